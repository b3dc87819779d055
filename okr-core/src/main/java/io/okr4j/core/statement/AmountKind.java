package io.okr4j.core.statement;

/** What an amount is counted in, as far as the text beside it tells. */
enum AmountKind {
    /** A plain number. */
    NUMBER,
    /** Percent; also 'half' and 'two thirds'. */
    PERCENT,
    /** Percentage points. */
    PERCENTAGE_POINTS,
    /** Money. */
    CURRENCY,
    /** A length of time. */
    DURATION,
    /** A plain number per something: 'two demos per week'. */
    RATE,
    /** A number of a whole: '4.2/5', '8 out of 10'; or points. */
    SCORE,
    /** A factor: '2x', 'double', 'halve'. */
    MULTIPLE
}
