package io.okr4j.core.statement;

/**
 * Two numbers in one, of two neighbouring patterns, so that half as much memory is read and both are added at once.
 *
 * <p>Each number is a count of steps above the least that can be, hence never below zero: sums of four do not run into
 * each other.
 */
final class PatternPairs {

    /** How many steps make one. */
    private static final int STEPS = 2048;

    /** What a number is raised by, so that none is below zero; four of the largest have room in half of an int. */
    private static final int RAISE = 1 << 13;

    private static final int HALF = 16;
    private static final int LOW = 0xFFFF;

    private PatternPairs() {}

    /** Packs two numbers; what is below -4 or from 4 on counts as the nearest that has room. */
    static int pack(float low, float high) {
        return steps(high) << HALF | steps(low);
    }

    private static int steps(float value) {
        return RAISE + Math.max(-RAISE, Math.min(RAISE - 1, Math.round(value * STEPS)));
    }

    /** How many steps a sum of so many zeros has. */
    static int zero(int summands) {
        return summands * RAISE;
    }

    /** What so many steps above {@link #zero} mean. */
    static float value(int steps) {
        return (float) steps / STEPS;
    }

    /** The steps of the first number. */
    static int low(int pair) {
        return pair & LOW;
    }

    /** The steps of the second number. */
    static int high(int pair) {
        return pair >>> HALF;
    }
}
