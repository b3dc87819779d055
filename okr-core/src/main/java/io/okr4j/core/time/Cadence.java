package io.okr4j.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * When people check in: how often, and on which day.
 *
 * <p>A day of the month that a month does not have becomes its last day, in that month only: 31 January is followed by
 * 28 February, and that by 31 March.
 *
 * <p>Every second week, and every third month, leaves open which ones. A {@linkplain #getReference() reference} says
 * it; without one they are counted from the date that each question gives.
 *
 * <p>Instances are immutable. Two cadences are equal when all attributes are.
 */
@Value.Immutable
public abstract class Cadence implements WithCadence, Serializable {

    private static final int DAYS_OF_TWO_WEEKS = 14;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int LONGEST_MONTH = 31;

    Cadence() {}

    /**
     * Returns how often people check in.
     *
     * @return the frequency
     */
    public abstract Frequency getFrequency();

    /**
     * Returns the day of the week of a weekly or biweekly cadence.
     *
     * @return the day, or empty for the other frequencies
     */
    public abstract Optional<DayOfWeek> getDayOfWeek();

    /**
     * Returns the day of the month of a monthly or quarterly cadence.
     *
     * @return 1 to 31, or empty for the other frequencies
     */
    public abstract Optional<Integer> getDayOfMonth();

    /**
     * Returns a check-in date from which a biweekly or quarterly cadence is counted, forwards and backwards.
     *
     * @return a date on the cadence's day, or empty if it is counted from the date that each question gives
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> getReference();

    @Value.Check
    void check() {
        require("dayOfWeek", byWeeks(), getDayOfWeek());
        require("dayOfMonth", byMonths(), getDayOfMonth());
        getDayOfMonth().ifPresent(day -> Limits.requireBetween("dayOfMonth", day, 1, LONGEST_MONTH));
        if (getFrequency() != Frequency.BIWEEKLY && getFrequency() != Frequency.QUARTERLY) {
            require("reference", false, getReference());
        }
        getReference().ifPresent(reference -> {
            Limits.requireDate("reference", reference);
            if (!falls(reference)) {
                throw refused(
                        "reference",
                        "reference must be " + day() + " but was " + reference.getDayOfWeek() + " " + reference);
            }
        });
    }

    /**
     * Makes a cadence of every day.
     *
     * @return every day of the week, weekends included
     */
    public static Cadence daily() {
        return builder().frequency(Frequency.DAILY).build();
    }

    /**
     * Makes a cadence of every week.
     *
     * @param day the day of the week
     * @return the cadence
     */
    public static Cadence weekly(DayOfWeek day) {
        return builder().frequency(Frequency.WEEKLY).dayOfWeek(day).build();
    }

    /**
     * Makes a cadence of every second week.
     *
     * @param day the day of the week
     * @return the cadence, without a reference
     */
    public static Cadence biweekly(DayOfWeek day) {
        return builder().frequency(Frequency.BIWEEKLY).dayOfWeek(day).build();
    }

    /**
     * Makes a cadence of every month.
     *
     * @param dayOfMonth 1 to 31; shorter months take their last day
     * @return the cadence
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another day
     */
    public static Cadence monthly(int dayOfMonth) {
        return builder().frequency(Frequency.MONTHLY).dayOfMonth(dayOfMonth).build();
    }

    /**
     * Makes a cadence of every third month.
     *
     * @param dayOfMonth 1 to 31; shorter months take their last day
     * @return the cadence, without a reference
     * @throws InvalidOkrException with code {@code okr.invalid.range} for another day
     */
    public static Cadence quarterly(int dayOfMonth) {
        return builder().frequency(Frequency.QUARTERLY).dayOfMonth(dayOfMonth).build();
    }

    /**
     * Returns the check-in date that follows another.
     *
     * @param from a check-in date; from any other date the {@linkplain #firstAfter(LocalDate) first after} it is given
     * @return a date after it
     * @throws InvalidOkrException with code {@code okr.invalid.range} if the date lies outside {@link Period#EARLIEST}
     *     to {@link Period#LATEST}
     */
    public LocalDate next(LocalDate from) {
        Limits.requireDate("from", from);
        return step(from);
    }

    /**
     * Returns the first check-in date of something that starts.
     *
     * @param start the day on which it starts, on which nobody checks in yet
     * @return a date after it; without a reference, a biweekly cadence comes within seven days, and a quarterly one
     *     takes the month of the start if its day is still to come, or else the third month after
     * @throws InvalidOkrException with code {@code okr.invalid.range} if the date lies outside {@link Period#EARLIEST}
     *     to {@link Period#LATEST}
     */
    public LocalDate firstAfter(LocalDate start) {
        Limits.requireDate("start", start);
        return getReference().isPresent() ? step(start) : firstFrom(start, false);
    }

    /**
     * Returns the check-in dates in a period.
     *
     * @param period any period
     * @return the dates in order, the first day among them if it is one; without a reference, a biweekly cadence starts
     *     in the first seven days, and a quarterly one in the first month if its day is still to come, or else in the
     *     fourth
     */
    public List<LocalDate> dates(Period period) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate first =
                getReference().isPresent() ? step(period.getStart().minusDays(1)) : firstFrom(period.getStart(), true);
        for (LocalDate date = first; !date.isAfter(period.getEnd()); date = step(date)) {
            dates.add(date);
        }
        return List.copyOf(dates);
    }

    /**
     * Returns what follows from a check-in: the next due date, which is counted from the due date and not from the day
     * of the check-in, and lies after both.
     *
     * @param due when the check-in was due
     * @param done when it was made, early or late
     * @param graceDays how many days after the due date it still counts as made in time, at least 0
     * @return the next due date, and whether this one was missed
     * @throws InvalidOkrException with code {@code okr.invalid.range} if a date lies outside {@link Period#EARLIEST} to
     *     {@link Period#LATEST}, or the days of grace are negative
     */
    public NextCheckIn afterCheckIn(LocalDate due, LocalDate done, int graceDays) {
        Limits.requireDate("due", due);
        Limits.requireDate("done", done);
        Limits.requireBetween("graceDays", graceDays, 0, Integer.MAX_VALUE);
        LocalDate next = step(due);
        while (!next.isAfter(done)) {
            next = step(next);
        }
        return NextCheckIn.builder()
                .due(next)
                .missed(ChronoUnit.DAYS.between(due, done) > graceDays)
                .build();
    }

    /**
     * Returns a short form for people who debug.
     *
     * @return such as {@code WEEKLY on MONDAY} or {@code QUARTERLY on day 31 counted from 2026-03-31}
     */
    @Override
    public String toString() {
        return getFrequency()
                + (getFrequency() == Frequency.DAILY ? "" : " " + day())
                + getReference().map(date -> " counted from " + date).orElse("");
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
    static Cadence fromJson(
            @JsonProperty("frequency") @Nullable Frequency frequency,
            @JsonProperty("dayOfWeek") @Nullable DayOfWeek dayOfWeek,
            @JsonProperty("dayOfMonth") @Nullable Integer dayOfMonth,
            @JsonProperty("reference") @Nullable LocalDate reference) {
        Builder builder = builder()
                .dayOfWeek(Optional.ofNullable(dayOfWeek))
                .dayOfMonth(Optional.ofNullable(dayOfMonth))
                .reference(Optional.ofNullable(reference));
        if (frequency != null) {
            builder.frequency(frequency);
        }
        return builder.build();
    }

    private String day() {
        return getDayOfWeek()
                .map(day -> "on " + day)
                .or(() -> getDayOfMonth().map(day -> "on day " + day))
                .orElse("");
    }

    private boolean byWeeks() {
        return getFrequency() == Frequency.WEEKLY || getFrequency() == Frequency.BIWEEKLY;
    }

    private boolean byMonths() {
        return getFrequency() == Frequency.MONTHLY || getFrequency() == Frequency.QUARTERLY;
    }

    private void require(String attribute, boolean expected, Optional<?> value) {
        if (value.isPresent() != expected) {
            throw refused(
                    attribute,
                    String.format(
                            Locale.ROOT,
                            "%s must %sbe given for the frequency %s but was %s",
                            attribute,
                            expected ? "" : "not ",
                            getFrequency(),
                            value.map(Object::toString).orElse("missing")));
        }
    }

    private static InvalidOkrException refused(String attribute, String message) {
        return new InvalidOkrException("okr.invalid.cadence", message, List.of(attribute));
    }

    /** Returns whether a date is on the cadence's day, whichever the weeks or months. */
    private boolean falls(LocalDate date) {
        return date.equals(anchor(date));
    }

    /** Returns the cadence's day in the seven days from a date, or in the month of the date. */
    private LocalDate anchor(LocalDate date) {
        return getDayOfWeek()
                .map(day -> date.with(TemporalAdjusters.nextOrSame(day)))
                .or(() -> getDayOfMonth().map(day -> clamped(YearMonth.from(date), day)))
                .orElse(date);
    }

    private static LocalDate clamped(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private LocalDate firstFrom(LocalDate date, boolean inclusive) {
        LocalDate earliest = inclusive ? date : date.plusDays(1);
        // the month is that of the date itself: after 31 March comes 30 June and not 30 April
        LocalDate first = byMonths() ? anchor(date) : anchor(earliest);
        return first.isBefore(earliest) ? plus(first, 1) : first;
    }

    private LocalDate step(LocalDate from) {
        return getReference()
                .map(reference -> counted(reference, from))
                .orElseGet(() -> falls(from) ? plus(from, 1) : firstFrom(from, false));
    }

    private LocalDate counted(LocalDate reference, LocalDate from) {
        long steps = byMonths()
                ? Math.floorDiv(
                        ChronoUnit.MONTHS.between(YearMonth.from(reference), YearMonth.from(from)), MONTHS_OF_QUARTER)
                : Math.floorDiv(ChronoUnit.DAYS.between(reference, from), DAYS_OF_TWO_WEEKS);
        LocalDate date = plus(reference, steps);
        return date.isAfter(from) ? date : plus(reference, steps + 1);
    }

    /** Moves from one check-in date by as many as there are between. */
    private LocalDate plus(LocalDate date, long steps) {
        return switch (getFrequency()) {
            case DAILY -> date.plusDays(steps);
            case WEEKLY -> date.plusWeeks(steps);
            case BIWEEKLY -> date.plusWeeks(2 * steps);
            case MONTHLY -> anchor(date.withDayOfMonth(1).plusMonths(steps));
            case QUARTERLY -> anchor(date.withDayOfMonth(1).plusMonths(MONTHS_OF_QUARTER * steps));
        };
    }

    /**
     * Builds a {@link Cadence} from {@code frequency}, which is required, {@code dayOfWeek} for a weekly or biweekly
     * one, {@code dayOfMonth} for a monthly or quarterly one, and {@code reference} if a biweekly or quarterly one is
     * counted from a date; not safe for use by several threads.
     */
    public static final class Builder extends ImmutableCadence.Builder {
        Builder() {}
    }
}
