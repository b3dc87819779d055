package io.okr4j.core.statement;

/** What an amount does in its sentence. */
enum AmountRole {
    /** Stands there, perhaps with a bound: '40 customers', 'at least 95 %'. */
    PLAIN,
    /** What a change starts from. */
    FROM,
    /** What a change leads to; it may have a bound: 'to under 3 %'. */
    TO,
    /** How much the change is. */
    BY,
    /** The lower end of a range. */
    LOW,
    /** The upper end of a range. */
    HIGH,
    /** How soon: 'within 12 hours'. */
    WITHIN,
    /** Limits what is counted and is no goal: 'first 90 days', '30-day retention', 'of the 120 reps', 'per 100'. */
    CONTEXT,
    /** No amount at all: 'Q3', 'v2', 'p95', 'Top 10', the year 2026. */
    NAME,
    /** A date, or a part of one. */
    DATE
}
