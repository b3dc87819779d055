package io.okr4j.scoring.calibration;

import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A probability that somebody stated, and what came of it.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param of what it was said of, such as the id of a plan and a key result
 * @param probability the stated probability of being met, from 0 to 1
 * @param met whether it was met
 */
public record Call(String of, BigDecimal probability, boolean met) implements Serializable {

    /**
     * Checks the probability.
     *
     * @param of what it was said of
     * @param probability the stated probability, from 0 to 1
     * @param met whether it was met
     */
    public Call {
        probability = Numbers.canonical("probability", probability);
        Numbers.requireWithin("probability", probability, BigDecimal.ZERO, BigDecimal.ONE);
    }
}
