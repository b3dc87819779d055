package io.okr4j.core;

/** How far an initiative is. */
public enum InitiativeState {
    /** Not begun. */
    PLANNED,

    /** Under way. */
    STARTED,

    /** Finished. */
    DONE,

    /** Given up. */
    DROPPED
}
