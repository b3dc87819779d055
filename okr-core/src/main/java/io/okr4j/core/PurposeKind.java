package io.okr4j.core;

/** What kind of lasting purpose an objective supports. */
public enum PurposeKind {
    /** Why the organisation exists. */
    MISSION,

    /** What it wants the world to be. */
    VISION,

    /** A goal over several years. */
    LONG_TERM_GOAL
}
