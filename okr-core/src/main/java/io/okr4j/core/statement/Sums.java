package io.okr4j.core.statement;

/** Adds up what the features and the patterns of words of a statement say for each label. */
final class Sums {

    private final FeatureTable table;
    private final float[] totals = new float[Weights.LABELS];

    /** What the statement as a whole adds: its length, whether an amount is stated. */
    final float[] whole = new float[Weights.LABELS];

    /** What each word adds, label by label. */
    final float[] byWord;

    private Sums(Weights weights, TypedWords words) {
        this.table = weights.features();
        this.byWord = new float[words.size() * Weights.LABELS];
        for (int label = 0; label < Weights.LABELS; label++) {
            totals[label] = weights.bias(label);
        }
    }

    static Sums of(Weights weights, TypedWords words, StatementLanguage language) {
        Sums sums = new Sums(weights, words);
        sums.add(Features.of(words, language));
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

    /** Adds up what was learnt of the features; one that stands there twice counts once. */
    private void add(FeatureList list) {
        list.keepOnly(table);
        int count = list.size();
        // all are fetched before the first is looked at, so that memory is waited for once and not each time
        long[] fetched = new long[count];
        for (int i = 0; i < count; i++) {
            fetched[i] = table.first(list.feature(i));
        }
        Once once = new Once(count);
        for (int i = 0; i < count; i++) {
            int packed = table.packed(list.feature(i), fetched[i]);
            if (packed != 0 && once.isNew(list.feature(i))) {
                add(packed, list.first(i), list.last(i));
            }
        }
    }

    private void add(int packed, int first, int last) {
        for (int label = 0; label < Weights.LABELS; label++) {
            add(first, last, label, table.weight(packed, label));
        }
    }

    /**
     * Adds what was read from a run of words, or from the {@linkplain FeatureSink#WHOLE whole} statement; what was read
     * from several words is shared among its ends.
     */
    void add(int first, int last, int label, float weight) {
        totals[label] += weight;
        if (first == FeatureSink.WHOLE) {
            whole[label] += weight;
            return;
        }
        byWord[first * Weights.LABELS + label] += weight / 2;
        byWord[last * Weights.LABELS + label] += weight / 2;
    }
}
