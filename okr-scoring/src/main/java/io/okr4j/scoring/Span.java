package io.okr4j.scoring;

import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The grades that a source calls good, both ends included.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param low the least
 * @param high the greatest
 */
public record Span(BigDecimal low, BigDecimal high) implements Serializable {

    /**
     * States a span.
     *
     * @param low the least, in plain decimal form
     * @param high the greatest, in plain decimal form
     * @return the span
     */
    public static Span of(String low, String high) {
        return new Span(Numbers.parse("low", low), Numbers.parse("high", high));
    }

    /**
     * Places a grade.
     *
     * @param grade the grade
     * @return whether it lies below, within or above the span
     */
    public Verdict of(BigDecimal grade) {
        if (grade.compareTo(low) < 0) {
            return Verdict.TOO_LOW;
        }
        return grade.compareTo(high) > 0 ? Verdict.TOO_HIGH : Verdict.HEALTHY;
    }

    /** {@return such as {@code 0.6 to 0.7}} */
    @Override
    public String toString() {
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + " to " + high.toPlainString();
    }
}
