package io.okr4j.core.statement;

/** Which part of a statement a piece of its text is. */
public enum PartKind {
    /** The value that a change starts from. */
    BASELINE,

    /** The value to be reached or kept. */
    TARGET,

    /** How much the change is. */
    CHANGE,

    /** The lower end of a range. */
    LOW,

    /** The upper end of a range. */
    HIGH,

    /** How often it is to be met. */
    RECURRENCE,

    /** Whom it counts for. */
    SCOPE,

    /** By when it is due. */
    DEADLINE,

    /** The verb that says what is done or what happens. */
    VERB,

    /** What is counted, made or changed. */
    COUNTED,

    /** Who acts. */
    ACTOR,

    /** What it is done for, or what comes of it. */
    PURPOSE
}
