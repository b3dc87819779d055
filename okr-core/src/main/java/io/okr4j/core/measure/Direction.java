package io.okr4j.core.measure;

/** Which way a metric is meant to move. */
public enum Direction {
    /** Up: the target lies above the baseline. */
    INCREASE,

    /** Down: the target lies below the baseline. */
    DECREASE
}
