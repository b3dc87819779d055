package io.okr4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final Period Q3 = Period.parse("2026-07-01/2026-09-30");

    @Nested
    class Made {

        @Test
        void from_a_calendar_year_and_its_parts() {
            assertThat(Period.ofYear(2026)).hasToString("2026-01-01/2026-12-31");
            assertThat(Period.ofHalf(2026, 2)).hasToString("2026-07-01/2026-12-31");
            assertThat(Period.ofTrimester(2026, 2)).hasToString("2026-05-01/2026-08-31");
            assertThat(Period.ofQuarter(2026, 3)).isEqualTo(Q3);
            assertThat(Period.ofMonth(2028, 2)).hasToString("2028-02-01/2028-02-29");
            assertThat(Period.ofMonth(YearMonth.of(2026, 12))).hasToString("2026-12-01/2026-12-31");
        }

        @Test
        void from_weeks() {
            assertThat(Period.ofWeeks(LocalDate.of(2026, 7, 6), 6)).hasToString("2026-07-06/2026-08-16");
            assertThat(Period.weekOf(LocalDate.of(2027, 1, 1), DayOfWeek.MONDAY))
                    .hasToString("2026-12-28/2027-01-03");
            assertThat(Period.weekOf(LocalDate.of(2027, 1, 1), DayOfWeek.FRIDAY))
                    .hasToString("2027-01-01/2027-01-07");
        }

        @Test
        void from_iso_weeks() {
            assertThat(Period.ofIsoWeek(2026, 1)).hasToString("2025-12-29/2026-01-04");
            assertThat(Period.ofIsoWeek(2026, 53)).hasToString("2026-12-28/2027-01-03");
            assertThat(Period.ofIsoWeek(2027, 1)).hasToString("2027-01-04/2027-01-10");
        }

        @Test
        void with_a_builder_and_with_copies() {
            assertThat(Period.builder()
                            .start(JULY_1)
                            .end(LocalDate.of(2026, 9, 30))
                            .build())
                    .isEqualTo(Q3);
            assertThat(Q3.toBuilder().build()).isEqualTo(Q3).hasSameHashCodeAs(Q3);
            assertThat(Q3.withEnd(JULY_1)).hasToString("2026-07-01/2026-07-01");
        }
    }

    @Nested
    class Refused {

        @Test
        void an_end_before_the_start() {
            assertThat(refusal(() -> Period.of(JULY_1, JULY_1.minusDays(1))))
                    .hasMessage("end must not be before start 2026-07-01 but was 2026-06-30");
            assertThat(refusal(() -> Q3.withEnd(LocalDate.of(2026, 6, 30))).code())
                    .isEqualTo("okr.invalid.period");
        }

        @Test
        void a_start_or_end_that_is_missing() {
            assertThat(refusal(() -> Period.builder().start(JULY_1).build()).code())
                    .isEqualTo(InvalidOkrException.INCOMPLETE);
        }

        @Test
        void a_date_that_no_period_can_have() {
            InvalidOkrException refusal = refusal(() -> Period.of(LocalDate.of(1899, 12, 31), JULY_1));
            assertThat(refusal).hasMessage("start must be from 1900-01-01 to 2200-12-31 but was 1899-12-31");
            assertThat(refusal.code()).isEqualTo("okr.invalid.range");
            assertThat(refusal.attributes()).containsExactly("start");
            assertThat(refusal(() -> Period.of(JULY_1, LocalDate.MAX)).attributes())
                    .containsExactly("end");
            assertThat(refusal(() -> Period.weekOf(LocalDate.MIN, DayOfWeek.MONDAY))
                            .attributes())
                    .containsExactly("date");
            assertThat(refusal(() -> Period.ofWeeks(LocalDate.MAX, 1)).attributes())
                    .containsExactly("start");
        }

        @Test
        void a_part_that_a_year_does_not_have() {
            assertThat(refusal(() -> Period.ofQuarter(2026, 5))).hasMessage("quarter must be from 1 to 4 but was 5");
            assertThat(refusal(() -> Period.ofQuarter(2026, 0))).hasMessageContaining("quarter");
            assertThat(refusal(() -> Period.ofHalf(2026, 3))).hasMessage("half must be from 1 to 2 but was 3");
            assertThat(refusal(() -> Period.ofTrimester(2026, 4)))
                    .hasMessage("trimester must be from 1 to 3 but was 4");
            assertThat(refusal(() -> Period.ofMonth(2026, 13))).hasMessage("month must be from 1 to 12 but was 13");
            assertThat(refusal(() -> Period.ofYear(2201))).hasMessage("year must be from 1900 to 2200 but was 2201");
            assertThat(refusal(() -> Period.ofYear(Integer.MIN_VALUE))).hasMessageContaining("year");
            assertThat(refusal(() -> Period.ofIsoWeek(2027, 53))).hasMessage("week must be from 1 to 52 but was 53");
            assertThat(refusal(() -> Period.ofIsoWeek(Integer.MAX_VALUE, 1))).hasMessageContaining("weekBasedYear");
            assertThat(refusal(() -> Period.ofWeeks(JULY_1, 0))).hasMessageContaining("weeks must be from 1 to");
            assertThat(refusal(() -> Period.ofWeeks(JULY_1, Integer.MAX_VALUE))).hasMessageContaining("weeks");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/",
                    "2026-07-01",
                    "2026-07-01/",
                    "/2026-09-30",
                    "2026-07-01/2026-09-31",
                    "2026-07-01/2026-09-30/2026-10-01",
                    "2026-07-01--2026-09-30",
                    " 2026-07-01/2026-09-30",
                    "2026-7-1/2026-9-30",
                    "2026-07-01/P3M",
                    "2026-Q3"
                })
        void text_of_another_form(String text) {
            assertThat(refusal(() -> Period.parse(text)).code()).isEqualTo("okr.invalid.period");
        }

        @Test
        void text_with_a_message_that_says_what_was_expected() {
            assertThat(refusal(() -> Period.parse("Q3 2026")))
                    .hasMessage("period must be two dates with a slash between them, such as 2026-07-01/2026-09-30,"
                            + " but was 'Q3 2026'");
            assertThat(refusal(() -> Period.parse("2026-07-01/2026-09-31")))
                    .hasMessage("end must be a date such as 2026-07-01 but was '2026-09-31'")
                    .hasRootCauseInstanceOf(DateTimeException.class);
            assertThat(refusal(() -> Period.parse("x".repeat(100_000))).getMessage())
                    .hasSizeLessThan(200);
            assertThat(refusal(() -> Period.parse("2026-07-01/+999999999-12-31"))
                            .code())
                    .isEqualTo("okr.invalid.range");
        }

        @Test
        void a_step_beyond_the_limits() {
            assertThat(refusal(() -> Period.ofYear(2200).next()).code()).isEqualTo("okr.invalid.range");
            assertThat(refusal(() -> Period.ofYear(1900).previous()).code()).isEqualTo("okr.invalid.range");
            assertThat(Period.ofYear(2199).next()).isEqualTo(Period.ofYear(2200));
        }
    }

    @Nested
    class Moves {

        @ParameterizedTest
        @CsvSource({
            "2026-01-01/2026-01-31, 2026-02-01/2026-02-28",
            "2026-02-01/2026-02-28, 2026-03-01/2026-03-31",
            "2026-10-01/2026-12-31, 2027-01-01/2027-03-31",
            "2026-04-01/2026-07-31, 2026-08-01/2026-11-30",
            "2027-01-01/2027-12-31, 2028-01-01/2028-12-31",
            "2026-07-06/2026-08-16, 2026-08-17/2026-09-27",
            "2026-08-14/2026-08-14, 2026-08-15/2026-08-15",
            "2026-07-15/2026-08-14, 2026-08-15/2026-09-14"
        })
        void by_as_many_months_or_else_by_as_many_days(Period from, Period to) {
            assertThat(from.next()).isEqualTo(to);
            assertThat(to.previous()).isEqualTo(from);
        }

        @Test
        void do_not_lead_back_where_days_are_followed_by_whole_months() {
            Period days = Period.parse("2026-01-04/2026-01-31");
            assertThat(days.next()).isEqualTo(Period.ofMonth(2026, 2));
            assertThat(days.next().previous()).isEqualTo(Period.ofMonth(2026, 1));
        }
    }

    @Nested
    class Counts {

        @ParameterizedTest
        @CsvSource({
            "2026-10-01/2026-12-31, 92",
            "2026-04-01/2026-07-31, 122",
            "2026-01-01/2026-03-31, 90",
            "2028-01-01/2028-12-31, 366",
            "2026-08-14/2026-08-14, 1"
        })
        void days_with_the_first_and_the_last(Period period, long days) {
            assertThat(period.days()).isEqualTo(days);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-30, 0",
            "2026-07-01, 0",
            "2026-07-02, 0.010989010989011",
            "2026-08-14, 0.483516483516484",
            "2026-09-29, 0.989010989010989",
            "2026-09-30, 1",
            "2026-10-01, 1"
        })
        void the_elapsed_share(LocalDate asOf, BigDecimal share) {
            assertThat(Q3.elapsedShare(asOf)).isEqualTo(share);
        }

        @Test
        void the_elapsed_share_of_dates_that_no_period_can_have() {
            assertThat(Q3.elapsedShare(LocalDate.MIN)).isEqualTo(BigDecimal.ZERO);
            assertThat(Q3.elapsedShare(LocalDate.MAX)).isEqualTo(BigDecimal.ONE);
        }

        @Test
        void one_day_as_passed_on_that_day() {
            Period day = Period.of(JULY_1, JULY_1);
            assertThat(day.elapsedShare(JULY_1.minusDays(1))).isEqualTo(BigDecimal.ZERO);
            assertThat(day.elapsedShare(JULY_1)).isEqualTo(BigDecimal.ONE);
        }

        @Test
        void half_of_three_days_in_the_middle() {
            assertThat(Period.of(JULY_1, JULY_1.plusDays(2)).elapsedShare(JULY_1.plusDays(1)))
                    .isEqualTo(new BigDecimal("0.5"));
        }
    }

    @Nested
    class Cut {

        @Test
        void into_weeks_of_which_only_the_first_and_the_last_are_short() {
            List<Period> weeks = Q3.weeks(DayOfWeek.MONDAY);
            assertThat(weeks).hasSize(14);
            assertThat(weeks.get(0)).hasToString("2026-07-01/2026-07-05");
            assertThat(weeks.get(1)).hasToString("2026-07-06/2026-07-12");
            assertThat(weeks.get(13)).hasToString("2026-09-28/2026-09-30");
        }

        @Test
        void into_13_or_14_weeks_for_any_quarter() {
            assertThat(IntStream.rangeClosed(1900, 2200)
                            .boxed()
                            .flatMap(year -> IntStream.rangeClosed(1, 4)
                                    .mapToObj(quarter -> Period.ofQuarter(year, quarter)
                                            .weeks(DayOfWeek.MONDAY)
                                            .size())))
                    .containsOnly(13, 14);
        }

        @Test
        void into_thirteen_weeks_if_a_quarter_starts_with_the_week_and_has_91_days() {
            assertThat(Period.ofQuarter(2024, 2).weeks(DayOfWeek.MONDAY)).hasSize(13);
        }

        @Test
        void into_months_of_which_only_the_first_and_the_last_are_short() {
            assertThat(Period.parse("2026-07-15/2026-09-02").months())
                    .extracting(Period::toString)
                    .containsExactly("2026-07-15/2026-07-31", "2026-08-01/2026-08-31", "2026-09-01/2026-09-02");
            assertThat(Q3.months())
                    .containsExactly(Period.ofMonth(2026, 7), Period.ofMonth(2026, 8), Period.ofMonth(2026, 9));
        }

        @Test
        void up_to_the_last_day_that_a_period_can_have() {
            assertThat(Period.ofYear(2200).weeks(DayOfWeek.MONDAY)).hasSize(53);
            assertThat(Period.ofYear(2200).months()).hasSize(12);
        }
    }

    @Test
    void contains_its_first_and_last_day_and_none_outside() {
        assertThat(Q3.contains(JULY_1)).isTrue();
        assertThat(Q3.contains(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(Q3.contains(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(Q3.contains(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void only_follows_its_neighbour_and_does_not_overlap_it() {
        assertThat(Q3.overlaps(Q3.next())).isFalse();
        assertThat(Q3.intersection(Q3.next())).isEmpty();
        assertThat(Q3.intersection(Period.parse("2026-09-30/2026-12-31")))
                .contains(Period.parse("2026-09-30/2026-09-30"));
        assertThat(Period.ofYear(2026).intersection(Q3)).contains(Q3);
    }

    @Test
    void numbers_the_week_of_a_date() {
        assertThat(Q3.weekNumber(LocalDate.of(2026, 7, 5), DayOfWeek.MONDAY)).hasValue(1);
        assertThat(Q3.weekNumber(LocalDate.of(2026, 7, 6), DayOfWeek.MONDAY)).hasValue(2);
        assertThat(Q3.weekNumber(LocalDate.of(2026, 7, 6), DayOfWeek.WEDNESDAY)).hasValue(1);
        assertThat(Q3.weekNumber(LocalDate.of(2026, 10, 1), DayOfWeek.MONDAY)).isEmpty();
    }

    @Test
    void is_ordered_by_start_and_then_by_end() {
        assertThat(Stream.of(Period.ofYear(2027), Period.ofYear(2026), Period.ofQuarter(2026, 1))
                        .sorted())
                .containsExactly(Period.ofQuarter(2026, 1), Period.ofYear(2026), Period.ofYear(2027));
    }

    private static InvalidOkrException refusal(ThrowingCallable call) {
        return catchThrowableOfType(InvalidOkrException.class, call);
    }
}
