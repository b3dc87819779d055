package io.okr4j.alignment;

import java.math.BigInteger;
import java.util.List;

/**
 * Contributions of one place that meet again higher up, where they count more than once.
 *
 * @param from where the ways part
 * @param to where they meet first
 * @param ways in how many ways contributions flow from the one to the other, at least 2
 * @param by the places just below the meeting by which they arrive, in order
 */
public record CountedTwice(AlignmentNode from, AlignmentNode to, BigInteger ways, List<AlignmentNode> by) {

    /**
     * Keeps a copy of the places.
     *
     * @param from where the ways part
     * @param to where they meet first
     * @param ways in how many ways contributions flow from the one to the other, at least 2
     * @param by the places just below the meeting by which they arrive, in order
     */
    public CountedTwice {
        by = List.copyOf(by);
    }

    /** {@return such as {@code loyal reaches growth in 2 ways}} */
    @Override
    public String toString() {
        return from.shortName() + " reaches " + to.shortName() + " in " + ways + " ways";
    }
}
