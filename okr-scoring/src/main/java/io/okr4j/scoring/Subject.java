package io.okr4j.scoring;

/** What a grading scheme grades. */
public enum Subject {
    /** How far the readings have come from baseline to target. */
    PROGRESS,

    /** The reading as a share of the target, whatever the baseline; for metrics that rise towards a positive target. */
    SHARE_OF_TARGET,

    /** How far the readings have come from baseline to the stretch level; the target of a metric counts as such. */
    PROGRESS_TO_STRETCH,

    /** The level that was reached; for measures by levels. */
    LEVEL,

    /** What the owner last said of his or her confidence. */
    CONFIDENCE,

    /** What the owner last said of the state of things. */
    STATUS,

    /** The grade that a person typed in. */
    STATED_GRADE,

    /** The grade that the stated certainty lets expect, before anything is read. */
    CERTAINTY
}
