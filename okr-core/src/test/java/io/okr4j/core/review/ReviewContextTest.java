package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReviewContextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private final ReviewContext context = new ReviewContext(
            List.of(Plan.builder().id("empty").build()), DAY, Policy.standard(), Classifications.standard());

    @Test
    void works_a_thing_out_for_the_first_rule_that_asks_and_keeps_it() {
        AtomicInteger times = new AtomicInteger();
        String first = context.once(String.class, it -> it.asOf() + " " + times.incrementAndGet());
        String second = context.once(String.class, it -> it.asOf() + " " + times.incrementAndGet());
        assertThat(List.of(first, second)).containsOnly("2026-08-14 1");
    }

    @Test
    void what_is_worked_out_may_rest_on_something_else_that_is() {
        Integer length = context.once(
                Integer.class, it -> it.once(String.class, inner -> "four").length());
        assertThat(length).isEqualTo(4);
    }

    @Test
    void keeps_one_value_of_each_type() {
        context.once(String.class, it -> "text");
        assertThat(context.once(Long.class, it -> 7L)).isEqualTo(7L);
    }

    @Test
    void stands_by_itself_so_that_a_rule_can_be_tried_alone() {
        ReviewContext alone =
                ReviewContext.of(context.plans(), DAY, Policy.standard().with("key-results.max", "3", "our handbook"));
        assertThat(alone.plans()).isEqualTo(context.plans());
        assertThat(alone.limit(PolicyValue.of("key-results.max", "5", "usual"))).isEqualByComparingTo("3");
    }

    @Test
    void tells_which_numbers_are_asked_for_even_within_what_is_worked_out_once() {
        PolicyValue first = PolicyValue.of("first", "1", "a test");
        PolicyValue second = PolicyValue.of("second", "2", "a test");
        List<PolicyValue> asked = new ArrayList<>();
        ReviewContext watched = context.watching(asked::add);
        watched.limit(first);
        watched.once(String.class, it -> it.limit(second).toPlainString());
        assertThat(asked).containsExactly(first, second);
    }
}
