package io.okr4j.scoring.forecast;

import io.okr4j.core.invariant.InvalidOkrException;
import java.util.Arrays;
import java.util.List;

/**
 * How the end of a course is distributed: a mixture of normal or Student distributions, or of single values.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Spread {

    /** Sums of the same changes that begin elsewhere end so far apart at most, as a share of what they come to. */
    private static final double ROUNDING = 1e-9;

    private static final int HALVINGS = 200;
    private static final double NEAR = 10;
    private static final double FAR = 1e6;

    /** More than any unit needs, and so little that no unit makes it infinite. */
    private static final double MOST = 1e100;

    private final double[] weights;
    private final double[] centres;
    private final double[] scales;
    private final double degrees;
    private final double least;
    private final double most;

    private Spread(double[] weights, double[] centres, double[] scales, double degrees, double least, double most) {
        this.weights = weights;
        this.centres = centres;
        this.scales = scales;
        this.degrees = degrees;
        this.least = least;
        this.most = most;
    }

    // what is no number would be halved for ever, or come to an interval of nothing
    private static Spread unbounded(double[] weights, double[] centres, double[] scales, double degrees) {
        for (double centre : centres) {
            if (!(Math.abs(centre) <= MOST)) {
                throw refused("a value must be a number of at most 1E100", centre);
            }
        }
        for (double scale : scales) {
            if (!(scale >= 0 && scale <= MOST)) {
                throw refused("scale must be a number from 0 to 1E100", scale);
            }
        }
        return new Spread(weights, centres, scales, degrees, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static InvalidOkrException refused(String rule, double given) {
        return new InvalidOkrException("okr.invalid.range", rule + " but was " + given, List.of("spread"));
    }

    /**
     * Spreads values normally.
     *
     * @param centre the middle
     * @param scale the standard deviation; 0 or more
     * @return the spread
     * @throws InvalidOkrException with code {@code okr.invalid.range} if either is no number, or beyond 1E100
     */
    public static Spread normal(double centre, double scale) {
        return unbounded(new double[] {1}, new double[] {centre}, new double[] {scale}, Double.POSITIVE_INFINITY);
    }

    /**
     * Spreads values as Student's distribution does, with wide tails where few readings stand behind them.
     *
     * @param centre the middle
     * @param scale the scale; 0 or more
     * @param degrees the degrees of freedom; above 0
     * @return the spread
     * @throws InvalidOkrException with code {@code okr.invalid.range} if one of them is no number or not within its
     *     bounds
     */
    public static Spread student(double centre, double scale, double degrees) {
        if (!(degrees > 0)) {
            throw refused("degrees must be above 0", degrees);
        }
        return unbounded(new double[] {1}, new double[] {centre}, new double[] {scale}, degrees);
    }

    /**
     * Takes values as equally probable.
     *
     * @param values at least one value
     * @return the spread
     * @throws InvalidOkrException with code {@code okr.invalid.range} if there is none, or one is no number
     */
    public static Spread of(double... values) {
        if (values.length == 0) {
            throw new InvalidOkrException("okr.invalid.range", "values must not be empty", List.of("values"));
        }
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1.0 / values.length);
        return unbounded(weights, values.clone(), new double[values.length], Double.POSITIVE_INFINITY);
    }

    /** Normal distributions with weights that come to 1. */
    static Spread mixture(double[] weights, double[] centres, double[] scales) {
        return unbounded(weights, centres, scales, Double.POSITIVE_INFINITY);
    }

    /** The same in another unit; a negative factor mirrors it. */
    Spread moved(double factor, double offset, double lower, double upper) {
        double[] moved = new double[centres.length];
        double[] wider = new double[centres.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = offset + factor * centres[i];
            wider[i] = Math.abs(factor) * scales[i];
        }
        return new Spread(weights, moved, wider, degrees, lower, upper);
    }

    /**
     * Returns the probability of ending below a value.
     *
     * @param value the value
     * @return from 0 to 1; what ends on the value itself is not below
     */
    public double below(double value) {
        return value <= least ? 0 : value > most ? 1 : mass(value, false);
    }

    /**
     * Returns the probability of ending at a value or below.
     *
     * @param value the value
     * @return from 0 to 1
     */
    public double upTo(double value) {
        return value < least ? 0 : value >= most ? 1 : mass(value, true);
    }

    /**
     * Returns the value below which the end lies with a probability.
     *
     * @param probability above 0 and below 1
     * @return the value
     */
    public double quantile(double probability) {
        if (Arrays.stream(scales).allMatch(scale -> scale <= 0)) {
            return Math.max(least, Math.min(most, single(probability)));
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < centres.length; i++) {
            double far = Double.isInfinite(degrees) ? NEAR : FAR;
            low = Math.min(low, centres[i] - far * scales[i]);
            high = Math.max(high, centres[i] + far * scales[i]);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (mass(middle, true) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.max(least, Math.min(most, high));
    }

    // of single values the first that has enough at it and below; halving would stop just beside it
    private double single(double probability) {
        double[] sorted = centres.clone();
        Arrays.sort(sorted);
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (mass(sorted[middle], true) >= probability) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted[low];
    }

    private double mass(double value, boolean with) {
        double mass = 0;
        for (int i = 0; i < centres.length; i++) {
            double off = value - centres[i];
            if (scales[i] <= 0) {
                boolean on = Math.abs(off) <= ROUNDING * Math.max(Math.abs(value), Math.abs(centres[i]));
                mass += (on ? with : off > 0) ? weights[i] : 0;
            } else if (Double.isInfinite(degrees)) {
                mass += weights[i] * Stats.normal(off / scales[i]);
            } else {
                mass += weights[i] * Stats.student(off / scales[i], degrees);
            }
        }
        return Math.max(0, Math.min(1, mass));
    }
}
