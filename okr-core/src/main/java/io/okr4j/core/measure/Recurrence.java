package io.okr4j.core.measure;

/** How often a target is to be met again: the <em>per week</em> of <em>two demos per week</em>. */
public enum Recurrence {
    /** Per day. */
    DAY,

    /** Per week. */
    WEEK,

    /** Per month. */
    MONTH,

    /** Per quarter. */
    QUARTER,

    /** Per year. */
    YEAR,

    /** Per event, such as each conference. */
    EVENT
}
