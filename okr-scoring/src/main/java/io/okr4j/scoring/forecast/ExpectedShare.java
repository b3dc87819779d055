package io.okr4j.scoring.forecast;

import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.pace.PaceLine;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The share of the end that a declared trajectory expects at a time of the span. */
final class ExpectedShare {

    private ExpectedShare() {}

    /** Nothing where the trajectory is no curve: a level that is held, or what was usual in earlier periods. */
    static Optional<DoubleUnaryOperator> of(Trajectory trajectory, GradingContext context, Period span) {
        if (trajectory.getShape() == TrajectoryShape.FLAT || trajectory.getShape() == TrajectoryShape.HISTORICAL) {
            return Optional.empty();
        }
        PaceLine own = PaceLine.of(context);
        // the period may be known from the plan alone
        PaceLine line = own.span().filter(span::equals).isPresent() ? own : PaceLine.of(trajectory, span);
        return Optional.of(time ->
                line.share(Course.day(span, time)).map(BigDecimal::doubleValue).orElse(0.0));
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
