package io.okr4j.core;

/** How a reading was come by. */
public enum EvidenceQuality {
    /** Read off a system of record. */
    MEASURED,

    /** Told by somebody. */
    REPORTED,

    /** A guess. */
    ESTIMATED
}
