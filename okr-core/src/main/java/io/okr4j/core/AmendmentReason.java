package io.okr4j.core;

/** Why an objective or key result was amended. */
public enum AmendmentReason {
    /** The market, the customers or the law changed. */
    EXTERNAL_CHANGE,

    /** The team changed. */
    TEAM_CHANGE,

    /** Something was learnt that was not known. */
    NEW_INFORMATION,

    /** It no longer matters. */
    IRRELEVANT,

    /** It was written wrongly. */
    CORRECTION,

    /** It turned out to be hard, which the method does not accept as a reason. */
    DIFFICULTY
}
