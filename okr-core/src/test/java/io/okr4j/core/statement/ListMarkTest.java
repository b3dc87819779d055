package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkTest {

    private static String behind(String text) {
        return text.substring(ListMark.endIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "* ",
                "•\t",
                "– ",
                "> ",
                "→ ",
                "✅ ",
                "[ ] ",
                "[x] ",
                "- [ ] ",
                "1. ",
                "12) ",
                "(3) ",
                "a) ",
                "1.2. ",
                "2、",
                "KR1: ",
                "KR 1 - ",
                "KR 2.1 – ",
                "kr3 ",
                "KR：",
                "KR-3: ",
                "KR#1: ",
                "✓1. ",
                "•2) ",
                "(KR 4) ",
                "O2KR3: ",
                "O1.KR2 ",
                "Obj 2 / KR 4 — ",
                "Objective 1, Key Result 2: ",
                "Key Result 5: ",
                "关键结果 2：",
                "目标1 关键结果2：",
                "Schlüsselergebnis 3: ",
                "  - KR1: "
            })
    void what_numbers_or_lists_a_statement_is_no_part_of_it(String mark) {
        assertThat(behind(mark + "Churn falls")).isEqualTo("Churn falls");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5 million downloads",
                "-20 % churn",
                "+15 % revenue",
                "> 95 % uptime",
                ">= 3 partners",
                "→ 40 customers",
                "1,200 users",
                "Objective reviews are held weekly",
                "KR-based planning in all teams",
                "Krankenstand sinkt",
                "a team of 5",
                "O2 sensors sold",
                "1'000 users"
            })
    void what_looks_like_a_mark_and_is_the_sentence_stays(String text) {
        assertThat(behind(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "- ", "KR1:", "[ ]", "1.", "KR"})
    void marks_without_a_sentence_do_no_harm(String text) {
        assertThat(ListMark.endIn(text)).isBetween(0, text.length());
    }

    @Property
    void the_sentence_begins_in_the_text(@ForAll @StringLength(max = 100) String text) {
        assertThat(ListMark.endIn(text)).isBetween(0, text.length());
    }

    @Property
    void nothing_is_left_to_cut_off(@ForAll @StringLength(max = 30) String text) {
        String sentence = behind(text);

        assertThat(behind(sentence)).isEqualTo(sentence);
    }
}
