package io.okr4j.scoring.review;

import static io.okr4j.scoring.review.Looked.AFTER_SECOND;
import static io.okr4j.scoring.review.Looked.DAY;
import static io.okr4j.scoring.review.Looked.SECOND;
import static io.okr4j.scoring.review.Looked.THIRD;
import static io.okr4j.scoring.review.Looked.objective;
import static io.okr4j.scoring.review.Looked.places;
import static io.okr4j.scoring.review.Looked.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Ambition;
import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.Severity;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GradeRulesTest {

    private static final CloseDecision ACHIEVED = CloseDecision.ACHIEVED;
    private static final String MISS = "okr.grade.unexplained-miss loyal-2026-04-01/deals#missExplanation";
    private static final String FALSE = "okr.grade.false-success loyal-2026-04-01/deals#state.decision";

    private static Objective closed(Ambition ambition, KeyResult keyResult, CloseDecision decision) {
        return objective(ambition, SECOND, keyResult.close(AFTER_SECOND, decision))
                .withState(objective(ambition, SECOND).getState().close(AFTER_SECOND, CloseDecision.MODIFIED));
    }

    @Test
    void a_promise_that_was_missed_needs_an_explanation() {
        KeyResult missed = read("deals", 99);

        assertThat(places(closed(Ambition.COMMITTED, missed, CloseDecision.MODIFIED)))
                .containsExactly(MISS);
        assertThat(places(closed(
                        Ambition.COMMITTED, missed.withMissExplanation("Two were away"), CloseDecision.MODIFIED)))
                .isEmpty();
        assertThat(places(closed(Ambition.COMMITTED, missed.withMissExplanation("  "), CloseDecision.MODIFIED)))
                .containsExactly(MISS);
        assertThat(places(closed(Ambition.COMMITTED, read("deals", 100), CloseDecision.MODIFIED)))
                .isEmpty();
    }

    @Test
    void the_reason_of_the_closing_explains_a_miss_as_well() {
        KeyResult given = read("deals", 50).close(AFTER_SECOND, CloseDecision.ABANDONED);

        assertThat(places(objective(
                                Ambition.COMMITTED,
                                SECOND,
                                given.withState(given.getState().withReason("The law changed")))
                        .withState(given.getState())))
                .isEmpty();
    }

    @Test
    void a_stretch_and_what_is_still_open_need_no_explanation() {
        assertThat(places(closed(Ambition.ASPIRATIONAL, read("deals", 30), CloseDecision.MODIFIED)))
                .isEmpty();
        assertThat(places(objective(Ambition.COMMITTED, THIRD, read("deals", 30))))
                .isEmpty();
    }

    @Test
    void a_promise_closed_after_the_day_is_still_open_on_the_day() {
        Objective closed = closed(Ambition.COMMITTED, read("deals", 99), CloseDecision.MODIFIED);

        assertThat(places(AFTER_SECOND, closed)).containsExactly(MISS);
        assertThat(places(AFTER_SECOND.minusDays(1), closed)).isEmpty();
    }

    @Test
    void a_grade_given_with_a_reason_counts_for_a_promise() {
        KeyResult raised = read("deals", 90)
                .withGradeOverride(GradeOverride.builder()
                        .grade(1)
                        .reason("The last ten were signed on the first day after")
                        .build());

        assertThat(places(closed(Ambition.COMMITTED, raised, CloseDecision.MODIFIED)))
                .isEmpty();
    }

    @Test
    void a_promise_is_no_success_at_less_than_1() {
        KeyResult seventy = read("deals", 70).withMissExplanation("Close enough");

        assertThat(places(closed(Ambition.COMMITTED, seventy, CloseDecision.ACHIEVED)))
                .containsExactly(FALSE);
        assertThat(places(closed(Ambition.COMMITTED, read("deals", 100), CloseDecision.ACHIEVED)))
                .isEmpty();
        assertThat(places(closed(Ambition.ASPIRATIONAL, seventy, CloseDecision.ACHIEVED)))
                .isEmpty();
    }

    @Test
    void a_guardrail_that_broke_is_no_success_either() {
        KeyResult guardrail = KeyResult.builder()
                .id("deals")
                .title("Cases that come back stay at 8 % or below")
                .role(Role.GUARDRAIL)
                .measure(Threshold.builder()
                        .comparison(Comparison.AT_MOST)
                        .target(8)
                        .build())
                .build();

        assertThat(places(closed(
                        Ambition.ASPIRATIONAL,
                        guardrail.checkIn(CheckIn.on(LocalDate.of(2026, 6, 30)).value(9)),
                        CloseDecision.ACHIEVED)))
                .containsExactly(FALSE);
        assertThat(places(closed(
                        Ambition.ASPIRATIONAL,
                        guardrail.checkIn(CheckIn.on(LocalDate.of(2026, 6, 30)).value(8)),
                        CloseDecision.ACHIEVED)))
                .isEmpty();
    }

    @Test
    void what_is_expected_of_a_promise_is_a_number_of_the_policy() {
        Plan plan = Plan.of(closed(Ambition.COMMITTED, read("deals", 95), CloseDecision.MODIFIED));
        Policy lenient = Policy.standard().with("committed.expected", "0.95", "our handbook");

        assertThat(Looked.at(plan, DAY)).hasSize(1);
        assertThat(Looked.at(lenient, DAY, plan)).isEmpty();
    }

    @Test
    void a_finding_speaks_in_the_words_of_the_plan() {
        Finding finding = Looked.at(Plan.of(closed(Ambition.COMMITTED, read("deals", 99), CloseDecision.MODIFIED)), DAY)
                .get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message(Locale.ENGLISH)).contains("Deals that are signed", "0.99 of 1");
        assertThat(finding.advice(Locale.ENGLISH)).contains("\"Deals that are signed ended at 0.99 because");
        assertThat(finding.message(Locale.CHINESE)).contains("Deals that are signed", "0.99");
    }

    @Test
    void nothing_is_graded_before_its_window_has_closed() {
        Period june = Period.ofMonth(2026, 6);
        KeyResult windowed =
                read("deals", 50).withMeasure(Measure.from(0).to(100).withWindow(june));
        String early = "okr.grade.too-early loyal-2026-04-01/deals#measure.window";

        Objective open = objective(Ambition.ASPIRATIONAL, SECOND)
                .withState(closed(Ambition.ASPIRATIONAL, windowed, CloseDecision.MODIFIED)
                        .getState());
        assertThat(places(open.withKeyResults(windowed.close(LocalDate.of(2026, 6, 29), CloseDecision.MODIFIED))))
                .containsExactly(early);
        assertThat(places(open.withKeyResults(windowed.close(june.getEnd(), CloseDecision.MODIFIED))))
                .isEmpty();
        assertThat(places(open.withKeyResults(windowed.close(LocalDate.of(2026, 6, 29), CloseDecision.ABANDONED))))
                .isEmpty();
    }

    @Test
    void a_grade_given_by_hand_can_be_too_early_as_well() {
        KeyResult windowed =
                read("deals", 50).withMeasure(Measure.from(0).to(100).withWindow(Period.ofMonth(2026, 9)));
        GradeOverride given = GradeOverride.builder()
                .grade("0.7")
                .reason("As it looks")
                .on(DAY)
                .build();

        assertThat(places(objective(Ambition.ASPIRATIONAL, THIRD, windowed.withGradeOverride(given))))
                .containsExactly("okr.grade.too-early loyal-2026-07-01/deals#measure.window");
        assertThat(places(DAY.minusDays(1), objective(Ambition.ASPIRATIONAL, THIRD, windowed.withGradeOverride(given))))
                .isEmpty();
    }

    @Test
    void a_sum_that_has_reached_its_target_may_be_graded_at_once() {
        KeyResult sum = read("deals", 100)
                .withMeasure(Measure.from(0)
                        .to(100)
                        .withAggregation(ReadingAggregation.SUM)
                        .withWindow(Period.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 31))));

        assertThat(places(closed(Ambition.ASPIRATIONAL, sum, CloseDecision.ACHIEVED)))
                .isEmpty();
    }

    @Test
    void a_grade_given_by_hand_needs_a_reason() {
        GradeOverride bare = GradeOverride.builder().grade("0.8").build();
        Objective objective = objective(
                        Ambition.ASPIRATIONAL, THIRD, read("deals", 30).withGradeOverride(bare))
                .withGradeOverride(bare);

        assertThat(places(objective))
                .containsExactly(
                        "okr.grade.override-without-reason loyal-2026-07-01#gradeOverride.reason",
                        "okr.grade.override-without-reason loyal-2026-07-01/deals#gradeOverride.reason");
        assertThat(places(objective(Ambition.ASPIRATIONAL, THIRD, read("deals", 30))
                        .withGradeOverride(bare.withOn(DAY.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void key_results_are_closed_before_their_objective() {
        Objective objective = objective(Ambition.ASPIRATIONAL, SECOND, read("deals", 60));
        Objective closed = objective.withState(objective.getState().close(AFTER_SECOND, CloseDecision.MODIFIED));

        assertThat(places(closed)).containsExactly("okr.grade.open-key-results loyal-2026-04-01#keyResults");
        assertThat(places(closed.withKeyResults(
                        read("deals", 60).close(AFTER_SECOND.plusDays(1), CloseDecision.MODIFIED))))
                .containsExactly("okr.grade.open-key-results loyal-2026-04-01#keyResults");
        assertThat(places(closed.withKeyResults(read("deals", 60).close(AFTER_SECOND, CloseDecision.MODIFIED))))
                .isEmpty();
        assertThat(places(objective.close(AFTER_SECOND, CloseDecision.MODIFIED)))
                .isEmpty();
    }

    @Test
    void who_calls_the_amended_target_achieved_says_why_it_was_amended() {
        String only = "okr.grade.amended-only loyal-2026-04-01/deals#amendments";

        assertThat(places(closed(Ambition.ASPIRATIONAL, amended("", AmendmentReason.EXTERNAL_CHANGE), ACHIEVED)))
                .containsExactly(only);
        assertThat(places(closed(
                        Ambition.ASPIRATIONAL,
                        amended("The fair was moved", AmendmentReason.EXTERNAL_CHANGE),
                        ACHIEVED)))
                .isEmpty();
        assertThat(places(closed(Ambition.ASPIRATIONAL, amended("", AmendmentReason.CORRECTION), ACHIEVED)))
                .isEmpty();
        assertThat(places(closed(
                        Ambition.ASPIRATIONAL, amended("", AmendmentReason.EXTERNAL_CHANGE), CloseDecision.MODIFIED)))
                .isEmpty();
    }

    private static KeyResult amended(String note, AmendmentReason reason) {
        return read("deals", 80)
                .amend(
                        LocalDate.of(2026, 5, 8),
                        reason,
                        note,
                        keyResult -> keyResult.withMeasure(Measure.from(0).to(80)));
    }

    @Test
    void an_objective_is_closed_soon_after_its_period() {
        Objective open = objective(Ambition.ASPIRATIONAL, SECOND);
        String late = "okr.grade.late-close loyal-2026-04-01#state";

        // while it is open, it is past due
        assertThat(places(SECOND.getEnd().plusDays(14), open)).doesNotContain(late);
        assertThat(places(open.close(SECOND.getEnd().plusDays(13), CloseDecision.MODIFIED)))
                .isEmpty();
        assertThat(places(open.close(SECOND.getEnd().plusDays(14), CloseDecision.MODIFIED)))
                .containsExactly(late);
        assertThat(places(open.withState(State.draft()))).isEmpty();
    }

    @Test
    void an_objective_that_was_withdrawn_is_left_alone() {
        Objective withdrawn = objective(
                        Ambition.COMMITTED, SECOND, read("deals", 10).close(AFTER_SECOND, CloseDecision.MODIFIED))
                .withState(State.active().withdraw(AFTER_SECOND, "It no longer matters"));

        assertThat(places(withdrawn)).isEmpty();
    }
}
