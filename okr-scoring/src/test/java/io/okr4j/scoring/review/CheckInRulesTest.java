package io.okr4j.scoring.review;

import static io.okr4j.scoring.review.Looked.DAY;
import static io.okr4j.scoring.review.Looked.THIRD;
import static io.okr4j.scoring.review.Looked.objective;
import static io.okr4j.scoring.review.Looked.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.Status;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.review.Policy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckInRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 3);
    private static final String STUCK = "okr.check-in.stuck loyal-2026-07-01/deals#checkIns";
    private static final String WATERMELON =
            "okr.check-in.watermelon loyal-2026-07-01/deals#checkIns[2026-08-14].status";
    private static final String SLOWING = "okr.check-in.slowing loyal-2026-07-01/deals#checkIns";

    private static KeyResult weekly(Metric measure, long... values) {
        KeyResult keyResult = KeyResult.builder()
                .id("deals")
                .title("Deals that are signed")
                .measure(measure)
                .build();
        for (int week = 0; week < values.length; week++) {
            keyResult = keyResult.checkIn(CheckIn.on(FIRST.plusWeeks(week)).value(values[week]));
        }
        return keyResult;
    }

    private static KeyResult weekly(long... values) {
        return weekly(Measure.from(0).to(1000), values);
    }

    private static List<String> look(KeyResult keyResult) {
        return places(objective(Ambition.ASPIRATIONAL, THIRD, keyResult));
    }

    @Test
    void three_weeks_at_90_percent_are_stuck() {
        assertThat(look(weekly(500, 800, 900, 900, 900, 900))).containsExactly(STUCK);
        assertThat(look(weekly(500, 800, 900, 900, 900))).isEmpty();
        assertThat(look(weekly(500, 899, 899, 899, 899, 899))).isEmpty();
        assertThat(look(weekly(500, 1000, 1000, 1000, 1000, 1000))).isEmpty();
        assertThat(look(weekly(900, 900, 900, 900, 900, 901))).isEmpty();
    }

    @Test
    void what_falls_can_be_stuck_too() {
        assertThat(look(weekly(Measure.from(1000).to(0), 500, 90, 90, 90, 90))).containsExactly(STUCK);
    }

    @Test
    void two_readings_far_apart_are_not_enough() {
        KeyResult rare = weekly(900).checkIn(CheckIn.on(DAY).value(900));

        assertThat(look(rare)).isEmpty();
        assertThat(Looked.at(
                        Policy.standard().with("stuck.check-ins", "2", "our handbook"),
                        DAY,
                        Plan.of(objective(Ambition.ASPIRATIONAL, THIRD, rare))))
                .extracting(finding -> finding.getFacts().get("since"))
                .containsExactly("2026-07-03");
    }

    @Test
    void steps_that_get_smaller_are_slowing() {
        assertThat(look(weekly(0, 400, 600, 700))).containsExactly(SLOWING);
        assertThat(look(weekly(0, 400, 600, 800))).isEmpty();
        assertThat(look(weekly(0, 200, 300, 500))).isEmpty();
        assertThat(look(weekly(400, 600, 700))).isEmpty();
    }

    @Test
    void a_number_of_steps_beyond_all_check_ins_finds_nothing() {
        assertThat(Looked.at(
                        Policy.standard().with("slowing.check-ins", "4294967296", "our handbook"),
                        DAY,
                        Plan.of(objective(Ambition.ASPIRATIONAL, THIRD, weekly(0, 400, 600, 700)))))
                .isEmpty();
    }

    @Test
    void steps_are_compared_by_the_day() {
        Metric far = Measure.from(0).to(2000);
        KeyResult longer =
                weekly(far, 0, 400, 600).checkIn(CheckIn.on(FIRST.plusWeeks(6)).value(850));
        KeyResult even = weekly(far, 0, 100)
                .checkIn(CheckIn.on(FIRST.plusWeeks(3)).value(300))
                .checkIn(CheckIn.on(FIRST.plusWeeks(4)).value(400));

        assertThat(look(longer)).containsExactly(SLOWING);
        assertThat(look(even)).isEmpty();
    }

    @Test
    void what_still_arrives_is_left_alone() {
        assertThat(look(weekly(0, 300, 500, 690))).isEmpty();
    }

    @Test
    void a_declared_trajectory_may_slow_down() {
        Metric frontLoaded = Measure.from(0).to(1000).withTrajectory(Trajectory.of(TrajectoryShape.FRONT_LOADED));

        assertThat(look(weekly(frontLoaded, 0, 400, 600, 700))).isEmpty();
    }

    @Test
    void a_sum_can_slow_down_and_a_mean_settles_in_any_case() {
        Metric metric = Measure.from(0).to(1000);

        assertThat(look(weekly(metric.withAggregation(ReadingAggregation.SUM), 0, 400, 200, 100)))
                .containsExactly(SLOWING);
        assertThat(look(weekly(metric.withAggregation(ReadingAggregation.MEAN), 0, 400, 500, 510)))
                .isEmpty();
    }

    @Test
    void guardrails_are_not_meant_to_move() {
        assertThat(look(weekly(0, 400, 600, 700).withRole(Role.GUARDRAIL))).isEmpty();
        assertThat(look(weekly(900, 900, 900, 900, 900).withRole(Role.GUARDRAIL)))
                .isEmpty();
    }

    @Test
    void what_is_over_or_not_begun_is_left_alone() {
        KeyResult slowing = weekly(0, 400, 600, 700);

        assertThat(places(LocalDate.of(2026, 10, 1), objective(Ambition.ASPIRATIONAL, THIRD, slowing)))
                .isEmpty();
        assertThat(look(slowing.withState(State.draft()))).isEmpty();
    }

    @Test
    void check_ins_after_the_day_do_not_exist() {
        assertThat(places(FIRST.plusWeeks(2), objective(Ambition.ASPIRATIONAL, THIRD, weekly(0, 400, 600, 700))))
                .isEmpty();
    }

    @Test
    void on_track_is_not_said_against_the_forecast() {
        KeyResult crawling = weekly(10, 20, 30, 45, 55, 60, 70);

        assertThat(look(crawling.checkIn(said(Status.ON_TRACK, 70)))).containsExactly(WATERMELON);
        assertThat(look(crawling.checkIn(said(Status.AT_RISK, 70)))).isEmpty();
        assertThat(look(crawling)).isEmpty();
        assertThat(look(weekly(80, 160, 250, 320, 410, 480, 560).checkIn(said(Status.ON_TRACK, 560))))
                .isEmpty();
    }

    @Test
    void the_last_status_that_was_said_counts() {
        KeyResult crawling = weekly(10, 20, 30, 45, 55, 60, 70);
        KeyResult admitted = crawling.checkIn(
                        CheckIn.on(DAY.minusDays(7)).value(60).withStatus(Status.ON_TRACK))
                .checkIn(said(Status.OFF_TRACK, 70));

        assertThat(look(admitted)).isEmpty();
        assertThat(look(crawling.checkIn(CheckIn.on(DAY.minusDays(7)).value(60).withStatus(Status.ON_TRACK))))
                .containsExactly("okr.check-in.watermelon loyal-2026-07-01/deals#checkIns[2026-08-07].status");
    }

    @Test
    void of_a_stretch_seven_tenths_are_expected_and_of_a_promise_all() {
        KeyResult steady = weekly(55, 110, 165, 220, 275, 330, 385)
                .withCheckIns(weekly(55, 110, 165, 220, 275, 330).getCheckIns())
                .checkIn(said(Status.ON_TRACK, 385));

        assertThat(places(objective(Ambition.ASPIRATIONAL, THIRD, steady))).isEmpty();
        assertThat(places(objective(Ambition.COMMITTED, THIRD, steady))).containsExactly(WATERMELON);
    }

    private static CheckIn said(Status status, long value) {
        return CheckIn.on(DAY).value(value).withStatus(status).note("Deals came in later than usual");
    }
}
