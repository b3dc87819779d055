package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the classification of every text, whatever the weights are. */
class StatementClassifierLawsTest {

    private static final int LONG = 100_000;
    private static final StatementClassifier CLASSIFIER = StatementClassifier.standard();

    private static final List<String> STATEMENTS = List.of(
            "Raise the share of invoices paid on time from 71 % to 90 %",
            "Forty clinics renew their contract by June",
            "Publish eight guides for first-time hosts",
            "Interview twelve night-shift nurses every month",
            "Improve the experience of our members",
            "No failed payroll run in the second half",
            "Launch the self-service portal to cut support calls by 30 %",
            "A working importer for bank statements",
            "p95 of search under 250 ms",
            "iPhone users rate the app at least 4.6",
            "Be the most trusted partner in the region",
            "Complete 80 % of the move to the new warehouse",
            "insurance claims settled within 3 days",
            "It takes less than $40 to win a customer",
            "Umsatz mit Bestandskunden um 12 % steigern",
            "Zehn Workshops mit Fachabteilungen durchführen",
            "Die Übergabe an den Betrieb ist abgeschlossen",
            "Mindestens 60 Praxen nutzen die Terminbuchung jede Woche",
            "Die Zusammenarbeit im Team verbessern",
            "Änderungsanträge werden innerhalb von 5 Tagen beantwortet",
            "提升续约率至 92%",
            "完成六场客户培训",
            "优化用户体验",
            "每周有 300 名教师使用备课工具",
            "将平均交付时间从 12 天缩短到 7 天",
            "發布新版報表系統");

    private static final List<String> PIECES = List.of(
            "raise ",
            "customers ",
            "to ",
            "from ",
            "5 ",
            "1,200",
            "% ",
            "$",
            "the ",
            "launch ",
            "of ",
            ", ",
            ". ",
            "KR1: ",
            "- ",
            "[ ] ",
            "(",
            "]",
            "→",
            "Umsatz ",
            "steigern ",
            "über",
            "um ",
            "zu ",
            "提升",
            "客户",
            "的",
            "三",
            "万",
            "以便",
            "\uD800",
            "\uDC00",
            "\uD840\uDC00",
            "\uD83D\uDE80",
            "\u0000",
            "\u0007",
            "\u200D",
            "\u0301",
            "\u202E",
            "٣",
            "و",
            "ก",
            "カ",
            "½",
            "Ⅳ",
            "'",
            "-",
            "\n",
            "https://a.b ",
            "@kim ",
            "#12 ");

    static List<String> statements() {
        return STATEMENTS;
    }

    /** Label and probabilities, without the text and the pieces of it. */
    private static String judgement(String text) {
        Classification all = CLASSIFIER.classify(text);
        return all.getLabel() + " " + all.getOutcome() + " " + all.getTask() + " " + all.getVague();
    }

