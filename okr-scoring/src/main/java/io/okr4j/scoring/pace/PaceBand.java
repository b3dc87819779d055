package io.okr4j.scoring.pace;

import io.okr4j.core.review.PolicyValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word of a pace policy, and from which number on it holds.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param word the word as its source has it, such as {@code At Risk}
 * @param standing what it means
 * @param bound the least number; none for the last word, which holds for all else
 * @param inclusive whether the bound itself belongs to the band
 */
public record PaceBand(String word, Standing standing, Optional<PolicyValue> bound, boolean inclusive)
        implements Serializable {

    /**
     * Names what reaches a number.
     *
     * @param word the word
     * @param standing what it means
     * @param bound the least number that belongs to it
     * @return the band
     */
    public static PaceBand from(String word, Standing standing, PolicyValue bound) {
        return new PaceBand(word, standing, Optional.of(bound), true);
    }

    /**
     * Names what exceeds a number.
     *
     * @param word the word
     * @param standing what it means
     * @param bound the number, which does not belong to it any more
     * @return the band
     */
    public static PaceBand above(String word, Standing standing, PolicyValue bound) {
        return new PaceBand(word, standing, Optional.of(bound), false);
    }

    /**
     * Names all else.
     *
     * @param word the word
     * @param standing what it means
     * @return the band, which comes last
     */
    public static PaceBand otherwise(String word, Standing standing) {
        return new PaceBand(word, standing, Optional.empty(), true);
    }

    boolean holds(BigDecimal number) {
        @Nullable PolicyValue least = bound.orElse(null);
        if (least == null) {
            return true;
        }
        int side = number.compareTo(least.getValue());
        return inclusive ? side >= 0 : side > 0;
    }

    /** {@return such as {@code on track (from 0.95)}} */
    @Override
    public String toString() {
        return word
                + bound.map(least -> (inclusive ? " (from " : " (above ")
                                + least.getValue().toPlainString() + ")")
                        .orElse("");
    }
}
