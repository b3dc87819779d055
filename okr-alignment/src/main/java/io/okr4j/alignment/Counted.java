package io.okr4j.alignment;

/** What counts in the grade of an objective that others contribute to. */
public enum Counted {
    /** Its key results alone. */
    KEY_RESULTS,

    /** What contributes to it alone; its key results where nothing does. */
    CHILDREN,

    /** Both, side by side. */
    BOTH
}
