package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text. */
class StatementPartsLawsTest {

    private static final int LONG = 100_000;

    /** Pieces of statements, of which arbitrary ones that mean something are made. */
    private static final List<String> PIECES = List.of(
            "from ",
            "to ",
            "by ",
            "at least ",
            "no more than ",
            "between ",
            "and ",
            "or more ",
            "per ",
            "week ",
            "rep ",
            "5",
            "1,200",
            "1.5",
            "%",
            " pp ",
            "$",
            "€",
            "k",
            "M ",
            "→ ",
            "-",
            "/",
            "+",
            "≥ ",
            "< ",
            "=",
            "(",
            ")",
            ". ",
            ", ",
            "days ",
            "x2 ",
            "double ",
            "half of ",
            "two ",
            "thirds ",
            "hundred ",
            "million ",
            "von ",
            "auf ",
            "um ",
            "bis ",
            "30.6. ",
            "Ende ",
            "Q2 ",
            "2026 ",
            "June ",
            "从",
            "到",
            "提升",
            "至少",
            "三",
            "百",
            "万",
            "家",
            "以上",
            "每",
            "周",
            "月",
            "日",
            "年",
            "第",
            "零",
            "半",
            "倍",
            "的",
            "users ",
            "rate ",
            "zero ",
            "no ",
            "'",
            "\"",
            "1'000 ",
            "10 000 ",
            "~",
            "×",
            "KR1: ",
            "- ");

    static List<String> texts() throws IOException {
        return StatementPartsTest.texts();
    }

    static Stream<String> hostile() {
        return Stream.concat(
                PIECES.stream(),
                Stream.of(
                        "1 000 ",
                        "5-",
                        "a",
                        "7",
                        "零",
                        "百",
                        "1.",
                        "#",
                        "https://",
                        "from 5 to 6 ",
                        "[ ] ",
                        "1-2-3 ",
                        "per a ",
                        "/3 users per 5 "));
    }

    private static void assertAnswers(String text) {
        StatementParts parts = Statement.of(text).parts();
        for (StatementPart part : parts.getParts()) {
            assertThat(part.getStart()).isBetween(0, text.length());
            assertThat(part.getEnd()).isBetween(part.getStart() + 1, text.length());
        }
        parts.measure();
    }

    /** All but where the parts stand and how a deadline is worded. */
    private static StatementParts meaning(String text) {
        StatementParts parts = Statement.of(text).parts();
        return parts.toBuilder()
                .parts(List.of())
                .deadline(parts.getDeadline().map(due -> due.withText("")))
                .build();
    }

    @Property(tries = 500)
    void any_text_gets_an_answer(@ForAll @StringLength(max = 300) String text) {
        assertAnswers(text);
    }

    @Property(tries = 2000)
    void any_row_of_pieces_gets_an_answer(@ForAll("rows") String text) {
        assertAnswers(text);
    }

    @Provide
    Arbitrary<String> rows() {
        return HostileTexts.rows(PIECES, 25);
    }

    @Property(tries = 20)
    void texts_of_a_hundred_thousand_characters_get_an_answer(@ForAll("endless") String text) {
        assertThat(text).hasSize(LONG);
        assertAnswers(text);
    }

