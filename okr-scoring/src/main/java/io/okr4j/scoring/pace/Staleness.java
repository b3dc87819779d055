package io.okr4j.scoring.pace;

/** How fresh the check-ins of a key result are; a flag beside its status, and never a status. */
public enum Staleness {
    /** There is a check-in, and none is due; or none is asked for any more. */
    FRESH,

    /** A check-in is due, and still in time. */
    DUE,

    /** A check-in was due, and the days of grace are over. */
    STALE,

    /** Nobody has ever checked in. */
    NEVER
}
