package io.okr4j.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A span of dates, such as a quarter: from its first day to its last, both included.
 *
 * <p>A period knows nothing of fiscal years; {@link FiscalCalendar} makes the quarters of a company. The factories here
 * count calendar years and months.
 *
 * <p>Instances are immutable. Two periods are equal when they start and end on the same days. Their order is by start,
 * then by end.
 */
@Value.Immutable
public abstract class Period implements WithPeriod, Comparable<Period>, Serializable {

    /** The first day that a period can have: 1 January 1900. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The last day that a period can have: 31 December 2200. */
    public static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::getStart).thenComparing(Period::getEnd);

    private static final int DAYS_OF_WEEK = 7;

    Period() {}

    /**
     * Returns the first day.
     *
     * @return a date from {@link #EARLIEST} on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate getStart();

    /**
     * Returns the last day, which still belongs to the period.
     *
     * @return a date up to {@link #LATEST}, never before the start
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate getEnd();

    @Value.Check
    void check() {
        Limits.requireDate("start", getStart());
        Limits.requireDate("end", getEnd());
        if (getEnd().isBefore(getStart())) {
            throw new InvalidOkrException(
                    "okr.invalid.period",
                    "end must not be before start " + getStart() + " but was " + getEnd(),
                    List.of("start", "end"));
        }
    }

    /**
     * Makes a period of any length.
     *
     * @param start the first day
     * @param end the last day, included
     * @return the period
     * @throws InvalidOkrException with code {@code okr.invalid.period} if the end is before the start, and
     *     {@code okr.invalid.range} if a day lies outside {@link #EARLIEST} to {@link #LATEST}
     */
    public static Period of(LocalDate start, LocalDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * Makes a calendar year.
     *
     * @param year from 1900 to 2200
     * @return 1 January to 31 December
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another year
     */
    public static Period ofYear(int year) {
        return months("year", year, 1, 12);
    }

    /**
     * Makes half a calendar year.
     *
     * @param year from 1900 to 2200
     * @param half 1 or 2
     * @return six months
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another year or half
     */
    public static Period ofHalf(int year, int half) {
        return months("half", year, half, 6);
    }

    /**
     * Makes a third of a calendar year.
     *
     * @param year from 1900 to 2200
     * @param trimester 1 to 3
     * @return four months
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another year or trimester
     */
    public static Period ofTrimester(int year, int trimester) {
        return months("trimester", year, trimester, 4);
    }

    /**
     * Makes a quarter of a calendar year.
     *
     * @param year from 1900 to 2200
     * @param quarter 1 to 4
     * @return three months, which are 90 to 92 days
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another year or quarter
     */
    public static Period ofQuarter(int year, int quarter) {
        return months("quarter", year, quarter, 3);
    }

    /**
     * Makes a calendar month.
     *
     * @param year from 1900 to 2200
     * @param month 1 to 12
     * @return the first to the last day of the month
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another year or month
     */
    public static Period ofMonth(int year, int month) {
        return months("month", year, month, 1);
    }

    /**
     * Makes a calendar month.
     *
     * @param month a month of the years 1900 to 2200
     * @return the first to the last day of the month
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another year
     */
    public static Period ofMonth(YearMonth month) {
        return ofMonth(month.getYear(), month.getMonthValue());
    }

    /**
     * Makes a period of whole weeks.
     *
     * @param start the first day, on any day of the week
     * @param weeks how many weeks of seven days, at least 1
     * @return the period
     * @throws InvalidOkrException with code {@code okr.invalid.range} if there is no week, or the end lies after
     *     {@link #LATEST}
     */
    public static Period ofWeeks(LocalDate start, int weeks) {
        Limits.requireDate("start", start);
        Limits.requireBetween("weeks", weeks, 1, (int) ChronoUnit.WEEKS.between(EARLIEST, LATEST));
        return of(start, start.plusWeeks(weeks).minusDays(1));
    }

    /**
     * Makes a week as ISO 8601 numbers it: from Monday to Sunday, week 1 being the one with 4 January.
     *
     * @param weekBasedYear from 1900 to 2200
     * @param week 1 to 52, or to 53 in the years that have it, such as 2026
     * @return seven days
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another year, or a week that it does not have
     */
    public static Period ofIsoWeek(int weekBasedYear, int week) {
        Limits.requireYear("weekBasedYear", weekBasedYear);
        LocalDate inFirstWeek = LocalDate.of(weekBasedYear, 1, 4);
        int last = (int)
                IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum();
        Limits.requireBetween("week", week, 1, last);
        return weekOf(inFirstWeek.plusWeeks(week - 1L), DayOfWeek.MONDAY);
    }

    /**
     * Makes the week in which a date lies.
     *
     * @param date any date
     * @param weekStart the day on which weeks start
     * @return seven days, the date among them
     * @throws InvalidOkrException with code {@code okr.invalid.range} if a day of the week lies outside
     *     {@link #EARLIEST} to {@link #LATEST}
     */
    public static Period weekOf(LocalDate date, DayOfWeek weekStart) {
        Limits.requireDate("date", date);
        return ofWeeks(date.with(TemporalAdjusters.previousOrSame(weekStart)), 1);
    }

    /**
     * Reads the text form that {@link #toString()} gives.
     *
     * @param text two ISO 8601 dates with a slash between them, such as {@code 2026-07-01/2026-09-30}
     * @return the period
     * @throws InvalidOkrException with code {@code okr.invalid.period} if the text has another form, a date does not
     *     exist, or the end is before the start, and {@code okr.invalid.range} if a day lies outside {@link #EARLIEST}
     *     to {@link #LATEST}
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw unreadable("period", text);
        }
        return of(date("start", text.substring(0, slash)), date("end", text.substring(slash + 1)));
    }

    /**
     * Returns whether a date lies in this period.
     *
     * @param date any date
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(getStart()) && !date.isAfter(getEnd());
    }

    /**
     * Returns whether all days of another period are days of this one.
     *
     * @param other another period
     * @return true also if they are equal
     */
    public boolean contains(Period other) {
        return contains(other.getStart()) && contains(other.getEnd());
    }

    /**
     * Returns whether the two have a day in common.
     *
     * @param other another period
     * @return false if they only follow each other
     */
    public boolean overlaps(Period other) {
        return !other.getStart().isAfter(getEnd()) && !other.getEnd().isBefore(getStart());
    }

    /**
     * Returns the days that the two have in common.
     *
     * @param other another period
     * @return the common days, or empty if there is none
     */
    public Optional<Period> intersection(Period other) {
        return overlaps(other)
                ? Optional.of(of(later(getStart(), other.getStart()), earlier(getEnd(), other.getEnd())))
                : Optional.empty();
    }

    /**
     * Returns the number of days, first and last included.
     *
     * @return at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(getStart(), getEnd()) + 1;
    }

    /**
     * Returns how much of this period has passed on a date.
     *
     * @param asOf any date
     * @return 0 on the first day and before, 1 on the last day and after, and in between the days since the first
     *     divided by the days from the first to the last, rounded half even to 15 decimals; a period of one day has
     *     passed on that day
     */
    public BigDecimal elapsedShare(LocalDate asOf) {
        if (!asOf.isBefore(getEnd())) {
            return BigDecimal.ONE;
        }
        if (!asOf.isAfter(getStart())) {
            return BigDecimal.ZERO;
        }
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(getStart(), asOf));
        BigDecimal share = passed.divide(BigDecimal.valueOf(days() - 1), Numbers.MAX_DECIMALS, RoundingMode.HALF_EVEN);
        return Numbers.canonical("elapsedShare", share);
    }

    /**
     * Returns the period that follows without a gap.
     *
     * <p>A period of whole calendar months moves by as many months, any other by as many days. So {@link #previous()}
     * leads back, with one exception that lies in the dates themselves: where a period that is not made of whole months
     * is followed by days that are. The 28 days from 4 to 31 January 2026 are followed by February 2026, and February
     * is preceded by all of January.
     *
     * @return the next period; it starts on the day after the end
     * @throws InvalidOkrException with code {@code okr.invalid.range} if it would end after {@link #LATEST}
     */
    public Period next() {
        return moved(1);
    }

    /**
     * Returns the period that comes before without a gap.
     *
     * <p>It moves as {@link #next()} does, with the same exception.
     *
     * @return the previous period; it ends on the day before the start
     * @throws InvalidOkrException with code {@code okr.invalid.range} if it would start before {@link #EARLIEST}
     */
    public Period previous() {
        return moved(-1);
    }

    /**
     * Cuts this period into weeks.
     *
     * @param weekStart the day on which weeks start
     * @return weeks in order, without a gap; only the first and the last may be shorter than seven days
     */
    public List<Period> weeks(DayOfWeek weekStart) {
        List<Period> weeks = new ArrayList<>();
        LocalDate day = getStart();
        while (!day.isAfter(getEnd())) {
            LocalDate lastOfWeek = day.with(TemporalAdjusters.nextOrSame(weekStart.minus(1)));
            weeks.add(of(day, earlier(lastOfWeek, getEnd())));
            day = lastOfWeek.plusDays(1);
        }
        return List.copyOf(weeks);
    }

    /**
     * Returns in which of its {@link #weeks(DayOfWeek) weeks} a date lies.
     *
     * @param date any date
     * @param weekStart the day on which weeks start; with that of the first day, a week is counted every seven days
     *     from the start
     * @return 1 for the first week, or empty if the date lies outside this period
     */
    public OptionalInt weekNumber(LocalDate date, DayOfWeek weekStart) {
        if (!contains(date)) {
            return OptionalInt.empty();
        }
        LocalDate firstWeek = getStart().with(TemporalAdjusters.previousOrSame(weekStart));
        return OptionalInt.of((int) ChronoUnit.DAYS.between(firstWeek, date) / DAYS_OF_WEEK + 1);
    }

    /**
     * Cuts this period into calendar months.
     *
     * @return months in order, without a gap; only the first and the last may be shorter than their month
     */
    public List<Period> months() {
        List<Period> months = new ArrayList<>();
        LocalDate day = getStart();
        while (!day.isAfter(getEnd())) {
            LocalDate lastOfMonth = day.with(TemporalAdjusters.lastDayOfMonth());
            months.add(of(day, earlier(lastOfMonth, getEnd())));
            day = lastOfMonth.plusDays(1);
        }
        return List.copyOf(months);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the ISO 8601 form of this period, with the last day included.
     *
     * @return such as {@code 2026-07-01/2026-09-30}; {@link #parse(String)} reads it
     */
    @Override
    public String toString() {
        return getStart() + "/" + getEnd();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with everything set as it is here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator
    static Period fromJson(
            @JsonProperty("start") @Nullable LocalDate start, @JsonProperty("end") @Nullable LocalDate end) {
        Builder builder = builder();
        if (start != null) {
            builder.start(start);
        }
        if (end != null) {
            builder.end(end);
        }
        return builder.build();
    }

    private static Period months(String attribute, int year, int number, int months) {
        Limits.requireYear("year", year);
        Limits.requireBetween(attribute, number, 1, 12 / months);
        YearMonth first = YearMonth.of(year, (number - 1) * months + 1);
        return of(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    private static LocalDate date(String attribute, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            InvalidOkrException refused = unreadable(attribute, text);
            refused.initCause(e);
            throw refused;
        }
    }

    private static InvalidOkrException unreadable(String attribute, String text) {
        String allowed = attribute.equals("period")
                ? "two dates with a slash between them, such as 2026-07-01/2026-09-30,"
                : "a date such as 2026-07-01";
        String given = text.length() <= 50 ? text : text.substring(0, 50) + "…";
        return new InvalidOkrException(
                "okr.invalid.period",
                attribute + " must be " + allowed + " but was '" + given + "'",
                List.of(attribute));
    }

    private Period moved(int steps) {
        LocalDate dayAfter = getEnd().plusDays(1);
        if (getStart().getDayOfMonth() == 1 && dayAfter.getDayOfMonth() == 1) {
            long months = ChronoUnit.MONTHS.between(getStart(), dayAfter);
            return of(
                    getStart().plusMonths(steps * months),
                    dayAfter.plusMonths(steps * months).minusDays(1));
        }
        return of(getStart().plusDays(steps * days()), getEnd().plusDays(steps * days()));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /**
     * Builds a {@link Period} from {@code start} and {@code end}, both required; not safe for use by several threads.
     */
    public static final class Builder extends ImmutablePeriod.Builder {
        Builder() {}
    }
}
