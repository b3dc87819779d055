package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @Test
    void it_names_something_here_or_in_another_plan() {
        assertThat(Reference.to("churn").getPlan()).isEmpty();
        assertThat(Reference.to("churn").getId()).isEqualTo("churn");
        assertThat(Reference.in("q2", "churn").getPlan()).contains("q2");
        assertThat(Reference.in("q2", "churn").getId()).isEqualTo("churn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"churn", "q2:churn", "2026-q2.eu:客户_1"})
    void what_it_says_is_what_it_is_read_from(String text) {
        assertThat(Reference.parse(text)).hasToString(text);
        assertThat(Reference.parse(Reference.parse(text).toString())).isEqualTo(Reference.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"'', id, ''", "q2:, id, ''", ":churn, plan, ''", "a:b:c, id, 'b:c'", "a b, id, 'a b'"})
    void text_of_any_other_form_is_refused(String text, String attribute, String shown) {
        assertRefused(
                () -> Reference.parse(text),
                "okr.invalid.id",
                attribute + " must be 1 to 100 letters, digits, '-', '_' or '.', beginning with a letter or digit,"
                        + " but was '" + shown + "'",
                attribute);
    }

    @Test
    void it_has_an_id() {
        assertIncomplete(() -> Reference.builder().plan("q2").build(), "id");
    }
}
