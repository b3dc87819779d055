package io.okr4j.core.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Learnt patterns of one, two and three words: a convolution over word vectors of which each pattern counts once, where
 * it fits best.
 *
 * <p>A pattern knows words by their vectors, so it also fits words that resemble those it was learnt from. What it adds
 * to each label is its fit times a weight, hence what a statement gets from patterns can be told word by word.
 */
final class Patterns {

    /** How many numbers the vector of a word has. */
    static final int DIMENSIONS = 32;

    /** How many patterns there are of each length. */
    static final int EACH = 32;

    /** The longest pattern, in words. */
    static final int LONGEST = 3;

    /** How many patterns there are. */
    static final int COUNT = EACH * LONGEST;

    /** What one word can bring in: a share for each pattern and each place in it. */
    static final int SHARES = EACH * (1 + 2 + 3);

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

    /**
     * Finds where each pattern fits best, and adds what it says.
     *
     * @param sums where it is added
     * @param words the statement, of at least one word
     * @param vectors the vectors of words, by their hashes
     */
    void addTo(Sums sums, TypedWords words, ByteTable vectors) {
        float[] brought = brought(words, vectors);
        float[] fits = new float[EACH];
        int[] places = new int[EACH];
        for (int length = 1; length <= LONGEST; length++) {
            best(brought, length, words.size() + 2, fits, places);
            for (int pattern = 0; pattern < EACH; pattern++) {
                if (fits[pattern] > 0) {
                    say(length, pattern, fits[pattern], places[pattern], words.size(), sums);
                }
            }
        }
    }

    /** What each word brings in, place by place: an edge, the words, an edge. */
    private float[] brought(TypedWords words, ByteTable vectors) {
        int rows = words.size() + 2;
        float[] brought = new float[rows * SHARES];
        float[] vector = new float[DIMENSIONS];
        multiply(edge, brought, 0);
        System.arraycopy(brought, 0, brought, (rows - 1) * SHARES, SHARES);
        for (int word = 0; word < words.size(); word++) {
            boolean known = vectors.row(words.hash(word), vector);
            multiply(known ? vector : unknown, brought, (word + 1) * SHARES);
        }
        return brought;
    }

    // the inner loop runs over neighbours in memory and has no branch, which machines do several steps at a time; four
    // dimensions share each look at what has come together so far
    private void multiply(float[] vector, float[] into, int at) {
        for (int dimension = 0; dimension < DIMENSIONS; dimension += 4) {
            float one = vector[dimension];
            float two = vector[dimension + 1];
            float three = vector[dimension + 2];
            float four = vector[dimension + 3];
            int row = dimension * SHARES;
            for (int share = 0; share < SHARES; share++) {
                into[at + share] += one * shares[row + share]
                        + two * shares[row + SHARES + share]
                        + three * shares[row + 2 * SHARES + share]
                        + four * shares[row + 3 * SHARES + share];
            }
        }
    }

    /** The best fit of each pattern of a length, and where it begins. */
    private void best(float[] brought, int length, int rows, float[] fits, int[] places) {
        Arrays.fill(fits, 0);
        for (int begin = 0; begin + length <= rows; begin++) {
            for (int pattern = 0; pattern < EACH; pattern++) {
                float fit = starts[(length - 1) * EACH + pattern];
                for (int place = 0; place < length; place++) {
                    fit += brought[(begin + place) * SHARES + share(length, place) + pattern];
                }
                if (fit > fits[pattern]) {
                    fits[pattern] = fit;
                    places[pattern] = begin;
                }
            }
        }
    }

    private void say(int length, int pattern, float fit, int begin, int words, Sums sums) {
        // the edges are no words; what begins or ends there counts for the word beside it
        int first = Math.min(Math.max(begin, 1), words) - 1;
        int last = Math.min(begin + length - 1, words) - 1;
        int row = ((length - 1) * EACH + pattern) * Weights.LABELS;
        for (int label = 0; label < Weights.LABELS; label++) {
            sums.add(first, Math.max(first, last), label, fit * weights[row + label]);
        }
    }
}
