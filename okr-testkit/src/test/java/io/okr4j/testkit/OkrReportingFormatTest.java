package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.testkit.internal.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;

/** Whoever sees what a property failed on sees what is in it. */
class OkrReportingFormatTest {

    private static final Measure CHURN = Measure.from(5).to(3);
    private static final KeyResult KEY_RESULT =
            KeyResult.builder().id("churn").title("Fewer leave").measure(CHURN).build();
    private static final Objective OBJECTIVE = Objective.builder()
            .id("loyal")
            .title("Customers stay")
            .owner(Owner.team("Sales"))
            .addKeyResult(KEY_RESULT)
            .build();

    private final OkrReportingFormat format = new OkrReportingFormat();

    @Example
    void jqwik_finds_it() {
        assertThat(ServiceLoader.load(SampleReportingFormat.class)).anyMatch(OkrReportingFormat.class::isInstance);
        assertThat(new OkrDomain().getReportingFormats()).hasAtLeastOneElementOfType(OkrReportingFormat.class);
    }

    @Example
    void what_was_said_is_shown_in_order_and_nothing_else() {
        assertThat(format.label(OBJECTIVE)).contains("Objective loyal ");
        assertThat(format.report(OBJECTIVE))
                .hasToString("{title=Customers stay, owner=sales, keyResults=[KeyResult churn 'Fewer leave']}");
        assertThat(format.report(KEY_RESULT)).hasToString("{title=Fewer leave, measure=" + CHURN + "}");
        assertThat(Shown.text(Plan.of(OBJECTIVE)))
                .isEqualTo("Plan plan {objectives=[Objective loyal {title=Customers stay, owner=sales,"
                        + " keyResults=[KeyResult churn {title=Fewer leave, measure=" + CHURN
                        + "}]}], owners=[sales]}");
    }

    @Example
    void what_a_bare_value_has_is_not_worth_a_word() {
        for (Object bare : List.of(
                Plan.builder().build(),
                Objective.builder().build(),
                KeyResult.builder().build())) {
            assertThat(format.appliesTo(bare)).isTrue();
            assertThat(format.report(bare)).isEqualTo(Map.of());
        }
    }

    @Example
    void what_extensions_are_tried_on_is_shown_too() {
        LocalDate day = LocalDate.of(2026, 8, 14);
        ReviewContext context = ReviewContext.of(List.of(Plan.of(OBJECTIVE)), day, Policy.standard());

        assertThat(format.label(context)).contains("ReviewContext ");
        assertThat(format.report(context)).hasToString("{plans=[" + Plan.of(OBJECTIVE) + "], asOf=2026-08-14}");
    }

    @Example
    void other_values_are_left_alone() {
        assertThat(format.appliesTo(CHURN)).isFalse();
        assertThat(format.appliesTo("text")).isFalse();
    }

    @Example
    void of_many_the_first_are_enough() {
        List<Integer> numbers = IntStream.rangeClosed(1, 20_000).boxed().toList();

        assertThat(Shown.text(numbers)).isEqualTo("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, and 19988 more]");
    }

    @Property(tries = 100)
    void every_plan_can_be_shown(@ForAll Plan plan) {
        assertThat(Shown.text(plan)).startsWith("Plan " + plan.getId() + " {");
        plan.getObjectives()
                .forEach(objective -> assertThat(Shown.text(plan)).contains("Objective " + objective.getId() + " {"));
    }
}
