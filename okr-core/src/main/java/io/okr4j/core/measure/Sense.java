package io.okr4j.core.measure;

/** What the rate of a {@link RelativeTarget} is counted in. */
public enum Sense {
    /** Percent of the base: 75 raised by 10 is 82.5. */
    RELATIVE,

    /** Percentage points, added to a base that is itself a percentage: 75 raised by 10 is 85. */
    POINTS,

    /** The unit of the measure, added to the base: 3 demos raised by 2 are 5. */
    ABSOLUTE,

    /** Not said. With a base in percent the target is then ambiguous, and is not resolved. */
    UNSTATED
}
