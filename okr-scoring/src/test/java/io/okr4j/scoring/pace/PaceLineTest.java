package io.okr4j.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Reason;
import io.okr4j.scoring.Scorecard;
import io.okr4j.scoring.ScoringPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaceLineTest {

    /** 92 days, 91 from the first to the last. */
    private static final Period Q3 = Period.ofQuarter(2026, 3);

    private static final Metric CYCLE = Measure.from(30).to("25.5");

    private static GradingContext context(KeyResult keyResult) {
        Objective objective = Objective.builder()
                .id("o")
                .title("o")
                .period(Q3)
                .addKeyResult(keyResult)
                .build();
        return GradingContext.of(objective, keyResult, Q3.getEnd(), ScoringPolicy.standard());
    }

    private static KeyResult.Builder keyResult(Measure measure) {
        return KeyResult.builder().id("kr").title("kr").measure(measure);
    }

    private static PaceLine line(Measure measure) {
        return PaceLine.of(context(keyResult(measure).build()));
    }

    private static PaceLine line(TrajectoryShape shape) {
        return PaceLine.of(Trajectory.of(shape), Q3);
    }

    private static BigDecimal on(PaceLine line, String day) {
        return line.expected(LocalDate.parse(day)).orElseThrow();
    }

    @Test
    void linear_progress_is_nothing_on_the_first_day_and_all_on_the_last() {
        PaceLine line = line(CYCLE);

        assertThat(on(line, "2026-07-01")).isEqualByComparingTo("0");
        assertThat(on(line, "2026-08-14")).isEqualByComparingTo("0.483516483516484");
        assertThat(on(line, "2026-09-30")).isEqualByComparingTo("1");
        assertThat(line.explain(LocalDate.of(2026, 8, 14)))
                .isEqualTo("44 of 91 days since 2026-07-01 = 48.4 %; linear: 48.4 %");
    }

    @Test
    void the_line_of_what_is_aspirational_aims_at_seven_tenths() {
        PaceLine line = PaceLine.of(
                context(keyResult(CYCLE).ambition(Ambition.ASPIRATIONAL).build()));

        assertThat(on(line, "2026-09-30")).isEqualByComparingTo("0.7");
        assertThat(on(line, "2026-08-14")).isEqualByComparingTo("0.338461538461538");
        assertThat(line.explain(LocalDate.of(2026, 8, 14)))
                .isEqualTo("44 of 91 days since 2026-07-01 = 48.4 %; linear: 48.4 %;"
                        + " of 0.7 (Google re:Work; What Matters): 33.8 % expected");
        assertThat(line.aimingAt(PolicyValue.of("our.aim", "0.8", "our handbook"))
                        .expected(Q3.getEnd()))
                .hasValueSatisfying(expected -> assertThat(expected).isEqualByComparingTo("0.8"));
    }

    @Test
    void an_objective_says_how_sure_its_key_results_are_meant_to_be() {
        KeyResult keyResult = keyResult(CYCLE).build();
        Objective objective = Objective.builder()
                .title("o")
                .period(Q3)
                .ambition(Ambition.ASPIRATIONAL)
                .addKeyResult(keyResult)
                .build();

        assertThat(PaceLine.of(GradingContext.of(objective, keyResult, Q3.getEnd(), ScoringPolicy.standard()))
                        .aim()
                        .getName())
                .isEqualTo("pace.aim.aspirational");
    }

    @Test
    void a_back_loaded_curve_has_half_of_it_in_the_last_third() {
        PaceLine line = PaceLine.of(Trajectory.of(TrajectoryShape.BACK_LOADED), Period.ofQuarter(2026, 1));

        // 89 days: the second third ends between day 59 and day 60
        assertThat(on(line, "2026-01-31")).isEqualByComparingTo("0.228089887640449");
        assertThat(on(line, "2026-03-01")).isEqualByComparingTo("0.496910112359551");
        assertThat(on(line, "2026-03-31")).isEqualByComparingTo("1");
    }

    @Test
    void a_front_loaded_curve_mirrors_it() {
        assertThat(on(line(TrajectoryShape.FRONT_LOADED), "2026-07-31")).isGreaterThan(new BigDecimal("0.49"));
        for (int day = 0; day <= 91; day++) {
            BigDecimal late = on(
                    line(TrajectoryShape.BACK_LOADED),
                    Q3.getStart().plusDays(day).toString());
            BigDecimal early = on(
                    line(TrajectoryShape.FRONT_LOADED),
                    Q3.getEnd().minusDays(day).toString());
            assertThat(late.add(early).setScale(12, RoundingMode.HALF_EVEN)).isEqualByComparingTo("1");
        }
    }

    @Test
    void an_s_curve_is_slow_at_both_ends() {
        PaceLine line = PaceLine.of(
                Trajectory.of(TrajectoryShape.S_CURVE), Period.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 11)));

        assertThat(on(line, "2026-07-02")).isEqualByComparingTo("0.028");
        assertThat(on(line, "2026-07-06")).isEqualByComparingTo("0.5");
        assertThat(on(line, "2026-07-10")).isEqualByComparingTo("0.972");
    }

    @Test
    void a_phased_line_runs_straight_from_one_checkpoint_to_the_next() {
        Trajectory phased = Trajectory.through(
                Checkpoint.on(LocalDate.of(2026, 7, 31), "0.1"), Checkpoint.on(LocalDate.of(2026, 8, 31), "0.4"));
        PaceLine line = line(CYCLE.withTrajectory(phased));

        assertThat(on(line, "2026-07-16")).isEqualByComparingTo("0.05");
        assertThat(on(line, "2026-07-31")).isEqualByComparingTo("0.1");
        assertThat(on(line, "2026-08-31")).isEqualByComparingTo("0.4");
        assertThat(on(line, "2026-09-15")).isEqualByComparingTo("0.7");
        assertThat(on(line, "2026-09-30")).isEqualByComparingTo("1");
    }

    @Test
    void a_checkpoint_on_the_last_day_is_the_last_word() {
        PaceLine line = PaceLine.of(Trajectory.through(Checkpoint.on(Q3.getEnd(), "0.9")), Q3);

        assertThat(on(line, "2026-09-30")).isEqualByComparingTo("0.9");
    }

    @Test
    void milestones_are_expected_by_their_days() {
        PaceLine line = line(Measure.milestones(
                Milestone.of("chosen").withDue(LocalDate.of(2026, 7, 15)),
                Milestone.of("installed").withDue(LocalDate.of(2026, 8, 31)).withWeight(new BigDecimal("2")),
                Milestone.of("in use")));

        assertThat(line.shape()).isEqualTo(TrajectoryShape.STEP);
        assertThat(on(line, "2026-07-14")).isEqualByComparingTo("0");
        assertThat(on(line, "2026-07-15")).isEqualByComparingTo("0.25");
        assertThat(on(line, "2026-09-29")).isEqualByComparingTo("0.75");
        assertThat(on(line, "2026-09-30")).isEqualByComparingTo("1");
    }

    @Test
    void a_yes_or_no_is_expected_on_its_last_day_and_what_is_held_on_every_day() {
        assertThat(on(line(Measure.yesNo("Signed")), "2026-09-29")).isEqualByComparingTo("0");
        assertThat(on(line(Measure.yesNo("Signed")), "2026-09-30")).isEqualByComparingTo("1");
        assertThat(on(line(Measure.atMost(5)), "2026-07-01")).isEqualByComparingTo("1");
        assertThat(on(line(Measure.between(3, 5)), "2026-08-01")).isEqualByComparingTo("1");
        assertThat(on(
                        line(Metric.builder()
                                .target(25)
                                .recurrence(Recurrence.WEEK)
                                .build()),
                        "2026-07-02"))
                .isEqualByComparingTo("1");
    }

    @Test
    void a_deadline_or_a_window_ends_the_line_earlier() {
        PaceLine line = PaceLine.of(
                context(keyResult(CYCLE).deadline(LocalDate.of(2026, 7, 11)).build()));

        assertThat(on(line, "2026-07-06")).isEqualByComparingTo("0.5");
        assertThat(on(line, "2026-07-11")).isEqualByComparingTo("1");
        assertThat(line(CYCLE.withWindow(Period.ofMonth(2026, 8))).span()).contains(Period.ofMonth(2026, 8));
    }

    @Test
    void a_span_of_one_day_is_over_on_that_day() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        for (TrajectoryShape shape : TrajectoryShape.values()) {
            if (shape != TrajectoryShape.PHASED && shape != TrajectoryShape.HISTORICAL) {
                PaceLine line = PaceLine.of(Trajectory.of(shape), Period.of(day, day));
                assertThat(line.expected(day))
                        .as("%s", shape)
                        .hasValueSatisfying(expected -> assertThat(expected).isEqualByComparingTo("1"));
            }
        }
    }

    @Test
    void without_a_period_or_a_measure_nothing_is_expected_and_the_line_says_why() {
        KeyResult keyResult = keyResult(CYCLE).build();
        Objective timeless =
                Objective.builder().title("o").addKeyResult(keyResult).build();
        PaceLine line = PaceLine.of(GradingContext.of(timeless, keyResult, Q3.getEnd(), ScoringPolicy.standard()));

        assertThat(line.expected(Q3.getEnd())).isEmpty();
        assertThat(line.reason()).contains(Reason.NO_PERIOD);
        assertThat(line.explain(Q3.getEnd())).isEqualTo("nothing is expected: it has no period");
        assertThat(PaceLine.of(context(KeyResult.builder().title("kr").build())).reason())
                .contains(Reason.NO_MEASURE);
    }

    @Test
    void a_historical_line_follows_the_mean_of_earlier_periods() {
        Plan.Builder now = Plan.builder().id("now").title("now");
        Metric historical = Measure.from(0).to(200).withTrajectory(Trajectory.of(TrajectoryShape.HISTORICAL));
        Plan plan = now.addObjective(Objective.builder()
                        .id("o")
                        .title("o")
                        .period(Q3)
                        .addKeyResult(keyResult(historical).build())
                        .build())
                .build();
        // a tenth of the days, 9 of 89 and 9 of 90: 20 of 100 and 20 of 50
        Scorecard card = Scorecard.builder()
                .grade(GradingStrategies.google(), Aggregations.mean())
                .earlier(earlier("q1", Period.ofQuarter(2026, 1), 20, 100))
                .earlier(earlier("q2", Period.ofQuarter(2026, 2), 20, 50))
                .build(plan, LocalDate.of(2026, 8, 14));
        PaceLine line = PaceLine.of(card.of("kr").context().orElseThrow());

        assertThat(on(line, "2026-07-01")).isEqualByComparingTo("0");
        assertThat(on(line, "2026-07-11")).isEqualByComparingTo("0.3");
        assertThat(on(line, "2026-09-30")).isEqualByComparingTo("1");
        assertThat(line.explain(LocalDate.of(2026, 7, 11)))
                .contains("historical (share done by the same day of 2 earlier periods, on average): 30 %");
    }

    @Test
    void a_historical_line_needs_two_earlier_periods() {
        Metric historical = Measure.from(0).to(200).withTrajectory(Trajectory.of(TrajectoryShape.HISTORICAL));

        assertThat(line(historical).reason()).contains(Reason.NO_HISTORY);
        assertThat(line(historical).expected(Q3.getEnd())).isEmpty();
    }

    private static Plan earlier(String id, Period period, long early, long late) {
        KeyResult keyResult = keyResult(Measure.from(0).to(100))
                .build()
                .checkIn(CheckIn.on(period.getStart().plusDays(5)).value(early))
                .checkIn(CheckIn.on(period.getEnd()).value(late));
        return Plan.builder()
                .id(id)
                .title(id)
                .addObjective(Objective.builder()
                        .id("o")
                        .title("o")
                        .period(period)
                        .addKeyResult(keyResult)
                        .build())
                .build();
    }

    @Test
    void an_aim_or_a_share_out_of_bounds_is_refused_by_name() {
        assertThatThrownBy(() -> TrajectoryPolicy.builder()
                        .aspirationalAim(PolicyValue.of("pace.aim.aspirational", "1.2", "nobody"))
                        .build())
                .isInstanceOf(InvalidOkrException.class)
                .hasMessage("pace.aim.aspirational must be from 0 to 1 but was 1.2");
        assertThatThrownBy(() -> TrajectoryPolicy.builder()
                        .backLoadedSecondThird(PolicyValue.of("pace.back-loaded.second-third", "0.9", "nobody"))
                        .build())
                .hasMessage("pace.back-loaded.second-third must be from 0 to 0.775 but was 0.9");
    }
}
