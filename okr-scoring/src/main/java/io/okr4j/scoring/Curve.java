package io.okr4j.scoring;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What progress is worth: the curve from a clamped share to a grade. It never falls.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Curve {

    private static final Curve LINEAR = new Curve("as it is", UnaryOperator.identity());
    private static final Curve ALL_OR_NOTHING = new Curve(
            "all or nothing", share -> share.compareTo(BigDecimal.ONE) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO);

    private final String name;
    private final UnaryOperator<BigDecimal> function;

    private Curve(String name, UnaryOperator<BigDecimal> function) {
        this.name = name;
        this.function = function;
    }

    /** {@return the curve that takes progress as it is} */
    public static Curve linear() {
        return LINEAR;
    }

    /** {@return the curve that gives 1 for the whole way and 0 for less} */
    public static Curve allOrNothing() {
        return ALL_OR_NOTHING;
    }

    /**
     * Gives the highest step that was reached.
     *
     * @param steps the steps, rising, in plain decimal form
     * @return a curve that gives 0 below the first step
     */
    public static Curve steps(String... steps) {
        List<BigDecimal> rising =
                Arrays.stream(steps).map(step -> Numbers.parse("steps", step)).toList();
        requireRising(rising);
        return new Curve("steps of " + String.join(", ", steps), share -> {
            BigDecimal reached = BigDecimal.ZERO;
            for (BigDecimal step : rising) {
                if (share.compareTo(step) >= 0) {
                    reached = step;
                }
            }
            return reached;
        });
    }

    /**
     * Rounds half up to a grid.
     *
     * @param grid the distance of two grades, in plain decimal form, such as {@code "0.1"}
     * @return the curve
     */
    public static Curve rounded(String grid) {
        BigDecimal step = Numbers.parse("grid", grid);
        if (step.signum() <= 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range", "grid must be positive but was " + grid, List.of("grid"));
        }
        return new Curve("rounded to " + grid, share -> Scale.rounded(share, step));
    }

    /**
     * Makes a curve of your own.
     *
     * @param name how explanations speak of it
     * @param function never falls, and gives a grade for every number that its clamp lets through
     * @return the curve
     */
    public static Curve of(String name, UnaryOperator<BigDecimal> function) {
        return new Curve(name, function);
    }

    private static void requireRising(List<BigDecimal> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).compareTo(steps.get(i - 1)) <= 0) {
                throw new InvalidOkrException(
                        "okr.invalid.range",
                        "steps must rise but " + steps.get(i).toPlainString() + " follows "
                                + steps.get(i - 1).toPlainString(),
                        List.of("steps"));
            }
        }
    }

    /**
     * Grades a share.
     *
     * @param share the clamped share
     * @return what it is worth
     */
    public BigDecimal apply(BigDecimal share) {
        return function.apply(share);
    }

    /** {@return how explanations speak of it} */
    @Override
    public String toString() {
        return name;
    }
}
