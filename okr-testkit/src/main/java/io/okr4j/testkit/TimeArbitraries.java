package io.okr4j.testkit;

import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.LabelPattern;
import io.okr4j.core.time.NextCheckIn;
import io.okr4j.core.time.Period;
import io.okr4j.core.time.WeekPattern;
import io.okr4j.core.time.YearEnd;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Arbitraries of days, periods, fiscal calendars and cadences. */
public final class TimeArbitraries {

    /** The first day that {@link #days()} gives. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    /** The last day that {@link #days()} gives. */
    public static final LocalDate LAST_DAY = LocalDate.of(2028, 12, 31);

    private TimeArbitraries() {}

    /**
     * Days of a few years, among them two leap days.
     *
     * @return days from {@link #FIRST_DAY} to {@link #LAST_DAY}; shrink towards the first
     */
    public static Arbitrary<LocalDate> days() {
        return days(Period.of(FIRST_DAY, LAST_DAY));
    }

    /**
     * Days of one period.
     *
     * @param period the period
     * @return its days, both ends included; shrink towards the first
     */
    public static Arbitrary<LocalDate> days(Period period) {
        return offsets((int) period.days() - 1).map(offset -> period.getStart().plusDays(offset));
    }

    /**
     * Periods of every shape: years, halves, trimesters, quarters, months, weeks, parts of fiscal years, one day, any
     * span, and the ends of what a period can be.
     *
     * @return periods, mostly of the years that {@link #days()} gives
     */
    public static Arbitrary<Period> periods() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, ordinaryPeriods()),
                        Tuple.of(1, days().map(day -> Period.of(day, day))),
                        Tuple.of(1, spans()),
                        Tuple.of(1, fiscalPeriods()),
                        Tuple.of(1, weeks()),
                        Tuple.of(1, limits()))
                .withoutEdgeCases();
    }

    /**
     * Periods for which people write OKRs: calendar quarters, trimesters and halves.
     *
     * @return periods of at least 90 days; shrink towards the first quarter of 2024
     */
    public static Arbitrary<Period> ordinaryPeriods() {
        return Combinators.combine(years(), Arbitraries.integers().between(0, 8).withoutEdgeCases())
                .as((year, which) -> {
                    if (which < 4) {
                        return Period.ofQuarter(year, which + 1);
                    }
                    return which < 7 ? Period.ofTrimester(year, which - 3) : Period.ofHalf(year, which - 6);
                });
    }

    /**
     * Fiscal calendars of every kind: years that start in any month, named by either year, and years of weeks.
     *
     * @return fiscal calendars
     */
    public static Arbitrary<FiscalCalendar> fiscalCalendars() {
        Arbitrary<FiscalCalendar> months = Arbitraries.of(Month.class).map(FiscalCalendar::startingIn);
        Arbitrary<FiscalCalendar> weeks = Combinators.combine(
                        Arbitraries.of(WeekPattern.class),
                        Arbitraries.of(Month.class),
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.of(YearEnd.class))
                .as(FiscalCalendar::weekBased);
        Arbitrary<FiscalCalendar> known =
                Arbitraries.of(FiscalCalendar.calendarYear(), FiscalCalendar.isoWeeks(), FiscalCalendar.retail454());
        return Combinators.combine(Arbitraries.oneOf(known, months, weeks), Arbitraries.of(false, true))
                .as(FiscalCalendar::withNamedByEndYear)
                .withoutEdgeCases();
    }

    /**
     * Cadences of every frequency, with and without a reference date.
     *
     * @return cadences
     */
    public static Arbitrary<Cadence> cadences() {
        Arbitrary<DayOfWeek> daysOfWeek = Arbitraries.of(DayOfWeek.class);
        Arbitrary<Integer> daysOfMonth = Arbitraries.integers().between(1, 31).withoutEdgeCases();
        return Arbitraries.oneOf(
                        daysOfWeek.map(Cadence::weekly),
                        Arbitraries.just(Cadence.daily()),
                        daysOfWeek.map(Cadence::biweekly),
                        Combinators.combine(daysOfWeek, days())
                                .as((day, near) ->
                                        Cadence.biweekly(day).withReference(near.with(TemporalAdjusters.next(day)))),
                        daysOfMonth.map(Cadence::monthly),
                        daysOfMonth.map(Cadence::quarterly),
                        Combinators.combine(daysOfMonth, days())
                                .as((day, near) -> Cadence.quarterly(day)
                                        .withReference(near.withDayOfMonth(Math.min(day, near.lengthOfMonth())))))
                .withoutEdgeCases();
    }

    /**
     * Patterns of labels such as companies have.
     *
     * @return label patterns
     */
    public static Arbitrary<LabelPattern> labelPatterns() {
        return Arbitraries.of(
                        "Q{quarter} {yyyy}",
                        "GJ {yy}/{nextYy}-Q{quarter}",
                        "{fiscalYear}年第{quarter}季度",
                        "FY{fiscalYy} H{half}",
                        "T{trimester}/{yyyy}",
                        "{start} – {end}",
                        "{yyyy}-{mm} ({month})")
                .map(LabelPattern::of);
    }

    /**
     * Check-ins that are due next.
     *
     * @return what a cadence says after a check-in
     */
    public static Arbitrary<NextCheckIn> nextCheckIns() {
        return Combinators.combine(days(), Arbitraries.of(false, true))
                .as((due, missed) ->
                        NextCheckIn.builder().due(due).missed(missed).build())
                .withoutEdgeCases();
    }

    static Arbitrary<Integer> offsets(int most) {
        return Arbitraries.integers().between(0, most).withoutEdgeCases();
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers()
                .between(FIRST_DAY.getYear(), LAST_DAY.getYear())
                .withoutEdgeCases();
    }

    private static Arbitrary<Period> spans() {
        return Combinators.combine(days(), offsets(500)).as((start, days) -> Period.of(start, start.plusDays(days)));
    }

    private static Arbitrary<Period> weeks() {
        Arbitrary<Period> several =
                Combinators.combine(days(), offsets(16)).as((start, weeks) -> Period.ofWeeks(start, weeks + 1));
        Arbitrary<Period> iso =
                Combinators.combine(years(), offsets(51)).as((year, week) -> Period.ofIsoWeek(year, week + 1));
        return Arbitraries.oneOf(several, iso);
    }

    private static Arbitrary<Period> fiscalPeriods() {
        Arbitrary<Tuple2<Integer, Integer>> which =
                Combinators.combine(offsets(3), offsets(11)).as(Tuple::of);
        return Combinators.combine(fiscalCalendars(), years(), which)
                .as((calendar, year, part) -> switch (part.get1()) {
                    case 0 -> calendar.quarter(year, part.get2() % 4 + 1);
                    case 1 -> calendar.month(year, part.get2() + 1);
                    case 2 -> calendar.half(year, part.get2() % 2 + 1);
                    default -> calendar.year(year);
                });
    }

    private static Arbitrary<Period> limits() {
        return Arbitraries.of(
                Period.ofYear(2026),
                Period.ofMonth(2028, 2),
                Period.of(Period.EARLIEST, Period.EARLIEST),
                Period.of(Period.LATEST, Period.LATEST),
                Period.of(Period.EARLIEST, Period.LATEST));
    }
}
