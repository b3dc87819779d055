package io.okr4j.core.measure;

/** Whom a target counts for. */
public enum ScopeKind {
    /** The owner as a whole. */
    TEAM,

    /** Each person for himself or herself. */
    PER_PERSON,

    /** Each event for itself. */
    PER_EVENT
}
