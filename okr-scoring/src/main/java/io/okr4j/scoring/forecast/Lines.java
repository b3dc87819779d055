package io.okr4j.scoring.forecast;

import io.okr4j.scoring.Step;
import java.util.Arrays;
import java.util.List;

/** Methods that lay a straight line through the readings. */
final class Lines {

    private static final double NORMAL_MAD = 1.4826;

    private Lines() {}

    private static Step projected(Course course, String text, double rate, double end) {
        double perWeek = rate / course.weeks();
        return Shown.step(
                "projected",
                text + " " + Shown.number(course.change(perWeek)) + " a week, which ends at "
                        + Shown.number(course.number(end)),
                "perWeek",
                course.change(perWeek),
                "value",
                course.number(end));
    }

    /** Where the distances of a straight line are to be foretold from: as in a textbook on regression. */
    private static Spread spread(double[] times, double end, double scale, double slope) {
        int n = times.length;
        double mean = Stats.mean(times);
        double squares = 0;
        for (double time : times) {
            squares += (time - mean) * (time - mean);
        }
        double left = 1 - times[n - 1];
        if (n < 3) {
            // two points leave no distance to go by: the way that is left is as uncertain as it is long
            return Spread.student(end, Math.abs(slope) * left, 1);
        }
        double far = StrictMath.sqrt(1 + 1.0 / n + (1 - mean) * (1 - mean) / squares);
        return Spread.student(end, scale * far, n - 2);
    }

    private static boolean oneTime(double[] times) {
        return times.length < 2 || times[0] == times[times.length - 1];
    }

    /** What is still needed a week, and on as fast as so far. */
    static final class RequiredRate implements ForecastMethod {
        @Override
        public String id() {
            return "required-rate";
        }

        @Override
        public String source() {
            return "OKRs Tool (velocity); arithmetic";
        }

        @Override
        public Projection project(Course course) {
            double[] times = course.times();
            double[] values = course.values();
            if (oneTime(times)) {
                return Projection.declined("it needs two different days");
            }
            int last = times.length - 1;
            double slope = (values[last] - values[0]) / (times[last] - times[0]);
            double end = values[last] + slope * (1 - times[last]);
            double[] changes = new double[last];
            for (int i = 0; i < last; i++) {
                changes[i] = values[i + 1] - values[i];
            }
            double gap = (times[last] - times[0]) / last;
            double scale = last < 2
                    ? Math.abs(slope) * (1 - times[last])
                    : Stats.deviation(changes) * StrictMath.sqrt((1 - times[last]) / gap);
            return Projection.of(
                    end,
                    Spread.normal(end, scale),
                    List.of(projected(course, "it goes on as fast as so far:", slope, end)));
        }
    }

    /** Ordinary least squares, as open-okr does; one typing error may turn it around. */
    static final class LeastSquares implements ForecastMethod {
        @Override
        public String id() {
            return "least-squares";
        }

        @Override
        public String source() {
            return "open-okr; any textbook on regression";
        }

        @Override
        public Projection project(Course course) {
            int from = course.anchored() ? 1 : 0;
            double[] times = Arrays.copyOfRange(course.times(), from, course.times().length);
            double[] values = Arrays.copyOfRange(course.values(), from, course.values().length);
            if (oneTime(times)) {
                return Projection.declined("it needs readings of two different days");
            }
            double meanTime = Stats.mean(times);
            double meanValue = Stats.mean(values);
            double products = 0;
            double squares = 0;
            for (int i = 0; i < times.length; i++) {
                products += (times[i] - meanTime) * (values[i] - meanValue);
                squares += (times[i] - meanTime) * (times[i] - meanTime);
            }
            double slope = products / squares;
            double off = 0;
            for (int i = 0; i < times.length; i++) {
                double residual = values[i] - meanValue - slope * (times[i] - meanTime);
                off += residual * residual;
            }
            double end = meanValue + slope * (1 - meanTime);
            double scale = times.length < 3 ? 0 : StrictMath.sqrt(off / (times.length - 2));
            return Projection.of(
                    end,
                    spread(times, end, scale, slope),
                    List.of(projected(course, "the line of least squares moves by", slope, end)));
        }
    }

    /** The median of the slopes between all pairs of readings: a few typing errors do not move it. */
    static final class TheilSen implements ForecastMethod {
        @Override
        public String id() {
            return "theil-sen";
        }

        @Override
        public String source() {
            return "Theil 1950, Sen 1968";
        }

        @Override
        public Projection project(Course course) {
            double[] times = course.times();
            double[] values = course.values();
            if (oneTime(times)) {
                return Projection.declined("it needs two different days");
            }
            int n = times.length;
            double[] slopes = new double[n * (n - 1) / 2];
            int pairs = 0;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    slopes[pairs++] = (values[j] - values[i]) / (times[j] - times[i]);
                }
            }
            double slope = Stats.median(slopes);
            double[] intercepts = new double[n];
            for (int i = 0; i < n; i++) {
                intercepts[i] = values[i] - slope * times[i];
            }
            double intercept = Stats.median(intercepts);
            double[] off = new double[n];
            for (int i = 0; i < n; i++) {
                off[i] = Math.abs(intercepts[i] - intercept);
            }
            // where most readings are tied the median distance is 0 and says nothing
            double scale = Math.max(NORMAL_MAD * Stats.median(off), Stats.mean(off));
            double end = intercept + slope;
            return Projection.of(
                    end,
                    spread(times, end, scale, slope),
                    List.of(
                            Shown.step(
                                    "slopes",
                                    "between " + n + " points there are " + pairs + " slopes",
                                    "points",
                                    n,
                                    "slopes",
                                    pairs),
                            projected(course, "the median slope is", slope, end)));
        }
    }
}
