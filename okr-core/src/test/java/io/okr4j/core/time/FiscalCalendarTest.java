package io.okr4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.okr4j.core.invariant.InvalidOkrException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiscalCalendarTest {

    private static final FiscalCalendar JULY = FiscalCalendar.startingIn(Month.JULY);

    @Nested
    class OfMonths {

        @Test
        void makes_the_third_quarter_of_a_calendar_year() {
            Period q3 = FiscalCalendar.startingIn(Month.JANUARY).quarter(2026, 3);
            assertThat(q3).isEqualTo(Period.parse("2026-07-01/2026-09-30"));
            assertThat(FiscalCalendar.calendarYear()).isEqualTo(FiscalCalendar.startingIn(Month.JANUARY));
        }

        @Test
        void makes_all_parts_of_a_year_that_starts_in_july() {
            assertThat(JULY.year(2023)).hasToString("2023-07-01/2024-06-30");
            assertThat(JULY.half(2023, 2)).hasToString("2024-01-01/2024-06-30");
            assertThat(JULY.trimester(2023, 2)).hasToString("2023-11-01/2024-02-29");
            assertThat(JULY.quarter(2023, 4)).hasToString("2024-04-01/2024-06-30");
            assertThat(JULY.month(2023, 12)).hasToString("2024-06-01/2024-06-30");
        }

        @Test
        void finds_the_parts_in_which_a_date_lies() {
            LocalDate date = LocalDate.of(2024, 2, 29);
            assertThat(JULY.yearOf(date)).isEqualTo(JULY.year(2023));
            assertThat(JULY.halfOf(date)).isEqualTo(JULY.half(2023, 2));
            assertThat(JULY.trimesterOf(date)).isEqualTo(JULY.trimester(2023, 2));
            assertThat(JULY.quarterOf(date)).isEqualTo(JULY.quarter(2023, 3));
            assertThat(JULY.monthOf(date)).isEqualTo(JULY.month(2023, 8));
            assertThat(JULY.fiscalYear(date)).isEqualTo(2023);
            assertThat(JULY.fiscalHalf(date)).isEqualTo(2);
            assertThat(JULY.fiscalTrimester(date)).isEqualTo(2);
            assertThat(JULY.fiscalQuarter(date)).isEqualTo(3);
            assertThat(JULY.fiscalMonth(date)).isEqualTo(8);
        }

        @Test
        void names_a_year_by_its_end_on_request() {
            FiscalCalendar october = FiscalCalendar.startingIn(Month.OCTOBER).namedByEndYear();
            assertThat(october.year(2027)).hasToString("2026-10-01/2027-09-30");
            assertThat(october.fiscalYear(LocalDate.of(2026, 9, 30))).isEqualTo(2026);
            assertThat(october.fiscalYear(LocalDate.of(2026, 10, 1))).isEqualTo(2027);
        }

        @Test
        void gives_a_calendar_year_the_same_name_either_way() {
            FiscalCalendar named = FiscalCalendar.calendarYear().namedByEndYear();
            assertThat(named.year(2026)).isEqualTo(Period.ofYear(2026));
        }

        @Test
        void does_not_count_in_weeks() {
            assertThat(JULY.weeksIn(2023)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Month.class)
        void ends_a_year_on_the_day_before_the_next_starts(Month month) {
            assertThat(FiscalCalendar.startingIn(month).year(2026).getEnd())
                    .isEqualTo(LocalDate.of(2027, month, 1).minusDays(1));
        }
    }

    @Nested
    class OfRetailWeeks {

        private final FiscalCalendar retail = FiscalCalendar.retail454();

        /** Source: 4-5-4 calendar of the National Retail Federation. */
        @Test
        void has_53_weeks_in_the_years_that_the_federation_names() {
            assertThat(IntStream.rangeClosed(2000, 2023)
                            .filter(year -> retail.weeksIn(year).orElseThrow() == 53))
                    .containsExactly(2000, 2006, 2012, 2017, 2023);
        }

        @ParameterizedTest
        @CsvSource({
            "2017, 2017-01-29/2018-02-03",
            "2022, 2022-01-30/2023-01-28",
            "2023, 2023-01-29/2024-02-03",
            "2024, 2024-02-04/2025-02-01",
            "2025, 2025-02-02/2026-01-31"
        })
        void starts_and_ends_a_year(int year, Period expected) {
            assertThat(retail.year(year)).isEqualTo(expected);
        }

        @Test
        void gives_four_five_and_four_weeks_to_the_months_of_a_quarter() {
            assertThat(weeks(12, month -> retail.month(2024, month)))
                    .containsExactly(4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4);
        }

        @Test
        void gives_the_53rd_week_to_the_last_month_and_quarter() {
            assertThat(weeks(12, month -> retail.month(2023, month)))
                    .containsExactly(4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 5);
            assertThat(weeks(4, quarter -> retail.quarter(2023, quarter))).containsExactly(13, 13, 13, 14);
            assertThat(weeks(2, half -> retail.half(2023, half))).containsExactly(26, 27);
            assertThat(retail.month(2023, 12)).hasToString("2023-12-31/2024-02-03");
        }

        @Test
        void counts_the_january_days_of_a_long_year_to_the_year_before() {
            assertThat(retail.fiscalYear(LocalDate.of(2024, 2, 3))).isEqualTo(2023);
            assertThat(retail.fiscalYear(LocalDate.of(2024, 2, 4))).isEqualTo(2024);
            assertThat(retail.fiscalYear(LocalDate.of(2023, 1, 29))).isEqualTo(2023);
            assertThat(retail.namedByEndYear().fiscalYear(LocalDate.of(2023, 1, 29)))
                    .isEqualTo(2024);
        }

        @Test
        void moves_from_a_quarter_of_14_weeks_to_one_of_13() {
            Period q4 = retail.quarter(2023, 4);
            assertThat(q4.days()).isEqualTo(98);
            assertThat(retail.next(q4)).isEqualTo(retail.quarter(2024, 1));
            assertThat(retail.previous(retail.quarter(2024, 1))).isEqualTo(q4);
        }
    }

    @Nested
    class OfIsoWeeks {

        private final FiscalCalendar iso = FiscalCalendar.isoWeeks();

        @Test
        void has_53_weeks_in_2015_2020_2026_and_2032() {
            assertThat(IntStream.rangeClosed(2010, 2036)
                            .filter(year -> iso.weeksIn(year).orElseThrow() == 53))
                    .containsExactly(2015, 2020, 2026, 2032);
        }

        @Test
        void agrees_with_java_time_on_every_year() {
            assertThat(IntStream.rangeClosed(1901, 2199)).allSatisfy(year -> {
                Period fiscal = iso.year(year);
                assertThat(fiscal.getStart().get(IsoFields.WEEK_BASED_YEAR)).isEqualTo(year);
                assertThat(fiscal.getStart().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                        .isEqualTo(1);
                assertThat(fiscal.getEnd().get(IsoFields.WEEK_BASED_YEAR)).isEqualTo(year);
                assertThat(fiscal.getEnd().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                        .isEqualTo(iso.weeksIn(year).orElseThrow());
                assertThat(fiscal.getStart().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            });
        }

        @Test
        void shares_a_quarter_as_4_4_5_unless_told_otherwise() {
            assertThat(iso.trimester(2027, 1).days() / 7).isEqualTo(17);
            assertThat(iso.trimester(2027, 3).days() / 7).isEqualTo(18);
            assertThat(iso.month(2027, 1).days() / 7).isEqualTo(4);
            assertThat(iso.withWeekPattern(WeekPattern.FIVE_FOUR_FOUR)
                                    .month(2027, 1)
                                    .days()
                            / 7)
                    .isEqualTo(5);
        }
    }

    @Nested
    class OfOtherWeeks {

        /** IRS Publication 538: a year that ends on the last or the nearest such day; 31 August 2026 is a Monday. */
        @Test
        void ends_on_the_last_or_on_the_nearest_day() {
            FiscalCalendar last = FiscalCalendar.weekBased(
                    WeekPattern.FOUR_FOUR_FIVE, Month.AUGUST, DayOfWeek.THURSDAY, YearEnd.LAST);
            FiscalCalendar nearest = last.withYearEnd(YearEnd.NEAREST);
            assertThat(last.namedByEndYear().year(2026).getEnd()).isEqualTo(LocalDate.of(2026, 8, 27));
            assertThat(nearest.namedByEndYear().year(2026).getEnd()).isEqualTo(LocalDate.of(2026, 9, 3));
            assertThat(last.year(2025)).isEqualTo(last.namedByEndYear().year(2026));
        }

        @Test
        void knows_its_patterns_by_the_names_that_accountants_use() {
            assertThat(WeekPattern.values())
                    .extracting(WeekPattern::notation)
                    .containsExactly("4-4-5", "4-5-4", "5-4-4");
        }
    }

    @Nested
    class Moves {

        @ParameterizedTest
        @CsvSource({
            "2023-07-01/2024-06-30, 2024-07-01/2025-06-30",
            "2024-01-01/2024-06-30, 2024-07-01/2024-12-31",
            "2024-03-01/2024-06-30, 2024-07-01/2024-10-31",
            "2024-04-01/2024-06-30, 2024-07-01/2024-09-30",
            "2024-06-01/2024-06-30, 2024-07-01/2024-07-31"
        })
        void a_part_of_a_year_to_the_next_of_its_kind(Period from, Period to) {
            assertThat(JULY.next(from)).isEqualTo(to);
            assertThat(JULY.previous(to)).isEqualTo(from);
        }

        @Test
        void any_other_period_as_it_moves_by_itself() {
            Period sprint = Period.parse("2026-07-06/2026-07-19");
            Period twoMonths = Period.parse("2026-07-01/2026-08-31");
            assertThat(JULY.next(sprint)).isEqualTo(sprint.next());
            assertThat(JULY.previous(sprint)).isEqualTo(sprint.previous());
            assertThat(JULY.next(twoMonths)).isEqualTo(twoMonths.next());
            assertThat(FiscalCalendar.retail454().next(Period.ofQuarter(2026, 3)))
                    .isEqualTo(Period.ofQuarter(2026, 4));
        }
    }

    @Nested
    class Refuses {

        @Test
        void a_part_that_a_year_does_not_have() {
            assertThat(refusal(() -> JULY.quarter(2026, 5))).hasMessage("quarter must be from 1 to 4 but was 5");
            assertThat(refusal(() -> JULY.half(2026, 0))).hasMessage("half must be from 1 to 2 but was 0");
            assertThat(refusal(() -> JULY.trimester(2026, 4))).hasMessage("trimester must be from 1 to 3 but was 4");
            assertThat(refusal(() -> JULY.month(2026, 13))).hasMessage("month must be from 1 to 12 but was 13");
        }

        @Test
        void a_year_or_date_beyond_the_limits() {
            assertThat(refusal(() -> JULY.year(Integer.MAX_VALUE)))
                    .hasMessage("year must be from 1899 to 2201 but was 2147483647");
            assertThat(refusal(() -> JULY.weeksIn(Integer.MIN_VALUE))).hasMessageStartingWith("year must be from");
            assertThat(refusal(() -> JULY.year(2200)))
                    .hasMessage("end must be from 1900-01-01 to 2200-12-31 but was 2201-06-30");
            assertThat(refusal(() -> JULY.quarterOf(LocalDate.MAX))).hasMessageStartingWith("date must be from");
            assertThat(refusal(() -> JULY.fiscalYear(LocalDate.MIN))).hasMessageStartingWith("date must be from");
        }

        @Test
        void part_of_a_rule_of_weeks() {
            InvalidOkrException refusal = refusal(() -> FiscalCalendar.builder()
                    .weekPattern(WeekPattern.FOUR_FIVE_FOUR)
                    .lastDay(DayOfWeek.SATURDAY)
                    .build());
            assertThat(refusal)
                    .hasMessage("weekPattern, lastDay and yearEnd must be given all or none but were "
                            + "FOUR_FIVE_FOUR, SATURDAY and none");
            assertThat(refusal.code()).isEqualTo("okr.invalid.calendar");
            assertThat(refusal(() -> JULY.withYearEnd(YearEnd.LAST)).attributes())
                    .containsExactly("weekPattern", "lastDay", "yearEnd");
        }

        private InvalidOkrException refusal(ThrowingCallable call) {
            return catchThrowableOfType(InvalidOkrException.class, call);
        }
    }

    @Test
    void reaches_the_first_and_the_last_day_that_a_period_can_have() {
        assertThat(JULY.quarterOf(Period.EARLIEST)).isEqualTo(Period.ofQuarter(1900, 1));
        assertThat(JULY.quarter(1899, 3)).isEqualTo(Period.ofQuarter(1900, 1));
        assertThat(JULY.namedByEndYear().quarterOf(Period.LATEST)).isEqualTo(Period.ofQuarter(2200, 4));
        assertThat(JULY.namedByEndYear().quarter(2201, 2)).isEqualTo(Period.ofQuarter(2200, 4));
    }

    @Test
    void is_equal_by_its_attributes() {
        assertThat(FiscalCalendar.retail454())
                .isEqualTo(FiscalCalendar.weekBased(
                        WeekPattern.FOUR_FIVE_FOUR, Month.JANUARY, DayOfWeek.SATURDAY, YearEnd.NEAREST))
                .isNotEqualTo(FiscalCalendar.retail454().namedByEndYear());
        assertThat(JULY.toBuilder().build()).isEqualTo(JULY);
    }

    @Test
    void says_what_it_is() {
        assertThat(JULY.namedByEndYear()).hasToString("years from JULY, named by their end");
        assertThat(FiscalCalendar.retail454()).hasToString("years from FEBRUARY, 4-5-4 weeks to the NEAREST SATURDAY");
    }

    private static List<Integer> weeks(int parts, IntFunction<Period> part) {
        return IntStream.rangeClosed(1, parts)
                .mapToObj(number -> (int) part.apply(number).days() / 7)
                .toList();
    }
}
