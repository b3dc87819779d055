package io.okr4j.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where the twelve months of a fiscal year start; everything else that a {@link FiscalCalendar} gives follows from it.
 */
final class FiscalMonths {

    private static final int[] MONTHS_OF_PARTS = {
        FiscalCalendar.MONTHS_OF_YEAR,
        FiscalCalendar.MONTHS_OF_HALF,
        FiscalCalendar.MONTHS_OF_TRIMESTER,
        FiscalCalendar.MONTHS_OF_QUARTER,
        1
    };

    private final FiscalCalendar calendar;

    FiscalMonths(FiscalCalendar calendar) {
        this.calendar = calendar;
    }

    /** Leaves the exact limit to the period: a fiscal year may lie partly outside while a quarter of it does not. */
    static void requireYear(int year) {
        Limits.requireBetween("year", year, Period.EARLIEST.getYear() - 1, Period.LATEST.getYear() + 1);
    }

    /** Returns the calendar year in which a fiscal year nominally starts. */
    int startYear(int year) {
        return year - namingShift();
    }

    int weeksIn(int year) {
        return (int) ChronoUnit.WEEKS.between(yearStart(year), yearStart(year + 1));
    }

    int yearOf(LocalDate date) {
        // a year of weeks may start in the calendar year before the one that names it
        int year = date.getYear() + 1 + namingShift();
        while (yearStart(year).isAfter(date)) {
            year--;
        }
        return year;
    }

    int monthOf(LocalDate date, int year) {
        int month = FiscalCalendar.MONTHS_OF_YEAR;
        while (monthStart(year, month).isAfter(date)) {
            month--;
        }
        return month;
    }

    Period span(int year, int firstMonth, int months) {
        return Period.of(
                monthStart(year, firstMonth),
                monthStart(year, firstMonth + months).minusDays(1));
    }

    /** Moves a year, half, trimester, quarter or month of the calendar, and nothing else. */
    Optional<Period> neighbour(Period period, int steps) {
        int year = yearOf(period.getStart());
        int month = monthOf(period.getStart(), year);
        if (!monthStart(year, month).equals(period.getStart())) {
            return Optional.empty();
        }
        LocalDate dayAfter = period.getEnd().plusDays(1);
        for (int months : MONTHS_OF_PARTS) {
            if ((month - 1) % months == 0 && monthStart(year, month + months).equals(dayAfter)) {
                int moved = month - 1 + steps * months;
                return Optional.of(span(
                        year + Math.floorDiv(moved, FiscalCalendar.MONTHS_OF_YEAR),
                        Math.floorMod(moved, FiscalCalendar.MONTHS_OF_YEAR) + 1,
                        months));
            }
        }
        return Optional.empty();
    }

    private int namingShift() {
        return calendar.isNamedByEndYear() && calendar.getFirstMonth() != Month.JANUARY ? 1 : 0;
    }

    private LocalDate yearStart(int year) {
        YearMonth first = YearMonth.of(startYear(year), calendar.getFirstMonth());
        return calendar.getYearEnd()
                .flatMap(rule -> calendar.getLastDay().map(day -> rule.in(first.minusMonths(1), day)))
                .map(lastDayBefore -> lastDayBefore.plusDays(1))
                .orElseGet(() -> first.atDay(1));
    }

    /** Takes months 1 to 13, the last being the first of the next fiscal year. */
    private LocalDate monthStart(int year, int month) {
        if (month > FiscalCalendar.MONTHS_OF_YEAR) {
            // counting weeks would leave out the 53rd
            return yearStart(year + 1);
        }
        LocalDate start = yearStart(year);
        return calendar.getWeekPattern()
                .map(pattern -> start.plusWeeks(pattern.weeksBefore(month)))
                .orElseGet(() -> start.plusMonths(month - 1L));
    }
}
