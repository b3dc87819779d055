package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.statement.Tokens.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private static String cut(String text) {
        Tokens tokens = Tokens.of(text);
        return String.join(
                " ",
                IntStream.range(0, tokens.size())
                        .mapToObj(i -> tokens.kind(i).name().charAt(0) + ":" + tokens.norm(i))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sign-ups don't fall | W:sign-ups W:don't W:fall",
                "p95 < 200ms | W:p95 S:< N:200 W:ms",
                "1,200.5 and 1'000 | N:1,200.5 W:and N:1'000",
                "１００％ | N:100 S:%",
                "客户 5 家 | H:客 H:户 N:5 H:家",
                "第 3、4 家 | H:第 N:3 S:, N:4 H:家",
                "see https://example.org/a#b now | W:see R: W:now",
                "ask @kim about #12 | W:ask R: W:about R:",
                "5 – 7 | N:5 S:– N:7",
                "50‑60 | N:50 S:- N:60",
                "40⇒50 | N:40 S:→ N:50",
                "“quoted” | S:\" W:quoted S:\"",
                "end. | W:end S:.",
                "٣٤ | N:34"
            })
    void a_text_is_cut_into_plain_pieces(String text, String expected) {
        assertThat(cut(text)).isEqualTo(expected);
    }

    @Test
    void digits_beyond_the_basic_plane_are_digits() {
        assertThat(cut("\uD835\uDFCF\uD835\uDFD0 users")).isEqualTo("N:12 W:users");
    }

    @Test
    void joiners_and_soft_hyphens_belong_to_the_word() {
        assertThat(cut("Kun\u00ADden")).isEqualTo("W:kunden");
    }

    @Test
    void glued_tokens_have_no_space_between_them() {
        Tokens tokens = Tokens.of("200ms now");

        assertThat(tokens.glued(0)).isFalse();
        assertThat(tokens.glued(1)).isTrue();
        assertThat(tokens.glued(2)).isFalse();
    }

    @Property
    void tokens_lie_in_the_text_one_behind_the_other(@ForAll @StringLength(max = 200) String text) {
        Tokens tokens = Tokens.of(text);
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
            end = tokens.end(i);
        }
    }

    @Property
    void every_letter_and_digit_behind_the_marks_is_in_a_token(@ForAll @StringLength(max = 60) String text) {
        Tokens tokens = Tokens.of(text);
        boolean[] covered = new boolean[text.length()];
        for (int i = 0; i < tokens.size(); i++) {
            for (int at = tokens.start(i); at < tokens.end(i); at++) {
                covered[at] = true;
            }
        }
        for (int at = ListMark.endIn(text); at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                assertThat(covered[at]).as("character " + at).isTrue();
            }
        }
    }

    @Property
    void a_token_is_found_by_its_text_and_known_by_its_lists(@ForAll("mixed") String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            String norm = tokens.norm(i);
            assertThat(tokens.hash(i)).isEqualTo(norm.hashCode());
            assertThat(tokens.is(i, norm)).isTrue();
            if (tokens.kind(i) == Kind.WORD) {
                assertThat(norm).isEqualTo(norm.toLowerCase(Locale.ROOT));
                assertThat(tokens.entry(i)).isSameAs(Lexicon.of(norm));
                for (StatementLanguage language : StatementLanguage.values()) {
                    assertThat(tokens.known(i).classes(language))
                            .isEqualTo(WordClasses.of(language).exactly(norm));
                }
                assertThat(tokens.hasDigits(i)).isEqualTo(norm.matches(".*[0-9].*"));
            }
        }
    }

    @Provide
    Arbitrary<String> mixed() {
        return HostileTexts.rows(
                List.of(
                        "ERHÖHEN",
                        "ß",
                        "Straße",
                        "İ",
                        "raise",
                        "Reduce",
                        "sign-ups",
                        "don't",
                        "don’t",
                        "o\u00ADk",
                        "ｋ３",
                        "２",
                        "p95",
                        "1,200.5",
                        "٣",
                        "1'000",
                        "提升",
                        "到",
                        "𠀀",
                        "→",
                        "😀",
                        "-",
                        "'",
                        " ",
                        " ",
                        "\u200B",
                        "@kim"),
                12);
    }

    @Test
    void kinds_can_be_asked_for_beyond_the_ends() {
        Tokens tokens = Tokens.of("one");

        assertThat(tokens.is(-1, Kind.WORD)).isFalse();
        assertThat(tokens.is(1, Kind.WORD)).isFalse();
        assertThat(tokens.is(-1, "one")).isFalse();
        assertThat(tokens.is(0, "one")).isTrue();
        assertThat(tokens.between(0, 0)).isEqualTo("one");
    }
}
