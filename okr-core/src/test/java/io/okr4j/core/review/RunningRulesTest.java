package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.AmendmentReason;
import io.okr4j.core.Blocker;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.Status;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules that look at how a plan runs: check-ins, ends and amendments. */
class RunningRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static List<Finding> findings(String code, Plan plan, LocalDate day) {
        return OkrReviewer.standard().review(plan, day).getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    private static CheckIn on(String day) {
        return CheckIn.on(LocalDate.parse(day)).value(4);
    }

    private static Plan weekly(Objective objective) {
        return Plan.of(objective).withCadence(Cadence.weekly(DayOfWeek.FRIDAY));
    }

    private static Plan plan(UnaryOperator<KeyResult> churn, UnaryOperator<KeyResult> renewals) {
        return weekly(Plans.good("o").build()).update("o-churn", churn).update("o-renewals", renewals);
    }

    @Nested
    class Missing {

        private static final String CODE = "okr.check-in.missing";

        private static KeyResult fresh(KeyResult keyResult) {
            return keyResult.checkIn(on("2026-08-07"));
        }

        @Test
        void a_week_of_grace_follows_the_day_on_which_one_was_due() {
            // due on 31 July, and on 7 August the week is over
            Plan plan = plan(Missing::fresh, keyResult -> keyResult.checkIn(on("2026-07-24")));

            assertThat(findings(CODE, plan, LocalDate.of(2026, 8, 7))).isEmpty();
            assertThat(findings(CODE, plan, LocalDate.of(2026, 8, 8)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.getPath()).isEqualTo("o/o-renewals#checkIns");
                        assertThat(finding.getFacts())
                                .containsEntry("since", "2026-07-24")
                                .containsEntry("due", "2026-07-31");
                    });
        }

        @Test
        void the_finding_stays_the_same_while_nothing_happens() {
            Plan plan = plan(Missing::fresh, keyResult -> keyResult.checkIn(on("2026-07-10")));

            assertThat(findings(CODE, plan, DAY)).isEqualTo(findings(CODE, plan, DAY.minusDays(3)));
        }

        @Test
        void a_key_result_that_never_was_is_missing_from_the_beginning_on() {
            assertThat(findings(CODE, plan(Missing::fresh, keyResult -> keyResult), DAY)
                            .get(0)
                            .getFacts())
                    .containsEntry("since", "2026-07-01");
        }

        @Test
        void entries_of_later_days_do_not_exist() {
            Plan plan = plan(
                    Missing::fresh,
                    keyResult -> keyResult.checkIn(on("2026-07-10")).checkIn(on("2026-08-20")));

            assertThat(findings(CODE, plan, DAY)).hasSize(1);
        }

        @Test
        void where_nothing_is_agreed_nothing_is_missing() {
            Plan plan = Plan.of(Plans.good("o").build()).update("o-churn", Missing::fresh);

            assertThat(findings(CODE, plan, DAY)).isEmpty();
        }