    @Provide
    Arbitrary<String> endless() {
        return HostileTexts.endless(PIECES, LONG);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hundred_thousand_characters_of_one_piece_get_an_answer(String piece) {
        assertAnswers(piece.repeat(LONG / piece.length()));
    }

    @Property
    void the_amounts_of_a_text_do_not_overlap(@ForAll("rows") String text) {
        Tokens tokens = Tokens.of(text);
        int last = -1;
        for (Amount amount : Amounts.of(tokens, LanguageGuess.of(tokens)).list()) {
            assertThat(amount.first).isGreaterThan(last);
            assertThat(amount.last).isBetween(amount.first, tokens.size() - 1);
            last = amount.last;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "fa-IR", "de-DE", "zh-TW", "ar-EG"})
    void the_default_locale_and_time_zone_change_nothing(String tag) throws IOException {
        List<StatementParts> expected =
                texts().stream().map(text -> Statement.of(text).parts()).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(texts().stream().map(text -> Statement.of(text).parts())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void marks_of_a_list_change_nothing(String text) {
        for (String mark : List.of("- ", "• ", "KR1: ", "KR 2.3 – ", "[ ] ", "3) ", "关键结果 1：", "  * KR4: ")) {
            assertThat(meaning(mark + text)).as(mark + text).isEqualTo(meaning(text));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void punctuation_at_the_end_changes_nothing(String text) {
        for (String end : List.of("!", ";", " ", "…", "。", "\n")) {
            assertThat(meaning(text + end)).as(text + end).isEqualTo(meaning(text));
        }
        if (!text.endsWith(".")) {
            assertThat(meaning(text + ".")).as(text + ".").isEqualTo(meaning(text));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_case_of_the_first_letter_changes_no_number(String text) {
        if (text.isEmpty()) {
            return;
        }
        for (String turned : List.of(
                text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1),
                text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1))) {
            StatementParts one = meaning(turned);
            StatementParts other = meaning(text);
            assertThat(numbersOf(one)).isEqualTo(numbersOf(other));
            assertThat(one.getUnit().map(unit -> unit.getKind()))
                    .isEqualTo(other.getUnit().map(unit -> unit.getKind()));
        }
    }

    /** What is said but for the words that it is said in. */
    private static StatementParts numbersOf(StatementParts parts) {
        return parts.toBuilder()
                .unit(Optional.empty())
                .scope(Optional.empty())
                .verb(Optional.empty())
                .counted(Optional.empty())
                .actor(Optional.empty())
                .purpose(Optional.empty())
                .build();
    }

    @Property
    void the_format_of_a_number_does_not_change_its_value_in_english(
            @ForAll @IntRange(min = 1000, max = 99_999_999) int whole, @ForAll @IntRange(min = 0, max = 99) int cents) {
        String decimals = "." + (cents < 10 ? "0" : "") + cents;
        BigDecimal value = new BigDecimal(whole + decimals);
        for (String group : List.of("", ",", "'", " ", "\u00A0", "\u202F", "\u2019")) {
            String text = "Grow the fund to at least $" + grouped(whole, group) + decimals;
            assertThat(Statement.of(text).parts().getTarget())
                    .as(text)
                    .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo(value));
        }
    }

    @Property
    void the_format_of_a_number_does_not_change_its_value_in_german(
            @ForAll @IntRange(min = 1000, max = 99_999_999) int whole, @ForAll @IntRange(min = 0, max = 99) int cents) {
        String decimals = "," + (cents < 10 ? "0" : "") + cents;
        BigDecimal value = new BigDecimal((whole + decimals).replace(',', '.'));
        for (String group : List.of("", ".", "'", " ", "\u00A0")) {
            String text = "Der Fonds wächst auf mindestens " + grouped(whole, group) + decimals + " €";
            assertThat(Statement.of(text).parts().getTarget())
                    .as(text)
                    .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo(value));
        }
    }

    @Property
    void whole_numbers_of_each_language_are_read_in_its_own_groups(
            @ForAll @IntRange(min = 1000, max = 99_999_999) int whole) {
        assertThat(Statement.of("At least " + grouped(whole, ",") + " visitors")
                        .parts()
                        .getTarget())
                .contains(BigDecimal.valueOf(whole));
        assertThat(Statement.of("Mindestens " + grouped(whole, ".") + " Besuche")
                        .parts()
                        .getTarget())
                .contains(BigDecimal.valueOf(whole));
        assertThat(Statement.of("至少 " + grouped(whole, ",") + " 名学生").parts().getTarget())
                .contains(BigDecimal.valueOf(whole));
    }

    private static String grouped(int number, String group) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", group);
    }

    @Property
    void numbers_in_words_are_those_in_digits(@ForAll @IntRange(min = 2, max = 99) int number) {
        String[] ones = {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
        String[] tens = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        if (number >= 20) {
            String words = tens[number / 10] + (number % 10 == 0 ? "" : "-" + ones[number % 10]);
            assertThat(meaning("At least " + words + " schools")).isEqualTo(meaning("At least " + number + " schools"));
        }
        String han = (number >= 20 ? "一二三四五六七八九".charAt(number / 10 - 1) + "十" : number >= 10 ? "十" : "")
                + (number % 10 == 0 ? "" : "一二三四五六七八九".charAt(number % 10 - 1));
        assertThat(meaning("至少" + han + "家门店")).isEqualTo(meaning("至少" + number + "家门店"));
    }

    @Test
    void numbers_beyond_all_bounds_are_left_out() {
        assertThat(Statement.of("at least " + "9".repeat(500) + " users")
                        .parts()
                        .getTarget())
                .isEmpty();
        assertThat(Statement.of("at least " + "9".repeat(29) + " billion users")
                        .parts()
                        .getTarget())
                .isEmpty();
    }
}
