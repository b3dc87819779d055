package io.okr4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.okr4j.core.invariant.InvalidOkrException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final Period Q3 = Period.ofQuarter(2026, 3);
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 10);

    @Nested
    class Dates {

        @Test
        void of_every_day_are_all_days_of_a_period() {
            assertThat(Cadence.daily().dates(Q3))
                    .hasSize(92)
                    .startsWith(Q3.getStart())
                    .endsWith(Q3.getEnd());
        }

        @Test
        void of_every_week_take_the_first_day_if_it_is_one() {
            assertThat(Cadence.weekly(DayOfWeek.WEDNESDAY).dates(Q3))
                    .hasSize(14)
                    .startsWith(Q3.getStart())
                    .endsWith(Q3.getEnd());
            assertThat(Cadence.weekly(DayOfWeek.MONDAY).dates(Q3))
                    .hasSize(13)
                    .startsWith(LocalDate.of(2026, 7, 6))
                    .endsWith(LocalDate.of(2026, 9, 28));
        }

        @Test
        void of_every_second_week_are_counted_from_the_start_or_from_the_reference() {
            Period month = Period.ofMonth(2026, 8);
            Cadence open = Cadence.biweekly(DayOfWeek.MONDAY);
            assertThat(open.dates(month)).isEqualTo(days("2026-08-03", "2026-08-17", "2026-08-31"));
            assertThat(open.withReference(MONDAY).dates(month)).isEqualTo(days("2026-08-10", "2026-08-24"));
            assertThat(open.withReference(LocalDate.of(2027, 1, 11)).dates(month))
                    .isEqualTo(days("2026-08-10", "2026-08-24"));
        }

        @Test
        void of_every_month_take_the_last_day_of_a_shorter_one() {
            assertThat(Cadence.monthly(31).dates(Period.ofQuarter(2026, 1)))
                    .isEqualTo(days("2026-01-31", "2026-02-28", "2026-03-31"));
        }

        @Test
        void of_every_third_month_are_counted_from_the_start_or_from_the_reference() {
            Period year = Period.ofYear(2026);
            Cadence open = Cadence.quarterly(31);
            assertThat(open.dates(year)).isEqualTo(days("2026-01-31", "2026-04-30", "2026-07-31", "2026-10-31"));
            assertThat(open.withReference(LocalDate.of(2026, 9, 30)).dates(year))
                    .isEqualTo(days("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"));
            assertThat(Cadence.quarterly(1).dates(Period.parse("2026-08-11/2026-12-31")))
                    .isEqualTo(days("2026-11-01"));
        }

        @Test
        void are_none_if_the_period_is_too_short() {
            assertThat(Cadence.weekly(DayOfWeek.TUESDAY).dates(Period.of(MONDAY, MONDAY)))
                    .isEmpty();
        }

        private List<LocalDate> days(String... texts) {
            return Stream.of(texts).map(LocalDate::parse).toList();
        }
    }

    @Nested
    class Next {

        @Test
        void steps_from_a_check_in_date_by_the_whole_frequency() {
            assertThat(Cadence.biweekly(DayOfWeek.MONDAY).next(MONDAY)).isEqualTo("2026-08-24");
            assertThat(Cadence.biweekly(DayOfWeek.MONDAY).firstAfter(MONDAY)).isEqualTo("2026-08-17");
        }

        @Test
        void takes_the_first_day_after_any_other_date() {
            assertThat(Cadence.biweekly(DayOfWeek.MONDAY).next(MONDAY.plusDays(1)))
                    .isEqualTo("2026-08-17");
            assertThat(Cadence.monthly(15).next(MONDAY)).isEqualTo("2026-08-15");
            assertThat(Cadence.monthly(5).next(MONDAY)).isEqualTo("2026-09-05");
            assertThat(Cadence.quarterly(5).next(MONDAY)).isEqualTo("2026-11-05");
            assertThat(Cadence.quarterly(31).firstAfter(LocalDate.of(2026, 3, 31)))
                    .isEqualTo("2026-06-30");
        }

        @Test
        void keeps_to_the_reference_whatever_the_date() {
            Cadence quarterEnds = Cadence.quarterly(31).withReference(LocalDate.of(2026, 3, 31));
            assertThat(quarterEnds.next(MONDAY)).isEqualTo("2026-09-30");
            assertThat(quarterEnds.next(LocalDate.of(2026, 9, 29))).isEqualTo("2026-09-30");
            assertThat(quarterEnds.next(LocalDate.of(2026, 9, 30))).isEqualTo("2026-12-31");
            assertThat(quarterEnds.firstAfter(LocalDate.of(2024, 1, 15))).isEqualTo("2024-03-31");
            Cadence weeks = Cadence.biweekly(DayOfWeek.MONDAY).withReference(MONDAY);
            assertThat(weeks.firstAfter(MONDAY.plusWeeks(1))).isEqualTo("2026-08-24");
            assertThat(weeks.firstAfter(MONDAY.minusDays(1))).isEqualTo("2026-08-10");
        }

        @Test
        void is_counted_from_the_due_date_after_a_check_in() {
            NextCheckIn after = Cadence.weekly(DayOfWeek.MONDAY).afterCheckIn(MONDAY, MONDAY.plusDays(3), 1);
            assertThat(after)
                    .isEqualTo(NextCheckIn.builder()
                            .due(MONDAY.plusDays(7))
                            .missed(true)
                            .build())
                    .hasToString("due 2026-08-17 after a missed one");
            assertThat(after.toBuilder().missed(false).build())
                    .isEqualTo(after.withMissed(false))
                    .hasToString("due 2026-08-17");
        }

        @Test
        void may_lie_after_the_last_day_that_a_period_can_have() {
            assertThat(Cadence.daily().next(Period.LATEST)).isEqualTo("2201-01-01");
        }
    }

    @Nested
    class Refuses {

        @Test
        void an_anchor_that_is_missing_or_too_much() {
            assertThat(refusal(
                            () -> Cadence.builder().frequency(Frequency.WEEKLY).build()))
                    .hasMessage("dayOfWeek must be given for the frequency WEEKLY but was missing");
            assertThat(refusal(() -> Cadence.daily().withDayOfWeek(DayOfWeek.MONDAY)))
                    .hasMessage("dayOfWeek must not be given for the frequency DAILY but was MONDAY");
            assertThat(refusal(() -> Cadence.builder()
                                    .frequency(Frequency.MONTHLY)
                                    .build())
                            .attributes())
                    .containsExactly("dayOfMonth");
            assertThat(refusal(() -> Cadence.weekly(DayOfWeek.MONDAY).withDayOfMonth(1))
                            .code())
                    .isEqualTo("okr.invalid.cadence");
        }

        @Test
        void a_day_that_no_month_has() {
            assertThat(refusal(() -> Cadence.monthly(0))).hasMessage("dayOfMonth must be from 1 to 31 but was 0");
            assertThat(refusal(() -> Cadence.quarterly(32))).hasMessage("dayOfMonth must be from 1 to 31 but was 32");
        }

        @Test
        void a_reference_that_says_nothing_or_is_on_another_day() {
            assertThat(refusal(() -> Cadence.weekly(DayOfWeek.MONDAY).withReference(MONDAY)))
                    .hasMessage("reference must not be given for the frequency WEEKLY but was 2026-08-10");
            assertThat(refusal(() -> Cadence.biweekly(DayOfWeek.TUESDAY).withReference(MONDAY)))
                    .hasMessage("reference must be on TUESDAY but was MONDAY 2026-08-10");
            assertThat(refusal(() -> Cadence.quarterly(31).withReference(LocalDate.of(2026, 8, 30))))
                    .hasMessage("reference must be on day 31 but was SUNDAY 2026-08-30");
            assertThat(refusal(() -> Cadence.quarterly(31).withReference(LocalDate.MAX))
                            .code())
                    .isEqualTo("okr.invalid.range");
        }

        @Test
        void dates_and_days_of_grace_that_cannot_be() {
            Cadence daily = Cadence.daily();
            assertThat(refusal(() -> daily.next(LocalDate.MAX)).attributes()).containsExactly("from");
            assertThat(refusal(() -> daily.firstAfter(LocalDate.MIN)).attributes())
                    .containsExactly("start");
            assertThat(refusal(() -> daily.afterCheckIn(LocalDate.MIN, MONDAY, 1))
                            .attributes())
                    .containsExactly("due");
            assertThat(refusal(() -> daily.afterCheckIn(MONDAY, LocalDate.MAX, 1))
                            .attributes())
                    .containsExactly("done");
            assertThat(refusal(() -> daily.afterCheckIn(MONDAY, MONDAY, -1)).attributes())
                    .containsExactly("graceDays");
        }

        private InvalidOkrException refusal(ThrowingCallable call) {
            return catchThrowableOfType(InvalidOkrException.class, call);
        }
    }

    @Test
    void says_what_it_is() {
        assertThat(Cadence.daily()).hasToString("DAILY");
        assertThat(Cadence.weekly(DayOfWeek.MONDAY)).hasToString("WEEKLY on MONDAY");
        assertThat(Cadence.quarterly(31).withReference(LocalDate.of(2026, 3, 31)))
                .hasToString("QUARTERLY on day 31 counted from 2026-03-31");
        assertThat(Cadence.monthly(1).toBuilder().build()).isEqualTo(Cadence.monthly(1));
    }
}
