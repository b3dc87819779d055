package io.okr4j.core;

/** Who may see an objective. */
public enum Visibility {
    /** Everybody in the organisation, which is the usual case. */
    PUBLIC,

    /** A named circle only, as for an acquisition or a person. */
    RESTRICTED
}
