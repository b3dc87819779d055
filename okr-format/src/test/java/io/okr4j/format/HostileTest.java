package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HostileTest {
    private static final List<String> VALID =
            List.of(PlanFormat.toYaml(Plans.whole()), PlanFormat.toJson(Plans.whole()));

    /** A cut, and something in its place. */
    record Change(double at, int length, String instead) {
        String in(String text) {
            int from = (int) (at * text.length());
            return text.substring(0, from) + instead + text.substring(Math.min(text.length(), from + length));
        }
    }

    private static void assertPlanOrProblems(String text) {
        ReadResult result = PlanFormat.read(text);
        assertThat(result.getPlan().isPresent()).isEqualTo(result.getProblems().isEmpty());
        long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
        for (Problem problem : result.getProblems()) {
            assertThat((long) problem.line()).isBetween(1L, lines);
            assertThat(problem.column()).isPositive();
            assertThat(problem.getMessage()).isNotBlank().doesNotContain("\n", "\0");
        }
        result.getPlan().ifPresent(plan -> {
            assertThat(PlanFormat.read(PlanFormat.toYaml(plan)).getPlan()).contains(plan);
            assertThat(Schemas.complaints(text)).isEmpty();
        });
    }

    @Property(tries = 1000)
    void any_text_is_a_plan_or_has_problems(@ForAll("texts") String text) {
        assertPlanOrProblems(text);
    }

    @Property(tries = 1000)
    void any_text_behind_a_good_beginning_is_a_plan_or_has_problems(@ForAll("texts") String text) {
        assertPlanOrProblems("format: okr4j/v1\nid: p\n" + text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ": ",
                ", ",
                "- ",
                "\n",
                "\n  ",
                "\n    ",
                "\t",
                "\"",
                "'",
                "|\n",
                ">\n",
                "&a ",
                "*a",
                "!!str ",
                "? ",
                "#",
                "---\n",
                "...\n",
                "%YAML 1.1\n",
                "<<: ",
                "format",
                "id",
                "objectives",
                "key-results",
                "owners",
                "okr4j/v1",
                "null",
                "1e9",
                "\\",
                "\\UFFFFFFFF",
                "\0",
                "客",
                "😀",
                "\uD800",
                "\uFEFF",
                "\r");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(30).map(list -> String.join("", list)),
                Arbitraries.strings().all().ofMaxLength(50),
                Arbitraries.strings().ascii().ofMaxLength(200));
    }

    @Property(tries = 300)
    void any_change_of_a_good_file_gives_a_plan_or_problems(
            @ForAll("valid") String valid, @ForAll("changes") List<Change> changes) {
        String text = valid;
        for (Change change : changes) {
            text = change.in(text);
        }
        assertPlanOrProblems(text);
    }

    @Provide
    Arbitrary<String> valid() {
        return Arbitraries.of(VALID);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> instead = Arbitraries.oneOf(
                Arbitraries.of(
                        "", "", "", "x", "7", "-", ": ", "\n", "\"", "{", "}", "[", ",", " ", "null", "~", "*a", "&a "),
                Arbitraries.strings().all().ofMaxLength(3));
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 12),
                        instead)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Test
    void repeated_signs_are_refused_without_end_of_stack_or_memory() {
        for (String sign : List.of(
                "[",
                "{",
                "- ",
                "? ",
                "a: ",
                "\"",
                "'",
                "&a ",
                "!a ",
                "# \n",
                "[,",
                "{a",
                "\n",
                "|\n",
                "[a,\n",
                "%a\n",
                "- |\n ",
                "{\"a\":",
                "\"\\u",
                ">",
                "@",
                "`",
                "*a ",
                "[]",
                "{}",
                "a",
                "-",
                ":",
                "客",
                "- a\n",
                "a: a\n",
                "? a\n: a\n")) {
            String text = sign.repeat(300_000 / sign.getBytes(StandardCharsets.UTF_8).length);
            assertThat(PlanFormat.read(text).getPlan()).as(sign).isEmpty();
            assertThat(PlanFormat.read("format: okr4j/v1\nid: p\ntitle: " + text)
                            .getProblems()
                            .size())
                    .as(sign)
                    .isLessThan(202);
        }
    }
}
