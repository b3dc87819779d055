package io.okr4j.scoring.pace;

/**
 * How a key result stands, whatever a product calls it; from the best to the worst.
 *
 * <p>Products use one word for different things: what is at risk at Viva Goals is the worst there is, at OKR helpers
 * the second worst. So each word of a {@link PacePolicy} has a standing by which policies can be compared.
 */
public enum Standing {
    /** Nothing is left to do. */
    DONE,

    /** Clearly more than expected. */
    AHEAD,

    /** As expected. */
    ON_TRACK,

    /** Less than expected, and not by much. */
    BEHIND,

    /** Far less than expected. */
    OFF_TRACK;

    /**
     * Compares with another.
     *
     * @param other another standing
     * @return whether this one is worse
     */
    public boolean worseThan(Standing other) {
        return compareTo(other) > 0;
    }
}