    private static void assertSound(String text) {
        Classification all = CLASSIFIER.classify(text);
        List<BigDecimal> probabilities = List.of(all.getOutcome(), all.getTask(), all.getVague());
        assertThat(probabilities).allSatisfy(p -> assertThat(p).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        BigDecimal sum = probabilities.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isBetween(new BigDecimal("0.998"), new BigDecimal("1.002"));
        assertThat(all.probability()).isEqualTo(Collections.max(probabilities));
        boolean decided = all.probability().compareTo(StatementClassifier.STANDARD_THRESHOLD) >= 0;
        assertThat(all.getLabel()).isEqualTo(decided ? all.getLikeliest() : Label.UNDECIDED);
        assertThat(all.getTaskKind().isPresent()).isEqualTo(all.getLikeliest() == Label.TASK);
        assertThat(all.getText()).isEqualTo(text);
        assertReasons(all);
    }

    private static void assertReasons(Classification all) {
        assertThat(all.getEvidence()).hasSizeLessThanOrEqualTo(5);
        assertThat(all.getEvidence())
                .isSortedAccordingTo(
                        Comparator.comparing((Evidence e) -> e.getWeight().abs())
                                .reversed());
        assertThat(all.getEvidence())
                .allSatisfy(e -> assertThat(all.getText().contains(e.getText())).isTrue());
    }

    @Property(tries = 500)
    void any_text_is_classified_soundly(@ForAll @StringLength(max = 300) String text) {
        assertSound(text);
    }

    @Property(tries = 2000)
    void any_row_of_pieces_is_classified_soundly(@ForAll("rows") String text) {
        assertSound(text);
    }

    @Provide
    Arbitrary<String> rows() {
        return HostileTexts.rows(PIECES, 40);
    }

    @Property(tries = 20)
    void a_hundred_thousand_characters_are_classified_soundly(@ForAll("endless") String text) {
        assertThat(text).hasSize(LONG);
        assertSound(text);
    }

    @Provide
    Arbitrary<String> endless() {
        return HostileTexts.endless(PIECES, LONG);
    }

    static Stream<String> hostile() {
        return Stream.concat(
                PIECES.stream(),
                Stream.of("a", "7", "字", "百", "a-", "a'", "1.", "1 000 ", "[", "twenty-", "ungszahl", "KR1", "O1KR1 "));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hundred_thousand_characters_of_one_piece_are_classified_soundly(String piece) {
        assertSound(piece.repeat(LONG / piece.length()));
    }

    @Test
    void a_text_without_words_is_vague_for_no_reason() {
        for (String text : List.of("", " \n\t", "...", "- ", "KR1:", "[ ]", "\uD800")) {
            Classification all = CLASSIFIER.classify(text);
            assertThat(all.getLabel()).as(text).isEqualTo(Label.VAGUE);
            assertThat(all.getEvidence()).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "de-DE", "zh-TW"})
    void the_default_locale_and_time_zone_change_nothing(String tag) {
        List<Classification> expected =
                STATEMENTS.stream().map(CLASSIFIER::classify).toList();
        List<String> reasons =
                expected.stream().map(one -> one.explain(Locale.ROOT)).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(STATEMENTS.stream().map(CLASSIFIER::classify)).isEqualTo(expected);
            assertThat(expected.stream().map(one -> one.explain(Locale.ROOT))).isEqualTo(reasons);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void the_case_of_the_first_letter_changes_nothing(String text) {
        String first = text.substring(0, 1);
        String rest = text.substring(1);
        assertThat(judgement(first.toUpperCase(Locale.ROOT) + rest)).isEqualTo(judgement(text));
        assertThat(judgement(first.toLowerCase(Locale.ROOT) + rest)).isEqualTo(judgement(text));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void the_case_of_all_letters_changes_no_label(String text) {
        Label label = CLASSIFIER.classify(text).getLabel();
        assertThat(CLASSIFIER.classify(text.toLowerCase(Locale.ROOT)).getLabel())
                .isEqualTo(label);
        assertThat(CLASSIFIER.classify(text.toUpperCase(Locale.ROOT)).getLabel())
                .isEqualTo(label);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void what_only_ends_a_statement_changes_nothing(String text) {
        for (String end :
                List.of(".", "!", ";", ":", ",", " ", "\n", "…", "...", "。", "！", "？", " -", "\"", ".\u00A0")) {
            assertThat(judgement(text + end)).as(text + end).isEqualTo(judgement(text));
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void what_only_lists_a_statement_changes_nothing(String text) {
        for (String mark : List.of(
                "- ",
                "* ",
                "• ",
                "\t",
                "[ ] ",
                "[x] ",
                "- [ ] ",
                "☐ ",
                "✅",
                "1. ",
                "1.2. ",
                "12) ",
                "(3) ",
                "a) ",
                "2、",
                "KR1: ",
                "kr 2.3 - ",
                "KR-3: ",
                "KR#4: ",
                "O2KR3: ",
                "[KR1] ",
                "**KR1:** ",
                "Key Result 4: ",
                "关键结果 1：",
                "Schlüsselergebnis 2: ",
                "  - KR1: ")) {
            assertThat(judgement(mark + text)).as(mark + text).isEqualTo(judgement(text));
        }
    }

    static Stream<Arguments> numbers() {
        List<String> counts = List.of("1200", "1,200", "1'200", "1’200", "1 200", "1\u00A0200", "1\u202F200");
        List<String> shares = List.of("20 %", "20%", "20 percent", "20 per cent", "twenty percent", "２０％");
        List<String> money =
                List.of("$1.2M", "$1.2m", "1.2 million USD", "USD 1.2M", "$1,200,000", "$1.2 million", "1.2M USD");
        List<String> few = List.of("20", "twenty");
        List<String> germanCounts = List.of("1200", "1.200", "1'200", "1 200", "1\u00A0200");
        List<String> germanShares = List.of("20 %", "20%", "20 Prozent", "zwanzig Prozent");
        List<String> germanMoney = List.of("1,2 Mio. €", "1,2 Millionen Euro", "1,2 Mio. EUR", "1.200.000 €");
        List<String> germanFew = List.of("20", "zwanzig");
        List<String> hanCounts = List.of("1200", "1,200", "1 200");
        List<String> hanShares = List.of("20%", "20 %", "百分之二十", "２０％");
        List<String> hanMoney = List.of("120万元", "120 万元", "1,200,000元");
        List<String> hanFew = List.of("20", "二十");
        return Stream.of(
                Arguments.of("Grow weekly active teams to _", counts),
                Arguments.of("_ customers use the export every week", counts),
                Arguments.of("Send _ mails to hospitals", counts),
                Arguments.of("Publish _ articles on the blog", counts),
                Arguments.of("Reduce churn by _", shares),
                Arguments.of("_ of patients come back within a year", shares),
                Arguments.of("Complete _ of the migration", shares),
                Arguments.of("Revenue grows to _", money),
                Arguments.of("Spend _ on advertising", money),
                Arguments.of("Raise _ from two foundations", money),
                Arguments.of("Sign _ hospitals", few),
                Arguments.of("Run _ customer interviews", few),
                Arguments.of("_ colleagues open it daily", few),
                Arguments.of("Die Zahl der Abonnements steigt auf _", germanCounts),
                Arguments.of("_ Rundschreiben an Praxen verschicken", germanCounts),
                Arguments.of("Mindestens _ Schulen nutzen das Angebot jede Woche", germanCounts),
                Arguments.of("Kündigungen um _ senken", germanShares),
                Arguments.of("_ der Umstellung abschließen", germanShares),
                Arguments.of("Umsatz steigt auf _", germanMoney),
                Arguments.of("_ für Werbung ausgeben", germanMoney),
                Arguments.of("_ Interviews mit Lehrkräften führen", germanFew),
                Arguments.of("_ Kliniken verlängern den Vertrag", germanFew),
                Arguments.of("新增注册用户_人", hanCounts),
                Arguments.of("发布_篇文章", hanCounts),
                Arguments.of("客户流失率降至_", hanShares),
                Arguments.of("完成_的迁移工作", hanShares),
                Arguments.of("新增收入达到_", hanMoney),
                Arguments.of("签约_家医院", hanFew),
                Arguments.of("举办_场培训", hanFew));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void one_number_written_in_several_ways_gives_one_label(String frame, List<String> numbers) {
        assertThat(numbers)
                .extracting(number ->
                        CLASSIFIER.classify(frame.replace("_", number)).getLabel())
                .as(frame + " with " + numbers)
                .containsOnly(
                        CLASSIFIER.classify(frame.replace("_", numbers.get(0))).getLabel());
    }

    @Test
    void the_order_of_statements_changes_nothing() {
        Map<String, Classification> first = new HashMap<>();
        STATEMENTS.forEach(text -> first.put(text, CLASSIFIER.classify(text)));
        List<String> shuffled = new ArrayList<>(STATEMENTS);
        Random random = new Random(5);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(shuffled, random);
            for (String text : shuffled) {
                assertThat(CLASSIFIER.classify(text)).isEqualTo(first.get(text));
                assertThat(CLASSIFIER.classify(Statement.of(text))).isEqualTo(first.get(text));
            }
        }
    }

    @Test
    void threads_that_share_a_classifier_get_the_same() throws Exception {
        List<Classification> expected =
                STATEMENTS.stream().map(CLASSIFIER::classify).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Classification>> all =
                    () -> STATEMENTS.stream().map(CLASSIFIER::classify).toList();
            for (Future<List<Classification>> result : threads.invokeAll(Collections.nCopies(64, all))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 200)
    void a_classifier_that_always_decides_gives_the_likeliest(@ForAll("rows") String text) {
        Classification all = CLASSIFIER.undecidedBelow(BigDecimal.ZERO).classify(text);
        assertThat(all.getLabel()).isEqualTo(all.getLikeliest()).isNotEqualTo(Label.UNDECIDED);
    }

    @Test
    void a_classifier_that_must_be_certain_decides_only_where_it_is() {
        StatementClassifier certain = CLASSIFIER.undecidedBelow("1");
        List<Classification> all = STATEMENTS.stream().map(certain::classify).toList();
        assertThat(all).filteredOn(one -> one.getLabel() != Label.UNDECIDED).hasSizeLessThan(all.size());
        // what it does decide is certain to three decimals
        assertThat(all)
                .filteredOn(one -> one.getLabel() != Label.UNDECIDED)
                .allSatisfy(one -> assertThat(one.probability()).isEqualByComparingTo("1"));
        assertThat(all).extracting(Classification::getLikeliest).doesNotContain(Label.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "45"})
    void a_threshold_out_of_range_is_refused(String threshold) {
        for (Runnable refused : List.<Runnable>of(
                () -> CLASSIFIER.undecidedBelow(threshold),
                () -> CLASSIFIER.undecidedBelow(new BigDecimal(threshold)))) {
            assertThatThrownBy(refused::run)
                    .isInstanceOf(InvalidOkrException.class)
                    .hasMessage("probability must be from 0 to 1, but it was " + threshold);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "0,5", "NaN"})
    void a_threshold_that_is_no_number_is_refused(String threshold) {
        assertThatThrownBy(() -> CLASSIFIER.undecidedBelow(threshold))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("probability")
                .hasMessageContaining("decimal number")
                .hasMessageContaining("'" + threshold + "'");
    }
}
