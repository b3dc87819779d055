package io.okr4j.core;

/** What a key result is for among its siblings. */
public enum Role {
    /** Moves early and drives others. */
    LEADING,

    /** Shows late what was achieved. */
    LAGGING,

    /** Must not get worse while another improves; never averaged in. */
    GUARDRAIL
}
