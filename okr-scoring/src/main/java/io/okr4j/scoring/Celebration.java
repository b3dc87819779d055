package io.okr4j.scoring;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something to celebrate: a target that was reached, a milestone that is done, or a target that was nearly reached.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param kind what there is to celebrate
 * @param keyResult the id of the key result
 * @param on the day: of the check-in that tells it or, of a near miss, of the end
 * @param text what it is, in words and figures
 */
public record Celebration(Kind kind, String keyResult, LocalDate on, String text) implements Serializable {

    /** What there is to celebrate. */
    public enum Kind {
        /** A key result reached its target. */
        REACHED,

        /** A milestone is done. */
        MILESTONE,

        /** A key result ended close to its target. */
        NEAR_MISS
    }

    /** {@return the day and the text} */
    @Override
    public String toString() {
        return on + " " + keyResult + ": " + text;
    }
}
