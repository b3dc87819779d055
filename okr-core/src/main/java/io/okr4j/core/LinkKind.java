package io.okr4j.core;

/** What a link means. */
public enum LinkKind {
    /** Helps, for people to see; no arithmetic follows. */
    SUPPORTS,

    /** Counts towards the grade of what it points to, with a weight. */
    CONTRIBUTES
}
