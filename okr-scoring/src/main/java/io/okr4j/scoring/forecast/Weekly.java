package io.okr4j.scoring.forecast;

import java.util.List;
import java.util.SplittableRandom;

/** Methods that go from week to week; what was not read in a week lies straight between its neighbours. */
final class Weekly {

    private Weekly() {}

    /** The values at whole weeks back from the last reading, the oldest first. */
    private static double[] weeks(Course course) {
        double[] times = course.times();
        double[] values = course.values();
        int last = times.length - 1;
        double week = 1 / course.weeks();
        // a span of whole weeks holds all of them, however its days were divided
        int count = (int) Math.floor((times[last] - times[0]) / week + 1e-9) + 1;
        double[] weekly = new double[count];
        int right = last;
        for (int i = 0; i < count; i++) {
            double at = Math.max(times[0], times[last] - i * week);
            while (right > 1 && times[right - 1] >= at) {
                right--;
            }
            int left = Math.max(0, right - 1);
            double gap = times[right] - times[left];
            double share = gap <= 0 ? 1 : (at - times[left]) / gap;
            weekly[count - 1 - i] = values[left] + share * (values[right] - values[left]);
        }
        return weekly;
    }

    private static double weeksLeft(Course course) {
        double[] times = course.times();
        return (1 - times[times.length - 1]) * course.weeks();
    }

    /** Holt's level and trend, whose trend fades. */
    static final class DampedHolt implements ForecastMethod {

        private static final double[] LEVELS = {0.2, 0.4, 0.6, 0.8};
        private static final double[] TRENDS = {0.1, 0.3, 0.5};
        private static final double FADES = 0.9;
        private static final int LEAST = 4;

        @Override
        public String id() {
            return "damped-holt";
        }

        @Override
        public String source() {
            return "Holt 1957, damped by Gardner and McKenzie 1985; 0.80 to 0.98 is usual";
        }

        @Override
        public Projection project(Course course) {
            double[] weekly = weeks(course);
            if (weekly.length < LEAST) {
                return Projection.declined("it needs " + LEAST + " weeks");
            }
            double best = Double.POSITIVE_INFINITY;
            double end = 0;
            double scale = 0;
            double ofLevel = 0;
            double ofTrend = 0;
            double left = weeksLeft(course);
            for (double alpha : LEVELS) {
                for (double beta : TRENDS) {
                    double level = weekly[0];
                    double trend = weekly[1] - weekly[0];
                    double squares = 0;
                    for (int i = 1; i < weekly.length; i++) {
                        double expected = level + FADES * trend;
                        double off = weekly[i] - expected;
                        double before = level;
                        level = expected + alpha * off;
                        trend = beta * (level - before) + (1 - beta) * FADES * trend;
                        squares += off * off;
                    }
                    if (squares < best) {
                        best = squares;
                        ofLevel = alpha;
                        ofTrend = beta;
                        end = level + trend * faded(left);
                        scale = StrictMath.sqrt(squares / (weekly.length - 1)) * widened(alpha, beta, left);
                    }
                }
            }
            return Projection.of(
                    end,
                    Spread.student(end, scale, Math.max(1, weekly.length - 3)),
                    List.of(Shown.step(
                            "projected",
                            "level and fading trend of " + weekly.length + " weeks (smoothed by " + ofLevel + " and "
                                    + ofTrend + ", fading by " + FADES + ") end at "
                                    + Shown.number(course.number(end)),
                            "level",
                            ofLevel,
                            "trend",
                            ofTrend,
                            "fades",
                            FADES,
                            "value",
                            course.number(end))));
        }

        // the sum of the powers of what is left of the trend, also for parts of a week
        private static double faded(double weeks) {
            return FADES * (1 - StrictMath.pow(FADES, weeks)) / (1 - FADES);
        }

        private static double widened(double alpha, double beta, double weeks) {
            double variance = 1;
            for (int j = 1; j < weeks; j++) {
                double part = alpha * (1 + beta * faded(j));
                variance += part * part;
            }
            return StrictMath.sqrt(variance);
        }
    }

    /** The weeks that are left are like weeks that were, drawn from them again and again. */
    static final class Bootstrap implements ForecastMethod {

        private static final int LEAST = 4;
        private static final int RUNS = 2000;

        @Override
        public String id() {
            return "bootstrap";
        }

        @Override
        public String source() {
            return "Efron 1979; throughput forecasts: 4 weeks at least, 10 or more better";
        }

        @Override
        public Projection project(Course course) {
            double[] weekly = weeks(course);
            int count = weekly.length - 1;
            if (count < LEAST) {
                return Projection.declined("it needs the changes of " + LEAST + " weeks");
            }
            double[] changes = new double[count];
            for (int i = 0; i < count; i++) {
                changes[i] = weekly[i + 1] - weekly[i];
            }
            double left = weeksLeft(course);
            int whole = (int) Math.floor(left);
            SplittableRandom random = new SplittableRandom(course.seed());
            double[] ends = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                double end = weekly[count];
                for (int week = 0; week < whole; week++) {
                    end += changes[random.nextInt(count)];
                }
                ends[run] = end + (left - whole) * changes[random.nextInt(count)];
            }
            double end = Stats.median(ends);
            return Projection.of(
                    end,
                    Spread.of(ends),
                    List.of(Shown.step(
                            "projected",
                            "the changes of " + count + " weeks, drawn " + RUNS + " times for the "
                                    + Shown.number(Course.rounded(left)) + " weeks that are left, end at "
                                    + Shown.number(course.number(end)) + " in the middle",
                            "changes",
                            count,
                            "runs",
                            RUNS,
                            "weeks",
                            left,
                            "value",
                            course.number(end))));
        }
    }
}
