package io.okr4j.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.State;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.ScoringPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StalenessTest {

    private static final Period Q3 = Period.ofQuarter(2026, 3);
    private static final Cadence FRIDAYS = Cadence.weekly(DayOfWeek.FRIDAY);

    private static Freshness freshness(
            StalenessPolicy policy, Optional<Cadence> cadence, KeyResult keyResult, String day) {
        Objective objective = Objective.builder()
                .title("o")
                .period(Q3)
                .cadence(cadence)
                .addKeyResult(keyResult)
                .build();
        return policy.freshness(
                GradingContext.of(objective, keyResult, LocalDate.parse(day), ScoringPolicy.standard()));
    }

    private static KeyResult checkedIn(String... days) {
        KeyResult.Builder keyResult =
                KeyResult.builder().id("kr").title("kr").measure(Measure.from(0).to(100));
        for (String day : days) {
            keyResult.addCheckIn(CheckIn.on(LocalDate.parse(day)));
        }
        return keyResult.build();
    }

    private static Staleness weekly(String last, String day) {
        return freshness(StalenessPolicies.cadence(), Optional.of(FRIDAYS), checkedIn(last), day)
                .staleness();
    }

    /** Fridays: 3, 10, 17 July. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-03, 2026-07-09, FRESH",
        "2026-07-03, 2026-07-10, DUE",
        "2026-07-03, 2026-07-13, DUE",
        "2026-07-03, 2026-07-14, STALE",
        // early, on Thursday, for the Friday that follows
        "2026-07-09, 2026-07-16, FRESH",
        // late, on Monday: it covers the Friday of its own week
        "2026-07-06, 2026-07-16, FRESH",
        "2026-07-06, 2026-07-17, DUE"
    })
    void a_check_in_covers_the_next_due_day_of_the_cadence(String last, String day, Staleness expected) {
        assertThat(weekly(last, day)).isEqualTo(expected);
    }

    @Test
    void every_second_week_stays_every_second_week() {
        Cadence biweekly = Cadence.biweekly(DayOfWeek.FRIDAY);
        // 3, 17 and 31 July
        Freshness freshness =
                freshness(StalenessPolicies.cadence(), Optional.of(biweekly), checkedIn("2026-07-17"), "2026-07-24");

        assertThat(freshness.due()).contains(LocalDate.of(2026, 7, 31));
    }

    @Test
    void who_never_checked_in_is_asked_when_the_first_check_in_is_late() {
        Freshness early = freshness(StalenessPolicies.cadence(), Optional.of(FRIDAYS), checkedIn(), "2026-07-03");
        Freshness late = freshness(StalenessPolicies.cadence(), Optional.of(FRIDAYS), checkedIn(), "2026-07-07");

        assertThat(early.staleness()).isEqualTo(Staleness.NEVER);
        assertThat(early.late()).isFalse();
        assertThat(late.staleness()).isEqualTo(Staleness.NEVER);
        assertThat(late.late()).isTrue();
        assertThat(late.explain()).isEqualTo("no check-in yet: due on 2026-07-03, 4 days ago, 3 of grace");
    }

    @Test
    void without_a_cadence_a_quarter_asks_weekly_and_a_year_every_two_weeks() {
        assertThat(freshness(StalenessPolicies.cadence(), Optional.empty(), checkedIn("2026-07-06"), "2026-07-07")
                        .due())
                .contains(LocalDate.of(2026, 7, 13));
        KeyResult keyResult = checkedIn("2026-07-06");
        Objective yearly = Objective.builder()
                .title("o")
                .period(Period.ofYear(2026))
                .addKeyResult(keyResult)
                .build();
        assertThat(StalenessPolicies.cadence()
                        .freshness(GradingContext.of(
                                yearly, keyResult, LocalDate.of(2026, 7, 7), ScoringPolicy.standard()))
                        .due())
                .contains(LocalDate.of(2026, 7, 20));
    }

    @Test
    void nothing_is_asked_for_after_the_end_in_a_draft_or_of_what_is_closed() {
        KeyResult keyResult = checkedIn("2026-09-28");

        assertThat(freshness(StalenessPolicies.cadence(), Optional.of(FRIDAYS), keyResult, "2026-12-01")
                        .staleness())
                .isEqualTo(Staleness.FRESH);
        assertThat(freshness(
                                StalenessPolicies.cadence(),
                                Optional.of(FRIDAYS),
                                checkedIn("2026-07-03").close(LocalDate.of(2026, 7, 20), CloseDecision.ABANDONED),
                                "2026-08-30")
                        .staleness())
                .isEqualTo(Staleness.FRESH);
        assertThat(freshness(
                                StalenessPolicies.cadence(),
                                Optional.of(FRIDAYS),
                                checkedIn("2026-07-03").withState(State.draft()),
                                "2026-08-30")
                        .due())
                .isEmpty();
    }

    @Test
    void a_check_in_without_a_number_counts_as_one_and_a_later_one_does_not_exist_yet() {
        assertThat(weekly("2026-07-10", "2026-07-10")).isEqualTo(Staleness.FRESH);
        assertThat(weekly("2026-07-10", "2026-07-09")).isEqualTo(Staleness.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-14, FRESH", "2026-07-19, FRESH", "2026-07-20, DUE", "2026-07-21, STALE"})
    void okrs_tool_calls_it_stalled_after_14_days(String day, Staleness expected) {
        assertThat(freshness(StalenessPolicies.okrsTool(), Optional.of(FRIDAYS), checkedIn("2026-07-07"), day)
                        .staleness())
                .isEqualTo(expected);
    }

    @Test
    void days_that_are_not_whole_are_refused() {
        assertThatThrownBy(() -> StalenessPolicies.cadence()
                        .withGraceDays(PolicyValue.of("staleness.grace-days", "2.5", "a test")))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessage("staleness.grace-days must be a whole number of days but was 2.5");
    }

    @ParameterizedTest
    @CsvSource({
        // long before the period nothing of it was due; a check-in just before covers the first due day
        "2026-03-13, 2026-06-30, FRESH, 2026-07-03",
        "2026-03-13, 2026-07-02, FRESH, 2026-07-03",
        "2026-03-13, 2026-07-03, DUE,   2026-07-03",
        "2026-03-13, 2026-07-07, STALE, 2026-07-03",
        "2026-06-30, 2026-07-03, FRESH, 2026-07-10",
    })
    void before_the_first_day_no_check_in_was_due(String last, String day, Staleness staleness, LocalDate due) {
        Freshness weekly = freshness(StalenessPolicies.cadence(), Optional.of(FRIDAYS), checkedIn(last), day);

        assertThat(weekly.staleness()).isEqualTo(staleness);
        assertThat(weekly.due()).contains(due);
        assertThat(freshness(StalenessPolicies.okrsTool(), Optional.empty(), checkedIn("2026-03-13"), day)
                        .due())
                .contains(LocalDate.of(2026, 7, 14));
    }
}
