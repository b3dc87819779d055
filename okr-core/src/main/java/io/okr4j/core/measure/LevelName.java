package io.okr4j.core.measure;

/** The levels of one key result, from the easiest to the hardest. */
public enum LevelName {
    /** What can be promised. */
    COMMIT,

    /** What is aimed at. */
    TARGET,

    /** What would be extraordinary. */
    STRETCH
}
