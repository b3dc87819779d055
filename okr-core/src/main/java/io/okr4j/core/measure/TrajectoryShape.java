package io.okr4j.core.measure;

/** The curve that progress is expected to follow in a period. */
public enum TrajectoryShape {
    /** The same every day. */
    LINEAR,

    /** Through dated checkpoints. */
    PHASED,

    /** Slowly at first, then fast, then slowly. */
    S_CURVE,

    /** Most of it late, as in sales that close at the end of a quarter. */
    BACK_LOADED,

    /** Most of it early. */
    FRONT_LOADED,

    /** In jumps, when a milestone is done. */
    STEP,

    /** None: a level is held from the first day to the last. */
    FLAT,

    /** As in earlier periods, by the share that was usually done by the same day. */
    HISTORICAL
}
