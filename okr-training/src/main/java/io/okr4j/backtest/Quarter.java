package io.okr4j.backtest;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * One simulated quarter of a key result.
 *
 * @param declared the key result with its trajectory declared
 * @param plain the same without
 * @param mistaken the same with one declared that is plainly wrong
 * @param end the value that was read on the last day
 * @param way from the baseline to the target, negative if it falls
 */
record Quarter(KeyResult declared, KeyResult plain, KeyResult mistaken, double end, double way) {

    static final Period PERIOD = Period.ofQuarter(2026, 3);
    static final LocalDate END = PERIOD.getEnd();
    static final int DAYS = 91;
    static final Objective OBJECTIVE =
            Objective.builder().id("o").title("An objective").period(PERIOD).build();

    private static final LocalDate FIRST_FRIDAY = LocalDate.of(2026, 7, 3);
    private static final int LOW = 200;
    private static final int HIGH = 600;
    private static final double BLUR = 0.015;
    private static final double WRONG = 0.05;
    private static final double MISSING = 0.15;

    static LocalDate day(double time) {
        return PERIOD.getStart().plusDays(Math.round(time * DAYS));
    }

    static Quarter simulate(Shape shape, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double whole = 0;
        while (whole < 0.2 || whole > 1.5) {
            whole = 0.85 + 0.25 * normal(random);
        }
        double[] path = shape.path(random);
        boolean rises = seed % 2 == 0;
        int from = rises ? LOW : HIGH;
        int to = rises ? HIGH : LOW;
        Metric metric = Measure.from(from).to(to);
        KeyResult.Builder keyResult = KeyResult.builder().id("kr").title("A key result");
        for (int day = 2; day <= DAYS; day += 7) {
            double share = whole * path[day] + BLUR * normal(random);
            double by = 0.2 + 0.3 * random.nextDouble();
            double up = random.nextBoolean() ? by : -by;
            double wrong = random.nextDouble() < WRONG ? up : 0;
            boolean missing = random.nextDouble() < MISSING;
            if (!missing) {
                long read = Math.round(from + (share + wrong) * (to - from));
                keyResult.addCheckIn(CheckIn.on(FIRST_FRIDAY.plusDays(day - 2L)).value(read));
            }
        }
        double end = from + (whole * path[DAYS] + BLUR * normal(random)) * (to - from);
        KeyResult plain = keyResult.measure(metric).build();
        KeyResult declared = plain.withMeasure(metric.withTrajectory(shape.declared()));
        KeyResult mistaken = plain.withMeasure(metric.withTrajectory(shape.mistaken()));
        return new Quarter(declared, plain, mistaken, Math.round(end), to - from);
    }

    /** A normal number by the polar method of Marsaglia, since that of the JDK may change. */
    static double normal(SplittableRandom random) {
        while (true) {
            double x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            double square = x * x + y * y;
            if (square < 1 && square > 0) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }
}
