package io.okr4j.alignment;

/** What a place of an alignment graph is. */
public enum NodeKind {
    /** A mission, a vision or a long-term goal. */
    PURPOSE,

    /** A measure that is watched all the time. */
    KPI,

    /** An objective. */
    OBJECTIVE,

    /** A key result of an objective. */
    KEY_RESULT,

    /** Something in a plan that is not loaded, so that nothing is known of it but its id. */
    EXTERNAL
}
