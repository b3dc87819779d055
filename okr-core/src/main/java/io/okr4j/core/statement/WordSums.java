package io.okr4j.core.statement;

/** What each word of a statement adds for one label and for another. */
final class WordSums {

    private final int plusLabel;
    private final int minusLabel;

    /** For the words and, behind the last, for the statement as a whole: its length, whether an amount is stated. */
    private final float[] plus;

    private final float[] minus;

    /**
     * Makes sums of nothing.
     *
     * @param words how many words there are
     * @param plus the one label
     * @param minus the other one
     */
    WordSums(int words, int plus, int minus) {
        this.plusLabel = plus;
        this.minusLabel = minus;
        this.plus = new float[words + 1];
        this.minus = new float[words + 1];
    }

    /** The label for which there is the one weight. */
    int plus() {
        return plusLabel;
    }

    /** The label for which there is the other weight. */
    int minus() {
        return minusLabel;
    }

    /** Adds what was read from several words, which is shared among its ends. */
    void add(int first, int last, float plusWeight, float minusWeight) {
        plus[first] += plusWeight / 2;
        plus[last] += plusWeight / 2;
        minus[first] += minusWeight / 2;
        minus[last] += minusWeight / 2;
    }

    /** Adds what was read from the statement as a whole. */
    void addToWhole(float plusWeight, float minusWeight) {
        plus[plus.length - 1] += plusWeight;
        minus[minus.length - 1] += minusWeight;
    }

    /** How much more a word adds for the one label than for the other. */
    float margin(int word) {
        return plus[word] - minus[word];
    }

    /** How much more the statement as a whole adds for the one label than for the other. */
    float marginOfWhole() {
        return margin(plus.length - 1);
    }
}
