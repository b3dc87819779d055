package io.okr4j.scoring.forecast;

import io.okr4j.scoring.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Continues readings along one curve: as a share of what the curve expects. */
final class AlongCurve {

    /**
     * By how much of itself the rate may differ from now on: no curve that people draw is quite right. A tenth is about
     * what a curve through the ends of months misses of one that bends between them; settled on the tuning seed of
     * docs/forecast.md.
     */
    static final double BENT = 0.1;

    /**
     * Where less than this share of the end is expected so far, the readings tell more of their noise than of a rate.
     */
    private static final double LEAST = 0.02;

    private AlongCurve() {}

    static Projection project(Course course, DoubleUnaryOperator curve, double bent) {
        double[] times = course.times();
        double[] values = course.values();
        double[] at = new double[times.length];
        double reached = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < at.length; i++) {
            reached = Math.max(reached, curve.applyAsDouble(times[i]));
            at[i] = reached;
        }
        double end = Math.max(reached, curve.applyAsDouble(1));
        double now = at[at.length - 1];
        if (end <= 0 || now - at[0] < LEAST * end) {
            return Projection.declined("its curve expects next to nothing yet");
        }
        Drift drift = new Drift(times, at, values, course.anchored(), end, bent);
        List<Step> steps = new ArrayList<>();
        double read = values[values.length - 1];
        steps.add(Shown.step(
                "share",
                "on " + course.day(times[times.length - 1]) + " the curve expects " + Shown.percent(now / end)
                        + " of the end, and " + Shown.percent(read) + " of the way to the target are read",
                "expected",
                now / end,
                "read",
                read,
                "share",
                read / (now / end)));
        double rest = end - now;
        steps.add(Shown.step(
                "projected",
                "noise taken out, it stands at " + Shown.number(course.number(drift.level())) + " and comes to "
                        + Shown.number(course.change(drift.rate() * end)) + " along the whole curve: with the "
                        + Shown.percent(rest / end) + " that are left it ends at "
                        + Shown.number(course.number(drift.projected())),
                "level",
                course.number(drift.level()),
                "whole",
                course.change(drift.rate() * end),
                "left",
                rest / end,
                "value",
                course.number(drift.projected())));
        return Projection.of(drift.projected(), Drift.spread(new Drift[] {drift}, new double[] {1}), steps);
    }

    /** The trajectory that the measure declares. */
    static final class Declared implements ForecastMethod {
        @Override
        public String id() {
            return "trajectory";
        }

        @Override
        public String source() {
            return "Ally, Gtmhub, Perdoo (phased targets); the noise by Kalman filter, Harvey 1989";
        }

        @Override
        public Projection project(Course course) {
            if (course.curve().isEmpty()) {
                return Projection.declined("it declares no trajectory");
            }
            if (!course.hasWay()) {
                return Projection.declined("there is no way from a baseline to a target to follow");
            }
            return AlongCurve.project(course, course.curve().get(), BENT);
        }
    }

    /** What was usual in earlier periods by the same day. */
    static final class Historical implements ForecastMethod {

        @Override
        public String id() {
            return "history";
        }

        @Override
        public String source() {
            return "historical share: the value divided by what is usually done by that day, as in sales forecasts";
        }

        @Override
        public Projection project(Course course) {
            List<DoubleUnaryOperator> earlier = course.earlier();
            int least = course.policy().getLeastPeriods().getValue().intValue();
            if (earlier.size() < least) {
                return Projection.declined("it needs the readings of " + least + " earlier periods, and there are "
                        + (earlier.isEmpty() ? "none" : String.valueOf(earlier.size())));
            }
            if (!course.hasWay()) {
                return Projection.declined("there is no way from a baseline to a target to follow");
            }
            DoubleUnaryOperator usual = time -> Stats.mean(
                    earlier.stream().mapToDouble(e -> e.applyAsDouble(time)).toArray());
            double[] times = course.times();
            double now = times[times.length - 1];
            double[] shares =
                    earlier.stream().mapToDouble(e -> e.applyAsDouble(now)).toArray();
            double varied = Stats.mean(shares) >= 1 || earlier.size() < 2
                    ? 0
                    : Stats.deviation(shares) / (1 - Stats.mean(shares));
            Projection projection = AlongCurve.project(course, usual, Math.max(BENT, varied));
            return projection.spread().isEmpty()
                    ? projection
                    : projection.with(Shown.step(
                            "usual",
                            "in " + earlier.size() + " earlier periods " + Shown.percent(Stats.mean(shares))
                                    + " of the end were there by that day",
                            "periods",
                            earlier.size(),
                            "usual",
                            Stats.mean(shares)));
        }
    }

    /** Several curves, each weighed by how well it foretells the readings, since none was declared. */
    static final class Several implements ForecastMethod {

        /**
         * How fast the rate fades over the period, as the exponent; below 0 it grows. From a rate that is seven times
         * as high in the end as in the beginning to one that falls to a fiftieth: what grows faster or fades sooner
         * shows next to nothing for most of the period, which no readings could tell from standing still.
         */
        private static final double[] FADES = {-2, -1, 0, 1, 2, 3, 4};

        /** How likely each is before anything is read: most quarters are about straight, and few are extreme. */
        private static final double[] LIKELY = {1, 3, 6, 3, 1, 1, 1};

        /**
         * By how much of itself the rate may differ from now on. Nobody has said what the rest will be like, and what
         * bends otherwise than an exponential curve, such as a last week that brings a quarter of all, is outside of
         * all seven; with less than this, such quarters of the tuning seed end beyond the interval too often.
         */
        private static final double BENT = 0.45;

        @Override
        public String id() {
            return "curves";
        }

        @Override
        public String source() {
            return "okr4j: Bayesian averaging over curves, after Hoeting et al. 1999";
        }

        @Override
        public Projection project(Course course) {
            double[] times = course.times();
            double[] values = course.values();
            if (times.length < 2) {
                return Projection.declined("it needs two points");
            }
            Drift[] drifts = new Drift[FADES.length];
            double[] shares = new double[FADES.length];
            double top = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < FADES.length; p++) {
                double fades = FADES[p];
                double[] at =
                        Arrays.stream(times).map(time -> along(fades, time)).toArray();
                drifts[p] = new Drift(times, at, values, course.anchored(), 1, BENT);
                top = Math.max(top, drifts[p].evidence());
            }
            double all = 0;
            for (int p = 0; p < FADES.length; p++) {
                shares[p] = LIKELY[p] * StrictMath.exp(drifts[p].evidence() - top);
                all += shares[p];
            }
            double end = 0;
            List<Step> steps = new ArrayList<>();
            for (int p = 0; p < FADES.length; p++) {
                shares[p] /= all;
                end += shares[p] * drifts[p].projected();
                steps.add(Shown.step(
                        "curve",
                        "along a curve that is " + name(FADES[p]) + ", weight "
                                + Shown.percent(shares[p]) + ": "
                                + Shown.number(course.number(drifts[p].projected())),
                        "fades",
                        FADES[p],
                        "weight",
                        shares[p],
                        "value",
                        course.number(drifts[p].projected())));
            }
            steps.add(Shown.step(
                    "projected",
                    "the weighted mean of " + FADES.length + " curves is " + Shown.number(course.number(end)),
                    "value",
                    course.number(end)));
            return Projection.of(end, Drift.spread(drifts, shares), steps);
        }

        private static double along(double fades, double time) {
            return fades == 0 ? time : StrictMath.expm1(-fades * time) / StrictMath.expm1(-fades);
        }

        private static String name(double fades) {
            return fades == 0 ? "straight" : (fades < 0 ? "late (" : "early (") + (int) Math.abs(fades) + ")";
        }
    }

    /** A level that is held: it stays where it is, give or take. */
    static final class Steady implements ForecastMethod {
        @Override
        public String id() {
            return "steady";
        }

        @Override
        public String source() {
            return "a held level is no trend: the probability of a breach; local level by Harvey 1989";
        }

        @Override
        public Projection project(Course course) {
            double[] values = course.values();
            double[] times = course.times();
            int last = values.length - 1;
            double level =
                    values.length < 3 ? values[last] : Stats.median(Arrays.copyOfRange(values, last - 2, last + 1));
            double variance = 0;
            int pairs = 0;
            double gap = 0;
            for (int i = 1; i <= last; i++) {
                double change = values[i] - values[i - 1];
                variance += change * change;
                gap += times[i] - times[i - 1];
                pairs++;
            }
            variance = pairs == 0 ? 1 : variance / pairs;
            // half of what consecutive readings differ by is noise of reading, half of it stays
            double steps = gap <= 0 ? 1 : (1 - times[last]) / (gap / pairs);
            double scale = StrictMath.sqrt(variance * (1 + steps / 4));
            return Projection.of(
                    level,
                    Spread.student(level, scale, Math.max(1, pairs)),
                    List.of(Shown.step(
                            "projected",
                            "it is held, not moved: it stays at the middle of its latest readings, "
                                    + Shown.number(course.number(level)),
                            "value",
                            course.number(level))));
        }
    }
}
