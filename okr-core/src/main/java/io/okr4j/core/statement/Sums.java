package io.okr4j.core.statement;

import java.util.Arrays;

/** Adds up what the features and the patterns of words of a statement say for each label. */
final class Sums implements FeatureSink {

    private static final int PLACE_BITS = 16;
    private static final int PLACE_MASK = 0xFFFF;
    private static final int FEATURES_A_WORD = 8;

    private final FeatureTable table;
    private int[] features;
    private int[] places;
    private int count;
    private final float[] totals = new float[Weights.LABELS];

    /** What the statement as a whole adds: its length, whether an amount is stated. */
    final float[] whole = new float[Weights.LABELS];

    /** What each word adds, label by label. */
    final float[] byWord;

    private Sums(Weights weights, TypedWords words) {
        this.table = weights.features();
        this.features = new int[FEATURES_A_WORD * (words.size() + 2)];
        this.places = new int[features.length];
        this.byWord = new float[words.size() * Weights.LABELS];
        for (int label = 0; label < Weights.LABELS; label++) {
            totals[label] = weights.bias(label);
        }
    }

    static Sums of(Weights weights, TypedWords words, StatementLanguage language) {
        Sums sums = new Sums(weights, words);
        Features.of(words, language, sums);
        sums.settle();
        if (words.size() > 0) {
            weights.patterns().addTo(sums, words, weights.words());
        }
        return sums;
    }

    /** What is said for each label, before it becomes probabilities. */
    double[] totals() {
        double[] copy = new double[totals.length];
        for (int label = 0; label < copy.length; label++) {
            copy[label] = totals[label];
        }
        return copy;
    }

    // what passes is kept without a branch, since no machine can foretell which features were learnt
    @Override
    public void feature(int feature, int first, int last) {
        if (count == features.length) {
            features = Arrays.copyOf(features, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        features[count] = feature;
        places[count] = (first << PLACE_BITS) | (last & PLACE_MASK);
        count += table.maybe(feature);
    }

    /** Adds up the features that were taken. */
    private void settle() {
        // all are fetched before the first is looked at, so that memory is waited for once and not each time
        long[] fetched = new long[count];
        for (int i = 0; i < count; i++) {
            fetched[i] = table.first(features[i]);
        }
        for (int i = 0; i < count; i++) {
            int packed = table.packed(features[i], fetched[i]);
            if (packed != 0) {
                add(packed, places[i] >> PLACE_BITS, (short) places[i]);
            }
        }
        count = 0;
    }

    private void add(int packed, int first, int last) {
        for (int label = 0; label < Weights.LABELS; label++) {
            add(first, last, label, table.weight(packed, label));
        }
    }

    /** Adds what was read from a run of words, or from the {@linkplain #WHOLE whole} statement. */
    void add(int first, int last, int label, float weight) {
        totals[label] += weight;
        share(first, last, label, weight);
    }

    /** What was read from several words is shared among its ends. */
    private void share(int first, int last, int label, float weight) {
        if (first == WHOLE) {
            whole[label] += weight;
            return;
        }
        byWord[first * Weights.LABELS + label] += weight / 2;
        byWord[last * Weights.LABELS + label] += weight / 2;
    }
}
