package io.okr4j.scoring.forecast;

import io.okr4j.core.time.Period;
import io.okr4j.scoring.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a method looks at: the readings of a key result, freed from their unit.
 *
 * <p>Times are shares of the span: 0 on its first day, 1 on the day of the forecast. Values are counted from the
 * baseline, which is 0, in units of the way to the target, which is 1; so a decreasing metric looks like an increasing
 * one, and a unit makes no difference. Where there is no baseline the first reading is 0; where there is no target, or
 * none to go to, the range of the readings is the unit. Instances are immutable and thread-safe.
 */
public final class Course {

    private static final int MANY = 400;
    private static final int DAYS_PER_WEEK = 7;
    private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_EVEN);

    private final Period span;
    private final double now;
    private final ForecastPolicy policy;
    private final double[] times;
    private final double[] values;
    private final boolean anchored;
    private final boolean way;
    private final boolean steady;
    private final double origin;
    private final double scale;
    private final @Nullable DoubleUnaryOperator curve;
    private final List<DoubleUnaryOperator> earlier;

    Course(
            Series series,
            Period span,
            LocalDate asOf,
            ForecastPolicy policy,
            @Nullable DoubleUnaryOperator curve,
            List<DoubleUnaryOperator> earlier) {
        this.span = span;
        this.now = share(span, asOf);
        this.policy = policy;
        this.curve = curve;
        this.earlier = List.copyOf(earlier);
        this.steady = series.steady();
        List<Series.Value> read = thinned(within(series.values(), span));
        Optional<BigDecimal> baseline = series.baseline();
        Optional<BigDecimal> target = series.low().or(series::high);
        // what was read on the first day is known better than the baseline of that day
        this.anchored = baseline.isPresent()
                && !steady
                && (read.isEmpty() || read.get(0).on().isAfter(span.getStart()));
        this.origin = baseline.orElseGet(
                        () -> read.isEmpty() ? BigDecimal.ZERO : read.get(0).value())
                .doubleValue();
        double to = target.map(BigDecimal::doubleValue).orElse(origin) - origin;
        this.way = baseline.isPresent() && !steady && to != 0;
        this.scale = way ? to : range(read, series, to);
        int more = anchored ? 1 : 0;
        this.times = new double[read.size() + more];
        this.values = new double[read.size() + more];
        for (int i = 0; i < read.size(); i++) {
            times[i + more] = share(span, read.get(i).on());
            values[i + more] = (read.get(i).value().doubleValue() - origin) / scale;
        }
    }

    private static List<Series.Value> within(List<Series.Value> all, Period span) {
        return all.stream().filter(value -> span.contains(value.on())).toList();
    }

    // methods compare each reading with each other one, which is of no use for daily readings of years
    private static List<Series.Value> thinned(List<Series.Value> read) {
        int step = read.size() / MANY + 1;
        List<Series.Value> kept = new ArrayList<>();
        for (int i = (read.size() - 1) % step; i >= 0 && i < read.size(); i += step) {
            kept.add(read.get(i));
        }
        return kept;
    }

    // of a level that is held, the bounds do not say how much it moves
    private double range(List<Series.Value> read, Series series, double to) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Series.Value value : read) {
            least = Math.min(least, value.value().doubleValue());
            most = Math.max(most, value.value().doubleValue());
        }
        double range = read.isEmpty() ? 0 : most - least;
        if (range == 0) {
            range = Math.abs(to) > 0 ? Math.abs(to) : Math.abs(origin);
        }
        double sign = series.low().isEmpty() && series.high().isPresent() ? -1 : 1;
        return range == 0 ? 1 : sign * range;
    }

    static double share(Period span, LocalDate day) {
        double days = span.getEnd().toEpochDay() - span.getStart().toEpochDay();
        return (day.toEpochDay() - span.getStart().toEpochDay()) / days;
    }

    /** {@return the first day, and the day of the forecast} */
    public Period span() {
        return span;
    }

    /** {@return how much of the span has passed, from 0 to 1} */
    public double now() {
        return now;
    }

    /** {@return how many weeks the span has} */
    public double weeks() {
        return (double) (span.getEnd().toEpochDay() - span.getStart().toEpochDay()) / DAYS_PER_WEEK;
    }

    /** {@return the policy that holds} */
    public ForecastPolicy policy() {
        return policy;
    }

    /**
     * {@return the times of the values, rising; the first is 0 and that of the baseline if it is {@link #anchored()}}
     */
    public double[] times() {
        return times.clone();
    }

    /** {@return the values, one for each time} */
    public double[] values() {
        return values.clone();
    }

    /** {@return whether the first value is the baseline and not a reading} */
    public boolean anchored() {
        return anchored;
    }

    /** {@return how many readings there are, the baseline not among them} */
    public int readings() {
        return times.length - (anchored ? 1 : 0);
    }

    /** {@return whether 0 is a baseline and 1 a target} */
    public boolean hasWay() {
        return way;
    }

    /** {@return whether the values are expected to stay about where they are} */
    public boolean steady() {
        return steady;
    }

    /** {@return the share of the end that should be there at a time, by the declared trajectory, if there is one} */
    public Optional<DoubleUnaryOperator> curve() {
        return Optional.ofNullable(curve);
    }

    /** {@return for each earlier period the share of its end that was there at a time, the latest period last} */
    public List<DoubleUnaryOperator> earlier() {
        return earlier;
    }

    /** {@return a number from the days of the readings, for methods that draw: the same in any unit and direction} */
    public long seed() {
        return Arrays.hashCode(times) * 31L + times.length;
    }

    /** {@return the day of a time} */
    LocalDate day(double time) {
        return day(span, time);
    }

    static LocalDate day(Period span, double time) {
        long days = span.getEnd().toEpochDay() - span.getStart().toEpochDay();
        return span.getStart().plusDays(Math.round(time * days));
    }

    /**
     * Puts a value back into its unit.
     *
     * @param value as values of the course are counted
     * @return the number, rounded to twelve digits
     */
    public BigDecimal number(double value) {
        return rounded(origin + value * scale);
    }

    /**
     * Puts a change into its unit.
     *
     * @param change the difference of two values of the course
     * @return the number, rounded to twelve digits
     */
    public BigDecimal change(double change) {
        return rounded(change * scale);
    }

    double origin() {
        return origin;
    }

    double scale() {
        return scale;
    }

    static BigDecimal rounded(double number) {
        BigDecimal rounded = new BigDecimal(number).round(PRECISION);
        if (rounded.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal kept = rounded.scale() > PRECISION.getPrecision()
                ? rounded.setScale(PRECISION.getPrecision(), RoundingMode.HALF_EVEN)
                : rounded;
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
