package io.okr4j.alignment;

/**
 * How grades flow up along links that contribute. There is no default: makers of tools differ, and the page
 * {@code docs/alignment.md} works one example under every policy.
 *
 * @param counted what counts in the grade of an objective
 * @param movesKeyResults whether a link to a key result moves the key result, and by it the objective; else it counts
 *     beside the key results of the objective, and the key result keeps its own grade
 */
public record RollUpPolicy(Counted counted, boolean movesKeyResults) {

    /**
     * Counts key results alone; what contributes moves nothing.
     *
     * @return the policy {@code key-results}
     */
    public static RollUpPolicy keyResults() {
        return new RollUpPolicy(Counted.KEY_RESULTS, false);
    }

    /**
     * Counts what contributes to an objective or to one of its key results, and the key results themselves only where
     * nothing does.
     *
     * @return the policy {@code children}
     */
    public static RollUpPolicy children() {
        return new RollUpPolicy(Counted.CHILDREN, false);
    }

    /**
     * Counts key results and what contributes, side by side.
     *
     * @return the policy {@code both}
     */
    public static RollUpPolicy both() {
        return new RollUpPolicy(Counted.BOTH, false);
    }

    /** {@return the same, but that a link to a key result moves the key result} */
    public RollUpPolicy movingKeyResults() {
        return new RollUpPolicy(counted, true);
    }

    /** {@return the name, such as {@code both} or {@code both, moving key results}} */
    public String name() {
        String what = switch (counted) {
            case KEY_RESULTS -> "key-results";
            case CHILDREN -> "children";
            case BOTH -> "both";
        };
        return movesKeyResults ? what + ", moving key results" : what;
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name();
    }
}
