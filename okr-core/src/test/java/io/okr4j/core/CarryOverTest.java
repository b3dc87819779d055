package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of objectives at the end of a period; {@link CarriedKeyResultTest} is about their key results. */
class CarryOverTest {

    private static final LocalDate END = LocalDate.of(2026, 9, 30);
    private static final Period Q3 = Period.ofQuarter(2026, 3);
    private static final Period Q4 = Period.ofQuarter(2026, 4);

    private static final Objective LOYAL = Objective.builder()
            .id("loyal")
            .title("Customers stay with us")
            .owner(Owner.team("Sales"))
            .period(Q3)
            .addKeyResult(KeyResult.builder().id("churn").build())
            .addKeyResult(KeyResult.builder().id("cycle").build())
            .build();

    private static final Plan PLAN = Plan.of(LOYAL, LOYAL.withId("fast").withKeyResults())
            .withId("sales")
            .withPeriod(Q3);

    @ParameterizedTest
    @EnumSource(value = CloseDecision.class, mode = EnumSource.Mode.EXCLUDE, names = "TRANSFERRED")
    void an_objective_is_closed_and_goes_on_as_was_decided(CloseDecision decision) {
        CarriedOver carried = PLAN.carryOver(Q4, CarryOver.on(END).decide("loyal", decision));

        State state = carried.getClosed().findObjective("loyal").orElseThrow().getState();
        assertThat(state.getDecision()).contains(decision);
        assertThat(state.getEndedOn()).contains(END);
        assertThat(carried.getClosed().findKeyResult("churn").orElseThrow().getState())
                .isEqualTo(state);
        assertThat(carried.getNext().findObjective("loyal").isPresent()).isEqualTo(decision.goesOn());
    }

    @Test
    void what_goes_on_is_a_draft_of_the_next_period_that_knows_where_it_came_from() {
        CarriedOver carried = PLAN.carryOver(Q4, CarryOver.on(END).decide("loyal", CloseDecision.CONTINUED));
        Objective next = carried.getNext().findObjective("loyal").orElseThrow();

        assertThat(next.getState()).isEqualTo(State.draft());
        assertThat(next.getPeriod()).contains(Q4);
        assertThat(next.getCarriedFrom()).contains(Reference.in("sales", "loyal"));
        assertThat(next.getCarryCount()).isEqualTo(1);
        assertThat(next.getOwner()).contains(Owner.team("Sales"));
        assertThat(next.getKeyResults()).allSatisfy(keyResult -> {
            assertThat(keyResult.getState()).isEqualTo(State.draft());
            assertThat(keyResult.getCarriedFrom()).contains(Reference.in("sales", keyResult.getId()));
            assertThat(keyResult.getCarryCount()).isEqualTo(1);
        });
    }

    @Test
    void what_belongs_to_the_old_period_does_not_go_on() {
        Objective amended = LOYAL.amend(END, AmendmentReason.CORRECTION, "", o -> o.withTitle("They stay"))
                .withGradeOverride(GradeOverride.builder().grade(1).build());
        Plan plan = Plan.builder()
                .addObjective(amended)
                .addInput(TeamInput.builder()
                        .on(END)
                        .author("Bea")
                        .text("fewer goals")
                        .build())
                .addRetrospective(Retrospective.builder().period(Q3).build())
                .addKpi(Kpi.builder().name("Revenue").build())
                .build();
        Plan next = plan.carryOver(Q4, CarryOver.on(END).decide("loyal", CloseDecision.CONTINUED))
                .getNext();

        assertThat(next.getObjectives()).singleElement().satisfies(objective -> {
            assertThat(objective.getAmendments()).isEmpty();
            assertThat(objective.getGradeOverride()).isEmpty();
            assertThat(objective.getTitle()).isEqualTo("They stay");
        });
        assertThat(next.getInputs()).isEmpty();
        assertThat(next.getRetrospectives()).isEmpty();
        assertThat(next.getKpis()).isEqualTo(plan.getKpis());
        assertThat(next.getPeriod()).contains(Q4);
    }

    @Test
    void the_figure_of_a_title_goes_on_without_its_window() {
        Metric figure = Measure.from(5).to(3);
        Plan plan = PLAN.updateObjective("loyal", o -> o.withMeasure(figure.withWindow(Q3)));

        assertThat(plan.carryOver(
                                Q4,
                                CarryOver.on(END).decide("loyal", CloseDecision.CONTINUED, BaselinePolicy.RESET_ZERO))
                        .getNext()
                        .findObjective("loyal")
                        .orElseThrow()
                        .getMeasure())
                .contains(figure);
    }

