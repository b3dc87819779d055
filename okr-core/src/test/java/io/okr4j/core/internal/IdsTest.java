package io.okr4j.core.internal;

import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final String ALLOWED =
            "id must be 1 to 100 letters, digits, '-', '_' or '.', beginning with a letter or digit, but was ";

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "churn-2026.q3_b", "größe", "客户", "𠀀", "Ω-1"})
    void letters_and_digits_of_any_script_make_an_id(String id) {
        assertThatCode(() -> Ids.require("id", id)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "_a", "a b", "a:b", "a/b", "a#b", "a\nb", "é\u0301"})
    void other_text_is_no_id(String id) {
        assertRefused(() -> Ids.require("id", id), "okr.invalid.id", ALLOWED + "'" + Texts.shown(id) + "'", "id");
    }

    @Test
    void an_id_has_at_most_a_hundred_characters() {
        assertThatCode(() -> Ids.require("id", "x".repeat(100))).doesNotThrowAnyException();
        assertRefused(
                () -> Ids.require("id", "x".repeat(101)),
                "okr.invalid.id",
                ALLOWED + "'" + "x".repeat(60) + "…'",
                "id");
    }

    @Test
    void an_id_that_stands_twice_is_named() {
        assertThatCode(() -> Ids.requireDistinct("milestones", List.of("a", "b")))
                .doesNotThrowAnyException();
        assertRefused(
                () -> Ids.requireDistinct("milestones", List.of("a", "b", "a")),
                "okr.invalid.duplicate-id",
                "milestones must have different ids but 'a' stands twice",
                "milestones");
        assertRefused(
                () -> Ids.requireDistinct("done", List.of("a\u0007", "a\u0007")),
                "okr.invalid.duplicate-id",
                "done must have different ids but 'a\\u0007' stands twice",
                "done");
    }

    @ParameterizedTest
    @CsvSource({
        "Customers stay with us, customers-stay-with-us",
        "Churn: from 5 % to 3 %!, churn-from-5-to-3",
        "'  Ärger  halbieren ', ärger-halbieren",
        "客户满意度, 客户满意度",
        "!!!, objective",
        "'', objective",
    })
    void an_id_is_made_of_the_letters_and_digits_of_a_title(String title, String id) {
        assertThat(Ids.fromTitle(title, "objective")).isEqualTo(id);
    }

    @Test
    void the_id_of_a_long_title_is_cut_and_still_an_id() {
        String id = Ids.fromTitle("𠀀".repeat(500), "objective");

        assertThat(id).isEqualTo("𠀀".repeat(24));
        assertThatCode(() -> Ids.require("id", id)).doesNotThrowAnyException();
    }
}
