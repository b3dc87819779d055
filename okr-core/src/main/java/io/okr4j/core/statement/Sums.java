package io.okr4j.core.statement;

/** Adds up what the features and words of a statement say for each label. */
final class Sums implements FeatureSink {

    /** The vector of all words together is three times as long as the one of a single word. */
    static final float ALL_SCALE = 3;

    private final Weights weights;
    final float[] totals = new float[Weights.LABELS];

    /** What the statement as a whole adds: its length, whether an amount is stated. */
    final float[] whole = new float[Weights.LABELS];

    /** What each word adds, label by label. */
    final float[] byWord;

    Sums(Weights weights, TypedWords words) {
        this.weights = weights;
        this.byWord = new float[words.size() * Weights.LABELS];
        for (int label = 0; label < Weights.LABELS; label++) {
            totals[label] = weights.bias(label);
        }
        vectors(words);
    }

    @Override
    public void feature(int feature, int first, int last) {
        int place = weights.feature(feature);
        if (place < 0) {
            return;
        }
        for (int label = 0; label < Weights.LABELS; label++) {
            float weight = weights.featureWeight(place, label);
            totals[label] += weight;
            share(first, last, label, weight);
        }
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

    private void vectors(TypedWords words) {
        int[] known = new int[words.size()];
        int[] places = new int[words.size()];
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            int place = words.amount(i) == null ? weights.word(words.hash(i)) : -1;
            if (place >= 0) {
                known[count] = i;
                places[count++] = place;
            }
        }
        for (int i = 0; i < count; i++) {
            add(known[i], places[i], Weights.ALL, ALL_SCALE / count);
        }
        if (count > 0) {
            add(known[0], places[0], Weights.FIRST, 1);
            int second = Math.min(1, count - 1);
            add(known[second], places[second], Weights.SECOND, 1);
            add(known[count - 1], places[count - 1], Weights.LAST, 1);
        }
    }

    private void add(int word, int place, int role, float factor) {
        for (int label = 0; label < Weights.LABELS; label++) {
            float weight = weights.wordWeight(place, role, label) * factor;
            totals[label] += weight;
            byWord[word * Weights.LABELS + label] += weight;
        }
    }
}
