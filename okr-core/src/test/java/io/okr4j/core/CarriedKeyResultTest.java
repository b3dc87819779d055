package io.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CarriedKeyResultTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 14);
    private static final LocalDate END = LocalDate.of(2026, 9, 30);
    private static final Period Q4 = Period.ofQuarter(2026, 4);
    private static final Period WINDOW = Period.of(LocalDate.of(2026, 8, 1), END);

    private static KeyResult carried(KeyResult keyResult, BaselinePolicy policy) {
        Plan plan =
                Plan.of(Objective.builder().id("loyal").addKeyResult(keyResult).build());
        return plan.carryOver(Q4, CarryOver.on(END).decide("loyal", CloseDecision.CONTINUED, policy))
                .getNext()
                .findKeyResult(keyResult.getId())
                .orElseThrow();
    }

    private static Measure carried(Measure measure, BaselinePolicy policy, CheckIn... checkIns) {
        KeyResult keyResult = KeyResult.builder()
                .id("kr")
                .measure(measure)
                .addCheckIns(checkIns)
                .build();
        return carried(keyResult, policy).getMeasure().orElseThrow();
    }

    @Test
    void what_was_read_and_changed_in_the_old_period_stays_behind() {
        KeyResult old = KeyResult.builder()
                .id("churn")
                .title("Churn")
                .deadline(END)
                .weight(2)
                .missExplanation("too late")
                .gradeOverride(GradeOverride.builder().grade(1).build())
                .addCheckIn(CheckIn.on(AUGUST).value(4))
                .build()
                .amend(AUGUST, AmendmentReason.CORRECTION, "", kr -> kr.withTitle("Less churn"));

        KeyResult next = carried(old, BaselinePolicy.KEEP_ORIGINAL);

        assertThat(next.getTitle()).isEqualTo("Less churn");
        assertThat(next.getWeight()).isEqualTo(new BigDecimal("2"));
        assertThat(next.getDeadline()).isEmpty();
        assertThat(next.getCheckIns()).isEmpty();
        assertThat(next.getAmendments()).isEmpty();
        assertThat(next.getGradeOverride()).isEmpty();
        assertThat(next.getMissExplanation()).isEmpty();
        assertThat(next.getMeasure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RESET_ZERO, 0", "RESET_TO_CURRENT, 27", "KEEP_ORIGINAL, 30"})
    void a_metric_starts_where_the_policy_says(BaselinePolicy policy, BigDecimal baseline) {
        Metric metric = (Metric) carried(
                Measure.from(30).to(25).unit(Unit.DAYS).withWindow(WINDOW),
                policy,
                CheckIn.on(AUGUST).value(28),
                CheckIn.on(END).value(27));

        assertThat(metric.withBaselineOn(Optional.empty()))
                .isEqualTo(Measure.from(baseline).to(25).unit(Unit.DAYS));
    }

    @ParameterizedTest
    @CsvSource({"RESET_ZERO, 0", "RESET_TO_CURRENT, 98", "KEEP_ORIGINAL, 97"})
    void a_threshold_starts_where_the_policy_says(BaselinePolicy policy, BigDecimal baseline) {
        Threshold threshold = Measure.atLeast(99).withBaseline(new BigDecimal("97"));

        assertThat(carried(threshold.withWindow(WINDOW), policy, CheckIn.on(END).value(98)))
                .isEqualTo(threshold.withBaseline(baseline));
    }

    @ParameterizedTest
    @CsvSource({"RESET_ZERO, 0", "RESET_TO_CURRENT, 105", "KEEP_ORIGINAL, 90"})
    void numbered_levels_start_where_the_policy_says(BaselinePolicy policy, BigDecimal baseline) {
        Levels levels = Measure.levels(Level.at("100"), Level.at("120"), Level.at("150"))
                .withBaseline(new BigDecimal("90"));

        assertThat(carried(levels.withWindow(WINDOW), policy, CheckIn.on(END).value(105)))
                .isEqualTo(levels.withBaseline(baseline));
    }

    @ParameterizedTest
    @EnumSource(BaselinePolicy.class)
    void levels_in_words_start_from_no_number(BaselinePolicy policy) {
        Levels levels = Measure.levels(Level.described("a"), Level.described("b"), Level.described("c"));

        assertThat(carried(levels, policy)).isEqualTo(levels);
    }

    @ParameterizedTest
    @CsvSource({"RESET_ZERO, beta launch", "RESET_TO_CURRENT, launch", "KEEP_ORIGINAL, beta launch"})
    void milestones_that_are_done_are_left_out_if_it_starts_where_it_stands(BaselinePolicy policy, String ids) {
        Milestones milestones = Measure.milestones(Milestone.of("Beta"), Milestone.of("Launch"));

        Milestones next = (Milestones)
                carried(milestones.withWindow(WINDOW), policy, CheckIn.on(END).done("beta"));

        assertThat(next.getMilestones()).extracting(Milestone::getId).containsExactly(ids.split(" "));
        assertThat(next.getWindow()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BaselinePolicy.class)
    void a_corridor_and_a_baseline_to_establish_lose_their_window_alone(BaselinePolicy policy) {
        assertThat(carried(
                        Measure.between(8, 12).withWindow(WINDOW),
                        policy,
                        CheckIn.on(END).value(9)))
                .isEqualTo(Measure.between(8, 12));
        assertThat(carried(
                        BaselineToEstablish.builder().window(WINDOW).build(),
                        policy,
                        CheckIn.on(END).value(9)))
                .isEqualTo(BaselineToEstablish.builder().build());
    }

    @Test
    void without_a_number_read_the_baseline_stays_what_it_was() {
        Metric metric = Measure.from(30).to(25);

        assertThat(carried(metric, BaselinePolicy.RESET_TO_CURRENT)).isEqualTo(metric);
        assertThat(carried(
                        metric, BaselinePolicy.RESET_TO_CURRENT, CheckIn.on(END).ratio(1, 2)))
                .isEqualTo(metric);
        assertThat(carried(
                        Measure.yesNo("Beta"),
                        BaselinePolicy.RESET_TO_CURRENT,
                        CheckIn.on(END).value(1)))
                .isEqualTo(Measure.yesNo("Beta"));
    }

    @Test
    void the_day_of_the_baseline_goes_with_the_baseline() {
        Metric metric = Measure.from(30).to(25).withBaselineOn(AUGUST.minusDays(45));
        CheckIn last = CheckIn.on(AUGUST).value(27);

        assertThat(carried(metric, BaselinePolicy.KEEP_ORIGINAL, last)).isEqualTo(metric);
        assertThat(carried(metric, BaselinePolicy.RESET_ZERO, last))
                .isEqualTo(Measure.from(0).to(25));
        assertThat(carried(metric, BaselinePolicy.RESET_TO_CURRENT, last))
                .isEqualTo(Measure.from(27).to(25).withBaselineOn(AUGUST));
        assertThat(carried(metric, BaselinePolicy.RESET_TO_CURRENT)).isEqualTo(metric);
    }

    @Test
    void checkpoints_of_the_old_period_stay_behind_and_other_shapes_go_on() {
        Metric metric = Measure.from(30).to(25);

        assertThat(carried(
                        metric.withTrajectory(Trajectory.through(Checkpoint.on(AUGUST, "0.5"))),
                        BaselinePolicy.KEEP_ORIGINAL))
                .isEqualTo(metric);
        assertThat(carried(metric.withTrajectory(Trajectory.of(TrajectoryShape.S_CURVE)), BaselinePolicy.KEEP_ORIGINAL))
                .isEqualTo(metric.withTrajectory(Trajectory.of(TrajectoryShape.S_CURVE)));
    }

    @Test
    void readings_after_the_day_of_the_decision_do_not_exist() {
        assertThat(carried(
                        Measure.from(30).to(25),
                        BaselinePolicy.RESET_TO_CURRENT,
                        CheckIn.on(END).value(27),
                        CheckIn.on(END.plusDays(1)).value(26)))
                .isEqualTo(Measure.from(27).to(25).withBaselineOn(END));
    }

    @Test
    void a_key_result_that_was_closed_before_stays_behind() {
        Plan plan = Plan.of(Objective.builder()
                .id("loyal")
                .addKeyResult(KeyResult.builder().id("done").build().close(AUGUST, CloseDecision.ACHIEVED))
                .addKeyResult(KeyResult.builder().id("open").build())
                .build());

        CarriedOver carried = plan.carryOver(Q4, CarryOver.on(END).decide("loyal", CloseDecision.CONTINUED));

        assertThat(carried.getNext().getObjectives().get(0).getKeyResults())
                .extracting(KeyResult::getId)
                .isEqualTo(List.of("open"));
        assertThat(carried.getClosed()
                        .findKeyResult("done")
                        .flatMap(kr -> kr.getState().getEndedOn()))
                .contains(AUGUST);
    }
}
