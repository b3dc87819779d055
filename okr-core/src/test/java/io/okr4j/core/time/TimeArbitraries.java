package io.okr4j.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Dates, periods, calendars and cadences, far enough from the limits for a few steps in either direction. */
class TimeArbitraries extends DomainContextBase {

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1950, 1, 1).toEpochDay(),
                        LocalDate.of(2150, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Period> anyDays = Combinators.combine(
                        dates(), Arbitraries.integers().between(0, 400))
                .as((start, days) -> Period.of(start, start.plusDays(days)));
        Arbitrary<Period> wholeMonths = Combinators.combine(
                        dates(), Arbitraries.integers().between(1, 24))
                .as((date, months) -> Period.of(
                        date.withDayOfMonth(1),
                        YearMonth.from(date).plusMonths(months - 1L).atEndOfMonth()));
        return Arbitraries.oneOf(anyDays, wholeMonths).withoutEdgeCases();
    }

    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        Arbitrary<FiscalCalendar> months = Arbitraries.of(Month.class).map(FiscalCalendar::startingIn);
        Arbitrary<FiscalCalendar> weeks = Combinators.combine(
                        Arbitraries.of(WeekPattern.class),
                        Arbitraries.of(Month.class),
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.of(YearEnd.class))
                .as(FiscalCalendar::weekBased);
        Arbitrary<FiscalCalendar> named =
                Arbitraries.of(FiscalCalendar.isoWeeks(), FiscalCalendar.retail454(), FiscalCalendar.calendarYear());
        return Combinators.combine(Arbitraries.oneOf(months, weeks, named), Arbitraries.of(true, false))
                .as((calendar, byEnd) -> byEnd ? calendar.namedByEndYear() : calendar)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Cadence> cadences() {
        Arbitrary<DayOfWeek> weekdays = Arbitraries.of(DayOfWeek.class);
        Arbitrary<Integer> monthDays = Arbitraries.integers().between(1, 31);
        Arbitrary<Cadence> open = Arbitraries.oneOf(
                Arbitraries.just(Cadence.daily()),
                weekdays.map(Cadence::weekly),
                weekdays.map(Cadence::biweekly),
                monthDays.map(Cadence::monthly),
                monthDays.map(Cadence::quarterly));
        return Combinators.combine(open, dates().optional(0.5))
                .as(TimeArbitraries::counted)
                .withoutEdgeCases();
    }

    private static Cadence counted(Cadence cadence, Optional<LocalDate> date) {
        boolean ambiguous =
                cadence.getFrequency() == Frequency.BIWEEKLY || cadence.getFrequency() == Frequency.QUARTERLY;
        return date.filter(given -> ambiguous)
                .map(given -> cadence.withReference(cadence.firstAfter(given)))
                .orElse(cadence);
    }
}
