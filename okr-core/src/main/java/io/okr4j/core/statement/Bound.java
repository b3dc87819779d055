package io.okr4j.core.statement;

/** On which side of an amount the number has to stay. */
enum Bound {
    /** Nothing is said. */
    NONE,
    /** At least. */
    AT_LEAST,
    /** More than. */
    ABOVE,
    /** At most. */
    AT_MOST,
    /** Less than. */
    BELOW;

    Bound negated() {
        return switch (this) {
            case NONE -> NONE;
            case AT_LEAST -> BELOW;
            case ABOVE -> AT_MOST;
            case AT_MOST -> ABOVE;
            case BELOW -> AT_LEAST;
        };
    }

    boolean isLower() {
        return this == AT_LEAST || this == ABOVE;
    }

    boolean isUpper() {
        return this == AT_MOST || this == BELOW;
    }
}
