package io.okr4j.core.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Learnt patterns of one to four words: a convolution over word vectors of which each pattern counts once, where it
 * fits best.
 *
 * <p>A pattern knows words by their vectors, so it also fits words that resemble those it was learnt from. What it adds
 * to each label is its fit times a weight, hence what a statement gets from patterns can be told word by word.
 */
final class Patterns {

    /** How many numbers the vector of a word has. */
    static final int DIMENSIONS = 48;

    /** How many patterns there are of each length. */
    static final int EACH = 32;

    /** The longest pattern, in words. */
    static final int LONGEST = 4;

    /** How many patterns there are. */
    static final int COUNT = EACH * LONGEST;

    /** What one word can bring in: a share for each pattern and each place in it. */
    static final int SHARES = EACH * (1 + 2 + 3 + 4);

    /** Where, in what a word brings, patterns begin to find it as their second word: see {@link #broughtBy}. */
    static final int PLACE_TWO = (COUNT - EACH) / 2;

    /** Where they begin to find it as their third word. */
    static final int PLACE_THREE = (2 * COUNT - EACH - 2 * EACH) / 2;

    /** Where they begin to find it as their fourth word. */
    static final int PLACE_FOUR = (3 * COUNT - EACH - 2 * EACH - 3 * EACH) / 2;

    private final float[] edge;
    private final float[] unknown;
    private final float[] shares;
    private final float[] starts;
    private final float[] weights;

    /**
     * Keeps patterns.
     *
     * @param edge the vector of what stands before the first word and behind the last
     * @param unknown the vector of words of which nothing is known
     * @param shares by dimension, length, place in the pattern and pattern
     * @param starts what each pattern has before any word
     * @param weights by pattern and label
     */
    Patterns(float[] edge, float[] unknown, float[] shares, float[] starts, float[] weights) {
        this.edge = edge.clone();
        this.unknown = unknown.clone();
        this.shares = shares.clone();
        this.starts = starts.clone();
        this.weights = weights.clone();
    }

    /** No patterns that say anything. */
    static Patterns none() {
        return new Patterns(
                new float[DIMENSIONS],
                new float[DIMENSIONS],
                new float[DIMENSIONS * SHARES],
                new float[COUNT],
                new float[COUNT * Weights.LABELS]);
    }

    static Patterns read(DataInputStream in) throws IOException {
        return new Patterns(
                floats(in, DIMENSIONS),
                floats(in, DIMENSIONS),
                floats(in, DIMENSIONS * SHARES),
                floats(in, COUNT),
                floats(in, COUNT * Weights.LABELS));
    }

    private static float[] floats(DataInputStream in, int length) throws IOException {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = Weights.sane(in.readFloat(), "pattern");
        }
        return values;
    }

    void write(DataOutputStream out) throws IOException {
        for (float[] part : new float[][] {edge, unknown, shares, starts, weights}) {
            for (float value : part) {
                out.writeFloat(value);
            }
        }
    }

    /** Where the shares of patterns of a length begin that concern a place in them. */
    static int share(int length, int place) {
        return EACH * (length * (length - 1) / 2 + place);
    }

    /** What a pattern says for a label, of each unit that it fits. */
    float weight(int pattern, int label) {
        return weights[pattern * Weights.LABELS + label];
    }

    /** What stands before the first word and behind the last brings, as {@link #broughtBy} gives it. */
    int[] broughtByEdge() {
        return broughtBy(edge);
    }

    /** What words of which nothing is known bring, as {@link #broughtBy} gives it. */
    int[] broughtByUnknown() {
        return broughtBy(unknown);
    }

    /**
     * Tells what a word brings to patterns.
     *
     * @param vector its vector
     * @return what it brings as their first word to all patterns, with what those have before any word; then as their
     *     second word to those that have one, and as their third and fourth; two patterns in each number, as
     *     {@link PatternPairs} packs them. So what it brings to a pair of patterns as the first word stands at the
     *     number of the pair, as the second at {@link #PLACE_TWO}, as the third at {@link #PLACE_THREE} and as the
     *     fourth at {@link #PLACE_FOUR} behind it
     */
    int[] broughtBy(float[] vector) {
        float[] all = multiply(vector);
        int[] brought = new int[SHARES / 2];
        int at = 0;
        for (int place = 0; place < LONGEST; place++) {
            for (int length = place + 1; length <= LONGEST; length++) {
                int share = share(length, place);
                for (int pair = 0; pair < EACH / 2; pair++) {
                    int pattern = (length - 1) * EACH + 2 * pair;
                    float before = place == 0 ? starts[pattern] : 0;
                    float beforeOther = place == 0 ? starts[pattern + 1] : 0;
                    brought[at++] =
                            PatternPairs.pack(before + all[share + 2 * pair], beforeOther + all[share + 2 * pair + 1]);
                }
            }
        }
        return brought;
    }

    // the inner loop runs over neighbours in memory and has no branch, which machines do several steps at a time; four
    // dimensions share each look at what has come together so far
    private float[] multiply(float[] vector) {
        float[] all = new float[SHARES];
        for (int dimension = 0; dimension < DIMENSIONS; dimension += 4) {
            float one = vector[dimension];
            float two = vector[dimension + 1];
            float three = vector[dimension + 2];
            float four = vector[dimension + 3];
            int row = dimension * SHARES;
            for (int share = 0; share < SHARES; share++) {
                all[share] += one * shares[row + share]
                        + two * shares[row + SHARES + share]
                        + three * shares[row + 2 * SHARES + share]
                        + four * shares[row + 3 * SHARES + share];
            }
        }
        return all;
    }
}
