package io.okr4j.core.measure;

/** On which side of its target a threshold has to stay. */
public enum Comparison {
    /** At or above the target. */
    AT_LEAST,

    /** At or below the target. */
    AT_MOST
}