    @Test
    void an_objective_without_a_decision_stays_as_it_is_and_does_not_go_on() {
        CarriedOver carried = PLAN.carryOver(Q4, CarryOver.on(END).decide("loyal", CloseDecision.CONTINUED));

        assertThat(carried.getClosed().findObjective("fast")).isEqualTo(PLAN.findObjective("fast"));
        assertThat(carried.getNext().getObjectives())
                .extracting(Objective::getId)
                .containsExactly("loyal");
        assertThat(PLAN.carryOver(Q4, CarryOver.on(END)).getClosed()).isEqualTo(PLAN);
    }

    @Test
    void an_objective_that_was_closed_before_stays_as_it_was() {
        Plan plan = PLAN.updateObjective("loyal", o -> o.close(END.minusDays(3), CloseDecision.ABANDONED));

        CarriedOver carried = plan.carryOver(Q4, CarryOver.on(END).decide("loyal", CloseDecision.CONTINUED));

        assertThat(carried.getClosed()).isEqualTo(plan);
        assertThat(carried.getNext().getObjectives()).isEmpty();
    }

    @Test
    void a_transfer_names_the_new_owner_on_both_sides() {
        Owner support = Owner.team("Support");
        CarriedOver carried =
                PLAN.carryOver(Q4, CarryOver.on(END).transfer("loyal", support, BaselinePolicy.KEEP_ORIGINAL));

        State state = carried.getClosed().findObjective("loyal").orElseThrow().getState();
        assertThat(state.getDecision()).contains(CloseDecision.TRANSFERRED);
        assertThat(state.getTransferredTo()).contains(support);
        assertThat(carried.getClosed().findObjective("loyal").orElseThrow().getOwner())
                .contains(Owner.team("Sales"));
        assertThat(carried.getNext().findObjective("loyal").orElseThrow().getOwner())
                .contains(support);
        assertThat(carried.getNext().getOwners()).contains(support);
    }

    @Test
    void the_next_plan_is_named_after_the_old_one_and_the_next_period() {
        CarryOver decisions = CarryOver.on(END);

        assertThat(PLAN.carryOver(Q4, decisions).getNext().getId()).isEqualTo("sales-2026-10-01");
        assertThat(PLAN.carryOver(Q4, decisions.withNextPlan("sales-q4"))
                        .getNext()
                        .getId())
                .isEqualTo("sales-q4");
    }

    @Test
    void the_id_of_the_plan_does_not_grow_from_period_to_period() {
        Plan plan = PLAN;
        for (Period period = Q4; period.getStart().getYear() < 2030; period = period.next()) {
            plan = plan.carryOver(period, CarryOver.on(END)).getNext();
        }

        assertThat(plan.getId()).isEqualTo("sales-2029-10-01");
    }

    @Test
    void a_decision_about_nothing_is_refused() {
        assertRefused(
                () -> PLAN.carryOver(Q4, CarryOver.on(END).decide("royal", CloseDecision.CONTINUED)),
                "okr.invalid.unknown-id",
                "there is no objective with the id 'royal'; there are loyal, fast",
                "id");
    }

    @Test
    void there_is_one_decision_for_each_objective() {
        assertRefused(
                () -> CarryOver.on(END)
                        .decide("loyal", CloseDecision.CONTINUED)
                        .decide("loyal", CloseDecision.ABANDONED),
                "okr.invalid.duplicate-id",
                "decisions must have different ids but 'loyal' stands twice",
                "decisions");
    }

    @Test
    void a_new_owner_is_given_for_a_transfer_and_for_nothing_else() {
        assertRefused(
                () -> CarryOver.on(END).decide("loyal", CloseDecision.TRANSFERRED),
                "okr.invalid.state",
                "transferTo must be given if and only if decision is TRANSFERRED, but decision was TRANSFERRED",
                "decision",
                "transferTo");
        assertRefused(
                () -> CarryOverDecision.builder()
                        .objective("loyal")
                        .decision(CloseDecision.CONTINUED)
                        .transferTo(Owner.team("Support"))
                        .build(),
                "okr.invalid.state",
                "transferTo must be given if and only if decision is TRANSFERRED, but decision was CONTINUED",
                "decision",
                "transferTo");
    }

    @Test
    void what_is_required_is_asked_for() {
        assertIncomplete(() -> CarryOver.builder().build(), "on");
        assertIncomplete(() -> CarryOverDecision.builder().build(), "objective", "decision");
        assertIncomplete(() -> CarriedOver.builder().build(), "closed", "next");
    }

    @Test
    void copies_are_equal() {
        CarryOver decisions = CarryOver.on(END).decide("loyal", CloseDecision.CONTINUED);
        CarriedOver carried = PLAN.carryOver(Q4, decisions);

        assertThat(carried.toBuilder().build()).isEqualTo(carried);
        assertThat(decisions.getDecisions())
                .allSatisfy(decision -> assertThat(decision.toBuilder().build()).isEqualTo(decision));
    }
}
