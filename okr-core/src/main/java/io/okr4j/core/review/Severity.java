package io.okr4j.core.review;

/** How much attention an observation deserves, from the least to the most. */
public enum Severity {
    /** It could be better. */
    ADVICE,

    /** It is unwise, and often goes wrong. */
    WARNING,

    /** It contradicts itself, or lacks what an active OKR must have. */
    ERROR
}
