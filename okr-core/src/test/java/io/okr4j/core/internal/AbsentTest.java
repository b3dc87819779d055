package io.okr4j.core.internal;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AbsentTest {

    @Test
    void a_required_attribute_that_was_left_out_is_named() {
        assertThat(Absent.refuse("title", "Grow")).isEqualTo("Grow");
        assertIncomplete(() -> Absent.refuse("title", null), "title");
    }

    @Test
    void a_list_that_was_left_out_is_empty() {
        assertThat(Absent.orNone(List.of(1))).containsExactly(1);
        assertThat(Absent.<Integer>orNone(null)).isEmpty();
    }
}
