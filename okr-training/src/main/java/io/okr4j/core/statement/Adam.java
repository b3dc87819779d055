package io.okr4j.core.statement;

import java.util.SplittableRandom;

/**
 * Steps of the method Adam on a list of numbers (Kingma and Ba, 2015): each number moves by the mean of its slopes over
 * their usual size.
 */
final class Adam {

    private static final float KEEP_MEAN = 0.9f;
    private static final float KEEP_SQUARE = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final float[] values;
    private final float[] slopes;
    private final float[] means;
    private final float[] squares;

    /** The sums of the numbers each time that they were kept. */
    private double[] sums = {};

    private int kept;

    Adam(float[] values) {
        this.values = values;
        this.slopes = new float[values.length];
        this.means = new float[values.length];
        this.squares = new float[values.length];
    }

    /** {@return the numbers, which steps change} */
    float[] values() {
        return values;
    }

    /** Fills a part of the numbers with others around 0, of a standard deviation. */
    void fill(int from, int length, double deviation, SplittableRandom random) {
        for (int i = from; i < from + length; i++) {
            values[i] = (float) ((2 * random.nextDouble() - 1) * deviation * Math.sqrt(3));
        }
    }

    /** {@return the slopes of the next step, to be added to} */
    float[] slopes() {
        return slopes;
    }

    /**
     * Moves a part of the numbers, and forgets its slopes.
     *
     * @param from the first of them
     * @param to behind the last of them
     * @param step how many steps there have been, this one included
     * @param rate how far a step goes
     */
    void step(int from, int to, int step, double rate) {
        float mean = (float) (1 / (1 - Math.pow(KEEP_MEAN, step)));
        float square = (float) (1 / (1 - Math.pow(KEEP_SQUARE, step)));
        float far = (float) rate;
        for (int i = from; i < to; i++) {
            float slope = slopes[i];
            means[i] = KEEP_MEAN * means[i] + (1 - KEEP_MEAN) * slope;
            squares[i] = KEEP_SQUARE * squares[i] + (1 - KEEP_SQUARE) * slope * slope;
            values[i] -= far * means[i] * mean / ((float) Math.sqrt(squares[i] * square) + EPSILON);
            slopes[i] = 0;
        }
    }

    /** Moves all numbers. */
    void step(int step, double rate) {
        step(0, values.length, step, rate);
    }

    /** Keeps the numbers as they are now, for their mean. */
    void keep() {
        if (kept == 0) {
            sums = new double[values.length];
        }
        kept++;
        for (int i = 0; i < values.length; i++) {
            sums[i] += values[i];
        }
    }

    /** Takes the mean of the numbers that were kept, if any were. */
    void settle() {
        if (kept == 0) {
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (sums[i] / kept);
        }
    }
}
