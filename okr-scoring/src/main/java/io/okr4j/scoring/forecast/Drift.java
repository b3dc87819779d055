package io.okr4j.scoring.forecast;

import java.util.Arrays;

/**
 * Follows a level that drifts at a steady rate along a curve, under noise of three kinds: what comes varies, readings
 * are off a little, and now and then one is off a lot.
 *
 * <p>It is a Kalman filter of level and rate (Harvey 1989) in the time that the curve tells, with two cases for each
 * reading, right or wrong, that are merged after each (Gordon and Smith 1990). How strong each noise is nobody knows,
 * so a grid of strengths is tried, each weighted by how well it foretells the readings.
 *
 * <p>The strengths are no policy values, since they are no opinions to differ on: they span all that is plausible, and
 * the readings choose among them. They were settled on the tuning seed of docs/forecast.md.
 */
final class Drift {

    /**
     * By how much what comes over the whole curve varies, as shares of the end. Over the 13 weeks of a quarter the
     * least is a team that delivers the same every week, give or take a tenth, and the greatest one that delivers in
     * two or three lumps. Each is about 1.6 times the one before: a dozen readings cannot tell such neighbours apart,
     * so more of them change nothing.
     */
    private static final double[] VARIATION = {0.03, 0.06, 0.1, 0.16, 0.25, 0.4, 0.65};

    /**
     * By how much a reading is off, as shares of the way: what is counted and rounded to whole numbers, what is sampled
     * or entered from memory, and what is estimated.
     */
    private static final double[] BLUR = {0.004, 0.012, 0.03};

    /** One reading in twenty is plainly wrong: a digit too many, another column, the number of another team. */
    private static final double WRONG = 0.05;

    /** By how much of the way a wrong reading is off, as a standard deviation: enough that it hardly counts. */
    private static final double WRONG_BY = 0.35;

    /** Before anything is read any rate will do: ten times the usual one is as good as no opinion. */
    private static final double VAGUE = 10;

    private static final double NEGLIGIBLE = 1e-9;

    private final double[] times;
    private final double[] at;
    private final double[] values;
    private final double end;
    private final double bent;
    private final double size;
    private final double usual;

    private final int count = VARIATION.length * BLUR.length;
    private final double[] evidence = new double[count];
    private final double[] levels = new double[count];
    private final double[] rates = new double[count];
    private final double[] ends = new double[count];
    private final double[] scales = new double[count];

    /**
     * @param times when each value was read, as a share of the span
     * @param at where on the curve each value was read, rising
     * @param values the values
     * @param anchored whether the first value is the baseline, which is a number that was agreed and is not off
     * @param end where the curve ends
     * @param bent by how much of itself the rate may differ from now on, since no curve is quite right
     */
    Drift(double[] times, double[] at, double[] values, boolean anchored, double end, double bent) {
        this.times = times;
        this.at = at;
        this.values = values;
        this.end = end;
        this.bent = bent;
        double most = Arrays.stream(values).max().orElse(1);
        double least = Arrays.stream(values).min().orElse(0);
        this.size = Math.max(1, most - least);
        int last = values.length - 1;
        double latest = last < 2 ? values[last] : Stats.median(Arrays.copyOfRange(values, last - 2, last + 1));
        double moved = Math.abs(latest - values[0]) / Math.max(1e-9, (at[last] - at[0]) / end);
        this.usual = Math.max(moved, size / 4);
        int k = 0;
        for (double variation : VARIATION) {
            for (double blur : BLUR) {
                follow(k++, variation * usual, blur * size, anchored ? 0 : blur * size);
            }
        }
    }

    private void follow(int k, double variation, double blur, double firstBlur) {
        double level = values[0];
        double rate = 0;
        double levelVar = firstBlur * firstBlur;
        double rateVar = VAGUE * VAGUE * usual * usual;
        double both = 0;
        double log = 0;

        for (int i = 1; i < values.length; i++) {
            double step = at[i] - at[i - 1];
            level += rate * step;
            levelVar += 2 * step * both
                    + step * step * rateVar
                    + variation * variation * uneven(step, times[i] - times[i - 1]);
            both += step * rateVar;
            double off = values[i] - level;
            double right = levelVar + blur * blur;
            double wrong = levelVar + WRONG_BY * WRONG_BY * size * size;
            double logRight = StrictMath.log(1 - WRONG) + Stats.logDensity(off, right);
            double logWrong = StrictMath.log(WRONG) + Stats.logDensity(off, wrong);
            double top = Math.max(logRight, logWrong);
            double sum = StrictMath.exp(logRight - top) + StrictMath.exp(logWrong - top);
            log += top + StrictMath.log(sum);
            double share = StrictMath.exp(logRight - top) / sum;
            // the gains of both cases, merged by their moments
            double gain = share / right + (1 - share) / wrong;
            double square = share / (right * right) + (1 - share) / (wrong * wrong);
            double shrink = gain - (square - gain * gain) * off * off;
            level += levelVar * gain * off;
            rate += both * gain * off;
            rateVar -= both * both * shrink;
            double newBoth = both - levelVar * both * shrink;
            levelVar -= levelVar * levelVar * shrink;
            both = newBoth;
        }
        double left = end - at[at.length - 1];
        double noise = variation * variation * uneven(left, 1 - times[times.length - 1]);
        double bend = bent * rate * left;
        evidence[k] = log;
        levels[k] = level;
        rates[k] = rate;
        ends[k] = level + rate * left;
        scales[k] = StrictMath.sqrt(Math.max(
                1e-18 * size * size,
                levelVar + 2 * left * both + left * left * rateVar + noise + bend * bend + blur * blur));
    }

    // what comes varies by how much comes and by how fast: halfway between noise of the calendar and noise of the curve
    private double uneven(double step, double time) {
        double share = Math.max(0, step / end);
        return share * StrictMath.sqrt(share / Math.max(1e-9, time));
    }

    /** The logarithm of how well all strengths of noise together foretell the readings. */
    double evidence() {
        double top = Arrays.stream(evidence).max().orElse(0);
        double sum = 0;
        for (double log : evidence) {
            sum += StrictMath.exp(log - top);
        }
        return top + StrictMath.log(sum / count);
    }

    /** The weights of the strengths of noise, which come to 1. */
    private double[] weights() {
        double all = evidence() + StrictMath.log(count);
        return Arrays.stream(evidence).map(log -> StrictMath.exp(log - all)).toArray();
    }

    double level() {
        return mean(levels);
    }

    double rate() {
        return mean(rates);
    }

    double projected() {
        return mean(ends);
    }

    private double mean(double[] of) {
        double[] weights = weights();
        double mean = 0;
        for (int k = 0; k < count; k++) {
            mean += weights[k] * of[k];
        }
        return mean;
    }

    /** Mixes the ends of several curves, by weights that come to 1. */
    static Spread spread(Drift[] drifts, double[] shares) {
        int all = Arrays.stream(drifts).mapToInt(drift -> drift.count).sum();
        double[] weights = new double[all];
        double[] centres = new double[all];
        double[] scales = new double[all];
        int count = 0;
        for (int d = 0; d < drifts.length; d++) {
            double[] own = drifts[d].weights();
            for (int k = 0; k < own.length; k++) {
                double weight = own[k] * shares[d];
                if (weight > NEGLIGIBLE) {
                    weights[count] = weight;
                    centres[count] = drifts[d].ends[k];
                    scales[count++] = drifts[d].scales[k];
                }
            }
        }
        return Spread.mixture(
                Arrays.copyOf(weights, count), Arrays.copyOf(centres, count), Arrays.copyOf(scales, count));
    }
}
