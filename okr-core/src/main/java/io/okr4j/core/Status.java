package io.okr4j.core;

/** How the owner sees a key result, said at a check-in. */
public enum Status {
    /** It goes as it should. */
    ON_TRACK,

    /** It may be missed. */
    AT_RISK,

    /** It will be missed unless something changes. */
    OFF_TRACK
}
