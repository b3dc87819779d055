package io.okr4j.core.time;

/** How the 13 weeks of a fiscal quarter are shared among its three fiscal months. */
public enum WeekPattern {
    /** Four weeks, four weeks, five weeks. */
    FOUR_FOUR_FIVE(4, 4, 5),
    /** Four weeks, five weeks, four weeks; common in retail. */
    FOUR_FIVE_FOUR(4, 5, 4),
    /** Five weeks, four weeks, four weeks. */
    FIVE_FOUR_FOUR(5, 4, 4);

    private static final int WEEKS_OF_QUARTER = 13;
    private static final int MONTHS_OF_QUARTER = 3;

    private final int first;
    private final int second;
    private final int third;

    WeekPattern(int first, int second, int third) {
        this.first = first;
        this.second = second;
        this.third = third;
    }

    /**
     * Returns the name that accountants use.
     *
     * @return such as {@code 4-4-5}
     */
    public String notation() {
        return first + "-" + second + "-" + third;
    }

    /** Returns how many weeks of the fiscal year lie before a fiscal month, numbered from 1. */
    int weeksBefore(int month) {
        int quarters = (month - 1) / MONTHS_OF_QUARTER;
        int months = (month - 1) % MONTHS_OF_QUARTER;
        return quarters * WEEKS_OF_QUARTER + (months > 0 ? first : 0) + (months > 1 ? second : 0);
    }
}
