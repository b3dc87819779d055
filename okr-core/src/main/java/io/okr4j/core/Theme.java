package io.okr4j.core;

/** The kind of work that an objective is about. */
public enum Theme {
    /** Sales, revenue, quota. */
    REVENUE,

    /** What customers gain. */
    CUSTOMER,

    /** The product or service itself. */
    PRODUCT,

    /** How work is done. */
    PROCESS,

    /** The people of the team. */
    TEAM,

    /** Work with other teams. */
    CROSS_FUNCTIONAL,

    /** Anything else. */
    OTHER
}
