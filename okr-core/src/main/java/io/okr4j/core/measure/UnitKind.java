package io.okr4j.core.measure;

/** What a {@link Unit} counts. */
public enum UnitKind {
    /** A number of things; never negative. */
    COUNT,

    /** A percentage. Of a whole it lies from 0 to 100; as a rate of change it is unbounded. */
    PERCENT,

    /** A difference of two percentages. */
    PERCENTAGE_POINTS,

    /** Money; may be negative. */
    CURRENCY,

    /** A length of time; never negative. */
    DURATION,

    /** A number of things per something; never negative. */
    RATE,

    /** A score on a scale that has ends of its own. */
    SCORE
}
