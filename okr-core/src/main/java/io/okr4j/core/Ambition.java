package io.okr4j.core;

/** How sure an objective or key result is meant to be. */
public enum Ambition {
    /** Promised: a grade of 1.0 is expected. */
    COMMITTED,

    /** A stretch: a grade of 0.7 is expected on average. */
    ASPIRATIONAL,

    /** Meant to find something out; the answer counts, not a number. */
    LEARNING
}
