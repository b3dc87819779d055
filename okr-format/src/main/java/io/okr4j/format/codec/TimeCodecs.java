package io.okr4j.format.codec;

import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Frequency;
import io.okr4j.core.time.WeekPattern;
import io.okr4j.core.time.YearEnd;
import io.okr4j.format.tree.Node;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import java.util.Optional;

/** Fiscal calendars and cadences. */
final class TimeCodecs {
    private TimeCodecs() {}

    private static final Codec<Month> MONTH = Words.of(Month.class);

    private static final Codec<DayOfWeek> DAY_OF_WEEK = Words.of(DayOfWeek.class);

    private static final ObjectCodec<FiscalCalendar, FiscalCalendar.Builder> FISCAL_CALENDAR_FIELDS = Definition.of(
                    "fiscal calendar",
                    "The rule that makes quarters of a year.",
                    FiscalCalendar::builder,
                    FiscalCalendar.Builder::build)
            .optional(
                    "starts-in",
                    MONTH,
                    calendar -> Optional.of(calendar.getFirstMonth())
                            .filter(month -> calendar.getWeekPattern().isEmpty()),
                    FiscalCalendar.Builder::firstMonth,
                    "the month with which the year starts; january if nothing is said")
            .standingFor("firstMonth")
            .optional(
                    "weeks",
                    Words.of(WeekPattern.class, WeekPattern::notation),
                    FiscalCalendar::getWeekPattern,
                    FiscalCalendar.Builder::weekPattern,
                    "how many weeks the three months of a quarter have")
            .standingFor("weekPattern")
            .optional(
                    "last-month",
                    MONTH,
                    calendar -> calendar.getWeekPattern()
                            .map(pattern -> calendar.getFirstMonth().minus(1)),
                    (builder, month) -> builder.firstMonth(month.plus(1)),
                    "the month in or near which the year ends")
            .standingFor("firstMonth")
            .optional(
                    "last-day",
                    DAY_OF_WEEK,
                    FiscalCalendar::getLastDay,
                    FiscalCalendar.Builder::lastDay,
                    "the day of the week with which every week ends")
            .optional(
                    "year-end",
                    Words.of(YearEnd.class),
                    FiscalCalendar::getYearEnd,
                    FiscalCalendar.Builder::yearEnd,
                    "whether the year ends with the last such day of the month or the one nearest to the month's end")
            .defaulted(
                    "named-by",
                    Words.of(Naming.class),
                    Naming.START,
                    calendar -> calendar.isNamedByEndYear() ? Naming.END : Naming.START,
                    (builder, naming) -> builder.namedByEndYear(naming == Naming.END),
                    "whether a year is called after the calendar year in which it starts or ends")
            .standingFor("namedByEndYear")
            .atMostOne("starts-in", "last-month")
            .inline();

    private enum Naming {
        START,
        END
    }

    /** A fiscal calendar; the periods that are read after it are its quarters and years. */
    static final Codec<FiscalCalendar> FISCAL_CALENDAR = new Codec<>() {
        @Override
        public Optional<FiscalCalendar> read(Node node, Spot spot) {
            Optional<FiscalCalendar> calendar = FISCAL_CALENDAR_FIELDS.read(node, spot);
            calendar.ifPresent(spot.session()::calendar);
            return calendar;
        }

        @Override
        public Node write(FiscalCalendar value) {
            return FISCAL_CALENDAR_FIELDS.write(value);
        }

        @Override
        public Node.Fields schema(Definitions definitions) {
            return FISCAL_CALENDAR_FIELDS.schema(definitions);
        }
    };

    private static String every(Frequency frequency) {
        return switch (frequency) {
            case DAILY -> "day";
            case WEEKLY -> "week";
            case BIWEEKLY -> "two-weeks";
            case MONTHLY -> "month";
            case QUARTERLY -> "quarter";
        };
    }

    static final ObjectCodec<Cadence, Cadence.Builder> CADENCE = Definition.of(
                    "cadence", "How often key results are checked in.", Cadence::builder, Cadence.Builder::build)
            .required(
                    "every",
                    Words.of(Frequency.class, TimeCodecs::every),
                    Cadence::getFrequency,
                    Cadence.Builder::frequency,
                    "the time from one check-in to the next")
            .standingFor("frequency")
            .optional(
                    "on",
                    new DayCodec(),
                    Day::of,
                    (builder, day) -> builder.dayOfWeek(day.ofWeek()).dayOfMonth(day.ofMonth()),
                    "the day of the week for weeks, the day of the month for months and quarters")
            .standingFor("dayOfWeek", "dayOfMonth")
            .optional(
                    "reference",
                    Scalars.DATE,
                    Cadence::getReference,
                    Cadence.Builder::reference,
                    "a day from which two weeks or quarters are counted")
            .inline();

    private record Day(Optional<DayOfWeek> ofWeek, Optional<Integer> ofMonth) {
        static Optional<Day> of(Cadence cadence) {
            boolean stated = cadence.getDayOfWeek().isPresent()
                    || cadence.getDayOfMonth().isPresent();
            return stated ? Optional.of(new Day(cadence.getDayOfWeek(), cadence.getDayOfMonth())) : Optional.empty();
        }
    }

    private record DayCodec() implements Codec<Day> {
        @Override
        public Optional<Day> read(Node node, Spot spot) {
            boolean number = node instanceof Node.Scalar scalar
                    && !scalar.text().isEmpty()
                    && Character.isDigit(scalar.text().charAt(0));
            return number
                    ? Scalars.INTEGER.read(node, spot).map(day -> new Day(Optional.empty(), Optional.of(day)))
                    : DAY_OF_WEEK.read(node, spot).map(day -> new Day(Optional.of(day), Optional.empty()));
        }

        @Override
        public Node write(Day value) {
            return value.ofWeek()
                    .map(DAY_OF_WEEK::write)
                    .or(() -> value.ofMonth().map(Scalars.INTEGER::write))
                    .orElseThrow();
        }

        @Override
        public Node.Fields schema(Definitions definitions) {
            return Definitions.anyOf(DAY_OF_WEEK.schema(definitions), Scalars.INTEGER.schema(definitions));
        }

        @Override
        public Map<String, String> words() {
            return DAY_OF_WEEK.words();
        }
    }
}
