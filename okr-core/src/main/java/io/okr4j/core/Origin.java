package io.okr4j.core;

/** Where an objective came from. */
public enum Origin {
    /** Set from above. */
    TOP_DOWN,

    /** Proposed by those who do the work. */
    BOTTOM_UP,

    /** Agreed between the two. */
    NEGOTIATED
}
