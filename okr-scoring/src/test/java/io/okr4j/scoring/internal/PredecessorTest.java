package io.okr4j.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredecessorTest {

    private static final Metric WAY = Measure.from(0).to(100);

    private static KeyResult keyResult(String id, Metric measure) {
        return KeyResult.builder().id(id).title(id).measure(measure).build();
    }

    private static Plan plan(String id, KeyResult... keyResults) {
        return Plan.builder()
                .id(id)
                .title(id)
                .addObjective(Objective.builder()
                        .id("o")
                        .title("o")
                        .keyResults(Arrays.asList(keyResults))
                        .build())
                .build();
    }

    private static List<String> of(KeyResult now, Plan... earlier) {
        return Predecessor.of(now, now.getMeasure(), List.of(earlier)).stream()
                .map(one -> one.plan().getId() + "/" + one.keyResult().getId())
                .toList();
    }

    @Test
    void what_was_carried_over_is_followed_through_the_periods_between() {
        KeyResult first = keyResult("a", WAY);
        KeyResult second = keyResult("b", WAY).withCarriedFrom(Reference.in("q1", "a"));
        KeyResult now = keyResult("c", WAY).withCarriedFrom(Reference.in("q2", "b"));

        assertThat(of(now, plan("q1", first, keyResult("x", WAY)), plan("q2", keyResult("a", WAY), second)))
                .containsExactly("q1/a", "q2/b");
    }

    @Test
    void a_reference_without_a_plan_means_the_plan_in_which_it_stands() {
        KeyResult first = keyResult("a", WAY);
        KeyResult second = keyResult("b", WAY).withCarriedFrom(Reference.to("a"));

        assertThat(of(
                        keyResult("c", WAY).withCarriedFrom(Reference.in("q2", "b")),
                        plan("q1", first),
                        plan("q2", first, second)))
                .containsExactly("q2/a", "q2/b");
        assertThat(of(keyResult("c", WAY).withCarriedFrom(Reference.in("q2", "b")), plan("q2", second, first)))
                .containsExactly("q2/b", "q2/a");
        assertThat(of(keyResult("c", WAY).withCarriedFrom(Reference.to("a")), plan("q1", first)))
                .isEmpty();
    }

    @Test
    void a_metric_of_one_name_is_the_same_whatever_the_ids() {
        Metric churn = WAY.withMetricName("churn");

        assertThat(of(keyResult("c", churn), plan("q1", keyResult("a", churn)), plan("q2", keyResult("b", churn))))
                .containsExactly("q1/a", "q2/b");
    }

    @Test
    void an_id_that_is_used_again_for_another_metric_is_not_the_same() {
        assertThat(of(
                        keyResult("a", WAY.withMetricName("churn")),
                        plan("q1", keyResult("a", WAY.withMetricName("revenue")))))
                .isEmpty();
    }

    @Test
    void where_one_of_them_names_no_metric_the_ids_decide() {
        Metric churn = WAY.withMetricName("churn");

        assertThat(of(keyResult("a", churn), plan("q1", keyResult("a", WAY), keyResult("b", WAY))))
                .containsExactly("q1/a");
        assertThat(of(keyResult("a", WAY), plan("q1", keyResult("a", churn), keyResult("b", churn))))
                .containsExactly("q1/a");
    }

    @Test
    void a_carry_over_from_another_plan_says_nothing_on_this_one() {
        KeyResult now = keyResult("c", WAY).withCarriedFrom(Reference.in("other", "a"));

        assertThat(of(now, plan("q1", keyResult("a", WAY)))).isEmpty();
    }
}
