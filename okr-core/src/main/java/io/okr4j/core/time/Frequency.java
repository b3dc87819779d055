package io.okr4j.core.time;

/** How often people check in. */
public enum Frequency {
    /** Every day. */
    DAILY,
    /** Every week, on a day of the week. */
    WEEKLY,
    /** Every second week, on a day of the week. */
    BIWEEKLY,
    /** Every month, on a day of the month. */
    MONTHLY,
    /** Every third month, on a day of the month. */
    QUARTERLY
}
