package io.okr4j.core;

/** Where an objective or key result stands in its life. */
public enum Phase {
    /** Being written. */
    DRAFT,

    /** Being worked on. */
    ACTIVE,

    /** Ended with a decision. */
    CLOSED,

    /** Taken back without a decision on its result. */
    WITHDRAWN
}
