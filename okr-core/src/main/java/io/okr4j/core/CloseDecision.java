package io.okr4j.core;

/** What was decided when an objective or key result was closed. */
public enum CloseDecision {
    /** It was reached. */
    ACHIEVED,

    /** It goes on unchanged in the next period. */
    CONTINUED,

    /** It goes on in the next period, changed. */
    MODIFIED,

    /** It is put off to a later period. */
    DEFERRED,

    /** It is given up. */
    ABANDONED,

    /** Another owner takes it over in the next period. */
    TRANSFERRED;

    /** {@return whether the objective goes on in the next period} */
    public boolean goesOn() {
        return this == CONTINUED || this == MODIFIED || this == TRANSFERRED;
    }
}
