package io.okr4j.core;

/** What becomes of the baseline of a key result that is carried over. */
public enum BaselinePolicy {
    /** It starts at zero: flows such as sales of a quarter. */
    RESET_ZERO,

    /** It starts where the last reading stood; if that was not a single number, it stays what it was. */
    RESET_TO_CURRENT,

    /** It stays what it was. */
    KEEP_ORIGINAL
}
