package io.okr4j.scoring.forecast;

import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.time.Period;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The share of the end that a declared trajectory expects at a time of the span. */
final class ExpectedShare {

    private ExpectedShare() {}

    /** Nothing where the trajectory is no curve: a level that is held, or what was usual in earlier periods. */
    static Optional<DoubleUnaryOperator> of(Trajectory trajectory, Period span) {
        return switch (trajectory.getShape()) {
            case LINEAR -> Optional.of(time -> time);
            case PHASED -> Optional.of(through(trajectory, span));
            case S_CURVE -> Optional.of(time -> time * time * (3 - 2 * time));
            case BACK_LOADED ->
                Optional.of(line(new double[] {0, 1 / 3.0, 2 / 3.0, 1}, new double[] {0, 0.225, 0.5, 1}));
            case FRONT_LOADED ->
                Optional.of(line(new double[] {0, 1 / 3.0, 2 / 3.0, 1}, new double[] {0, 0.5, 0.775, 1}));
            case STEP, FLAT, HISTORICAL -> Optional.empty();
        };
    }

    private static DoubleUnaryOperator through(Trajectory trajectory, Period span) {
        int count = trajectory.getCheckpoints().size();
        double[] at = new double[count + 2];
        double[] shares = new double[count + 2];
        for (int i = 0; i < count; i++) {
            Checkpoint checkpoint = trajectory.getCheckpoints().get(i);
            at[i + 1] = Course.share(span, checkpoint.getOn());
            shares[i + 1] = checkpoint.getShare().doubleValue();
        }
        at[0] = Math.min(0, at[1]);
        shares[0] = at[1] <= 0 ? shares[1] : 0;
        at[count + 1] = Math.max(1, at[count]);
        shares[count + 1] = at[count] >= 1 ? shares[count] : Math.max(1, shares[count]);
        return line(at, shares);
    }

    /** Straight from one point to the next. */
    static DoubleUnaryOperator line(double[] at, double[] shares) {
        return time -> {
            if (time >= at[at.length - 1]) {
                return shares[at.length - 1];
            }
            int next = 1;
            while (next < at.length - 1 && at[next] <= time) {
                next++;
            }
            double width = at[next] - at[next - 1];
            double part = width <= 0 ? 1 : Math.max(0, (time - at[next - 1]) / width);
            return shares[next - 1] + part * (shares[next] - shares[next - 1]);
        };
    }
}
