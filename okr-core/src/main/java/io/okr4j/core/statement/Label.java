package io.okr4j.core.statement;

/** What a statement is as a key result. */
public enum Label {
    /** A change in, or level of, something that matters beyond the team's own work; or what others do or decide. */
    OUTCOME,
    /** Work that the team does, or a thing that it makes, however measurable. */
    TASK,
    /** It points at a result, but nobody could tell at the end whether it was reached. */
    VAGUE,
    /** The probability of the likeliest of the three is below the threshold that the caller set. */
    UNDECIDED
}