        @Test
        void what_is_due_no_longer_or_not_yet_is_not_missing() {
            Plan closed = plan(Missing::fresh, keyResult -> keyResult.withDeadline(LocalDate.of(2026, 8, 1)));
            Plan later = plan(
                    Missing::fresh,
                    keyResult -> keyResult.withMeasure(Measure.from(5)
                            .to(3)
                            .unit(Unit.percentOf("customers"))
                            .withWindow(Period.parse("2026-09-01/2026-09-30"))));

            assertThat(findings(CODE, closed, DAY)).isEmpty();
            assertThat(findings(CODE, later, DAY)).isEmpty();
        }
    }

    @Nested
    class NotStarted {

        private static final String CODE = "okr.objective.not-started";
        private static final Objective SILENT = Plans.good("o").build();

        @Test
        void nothing_was_heard_a_week_after_the_beginning() {
            assertThat(findings(CODE, weekly(SILENT), LocalDate.of(2026, 7, 8))).isEmpty();
            assertThat(findings(CODE, weekly(SILENT), LocalDate.of(2026, 7, 9))).hasSize(1);
            assertThat(findings("okr.check-in.missing", weekly(SILENT), DAY)).isEmpty();
        }

        @Test
        void work_that_began_later_has_its_week_from_then_on() {
            Objective late = SILENT.withState(State.activeSince(LocalDate.of(2026, 8, 10)));

            assertThat(findings(CODE, weekly(late), DAY)).isEmpty();
        }

        @Test
        void who_checks_in_once_a_month_has_a_month() {
            Plan monthly = Plan.of(SILENT).withCadence(Cadence.monthly(31));

            assertThat(findings(CODE, monthly, LocalDate.of(2026, 7, 31))).isEmpty();
            assertThat(findings(CODE, monthly, LocalDate.of(2026, 8, 1))).hasSize(1);
        }

        @Test
        void a_draft_has_not_begun() {
            assertThat(findings(CODE, weekly(SILENT.withState(State.draft())), DAY))
                    .isEmpty();
        }
    }

    @Test
    void what_is_open_two_weeks_after_its_end_is_past_due() {
        String code = "okr.objective.past-due";
        Plan plan = Plan.of(Plans.good("o").build());

        assertThat(findings(code, plan, LocalDate.of(2026, 10, 14))).isEmpty();
        assertThat(findings(code, plan, LocalDate.of(2026, 10, 15)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR));
        assertThat(findings(
                        code,
                        plan.updateObjective(
                                "o", o -> o.close(LocalDate.of(2026, 10, 2), io.okr4j.core.CloseDecision.ACHIEVED)),
                        LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }

    @Nested
    class NoNote {

        private static final String CODE = "okr.check-in.no-note";
        private static final CheckIn BEFORE = on("2026-07-31").confidence("0.7");

        private static List<Finding> after(CheckIn last) {
            return findings(CODE, plan(kr -> kr.checkIn(BEFORE).checkIn(last), kr -> kr), DAY);
        }

        @Test
        void a_change_of_confidence_says_why() {
            assertThat(after(on("2026-08-07").confidence("0.4")).get(0).getFacts())
                    .containsEntry("change", "0.7 \u2192 0.4");
            assertThat(after(on("2026-08-07").confidence("0.4").note("Two large customers move on")))
                    .isEmpty();
            assertThat(after(on("2026-08-07").confidence("0.65"))).isEmpty();
            assertThat(after(on("2026-08-07"))).isEmpty();
        }

        @Test
        void so_does_a_change_of_status_and_a_blocker_is_a_reason() {
            CheckIn better = BEFORE.withStatus(Status.ON_TRACK);
            CheckIn worse = on("2026-08-07").withStatus(Status.AT_RISK);

            assertThat(findings(CODE, plan(kr -> kr.checkIn(better).checkIn(worse), kr -> kr), DAY))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.getFacts()).containsEntry("change", "on-track \u2192 at-risk"));
            CheckIn blocked = worse.withBlockers(
                    List.of(Blocker.builder().title("The lawyers").build()));
            assertThat(findings(CODE, plan(kr -> kr.checkIn(better).checkIn(blocked), kr -> kr), DAY))
                    .isEmpty();
        }
    }

    @Nested
    class Amended {

        private static List<String> amended(String on, AmendmentReason reason, long target) {
            Plan plan = Plan.of(Plans.good("o").build())
                    .update(
                            "o-churn",
                            kr -> kr.amend(
                                    LocalDate.parse(on),
                                    reason,
                                    "so it is",
                                    changed -> changed.withMeasure(
                                            Measure.from(5).to(target).unit(Unit.percentOf("customers")))));
            return OkrReviewer.standard().review(plan, LocalDate.of(2026, 9, 30)).getFindings().stream()
                    .map(Finding::getCode)
                    .toList();
        }

        @Test
        void because_it_was_hard_is_lowered_unless_it_is_harder_now() {
            assertThat(amended("2026-07-20", AmendmentReason.DIFFICULTY, 4)).containsExactly("okr.key-result.lowered");
            assertThat(amended("2026-07-20", AmendmentReason.DIFFICULTY, 2)).isEmpty();
            assertThat(amended("2026-07-20", AmendmentReason.EXTERNAL_CHANGE, 4))
                    .isEmpty();
        }

        @Test
        void in_the_last_fifth_is_late_unless_a_mistake_is_corrected() {
            assertThat(amended("2026-09-20", AmendmentReason.EXTERNAL_CHANGE, 4))
                    .containsExactly("okr.key-result.amended-late");
            assertThat(amended("2026-09-10", AmendmentReason.EXTERNAL_CHANGE, 4))
                    .isEmpty();
            assertThat(amended("2026-09-20", AmendmentReason.CORRECTION, 4)).isEmpty();
        }

        @Test
        void late_and_because_it_was_hard_is_one_finding() {
            assertThat(amended("2026-09-20", AmendmentReason.DIFFICULTY, 4)).containsExactly("okr.key-result.lowered");
        }
    }
}
