package io.okr4j.core;

/** What has become of a blocker. */
public enum BlockerState {
    /** It is in the way. */
    OPEN,

    /** Somebody else has been asked to remove it. */
    ESCALATED,

    /** It is gone. */
    RESOLVED
}
