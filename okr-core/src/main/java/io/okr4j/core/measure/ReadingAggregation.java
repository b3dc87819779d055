package io.okr4j.core.measure;

/** How the readings of a period are made into one number. */
public enum ReadingAggregation {
    /** The latest reading stands: stocks such as customers or recurring revenue. */
    LATEST,

    /** Readings are added up: flows such as sales of a week. */
    SUM,

    /** The mean of the readings. */
    MEAN,

    /** The worst that was read, where more is better. */
    MINIMUM,

    /** The worst that was read, where less is better. */
    MAXIMUM,

    /** The share of the readings that met the target, each for itself. */
    HIT_RATE,

    /** All numerators over all denominators; the mean of weekly ratios is another number. */
    RATIO_OF_SUMS
}
