package io.okr4j.core;

/** Whether those who do the work stand behind an objective that they did not propose. */
public enum BuyIn {
    /** They have been asked. */
    SOUGHT,

    /** They agree. */
    GIVEN,

    /** They disagree. */
    REFUSED
}
