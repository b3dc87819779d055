package io.okr4j.core.statement;

import org.jspecify.annotations.Nullable;

/** Adds up what the features and the patterns of words of a statement say for each label. */
final class Sums {

    private final FeatureTable table;
    private final int words;

    /** The features of which something was learnt, each once. */
    private final FeatureList features;

    /** How the patterns fit; none if there are no words. */
    private final @Nullable PatternFits fits;

    private final float[] totals = new float[Weights.LABELS];

    private Sums(Weights weights, TypedWords words, StatementLanguage language) {
        this.table = weights.features();
        this.words = words.size();
        this.features = Features.of(words, language);
        this.fits = words.size() == 0 ? null : PatternFits.of(weights, words);
        features.keepLearnt(table);
        addFeatures(weights);
        if (fits != null) {
            fits.addTo(totals);
        }
    }

    static Sums of(Weights weights, TypedWords words, StatementLanguage language) {
        return new Sums(weights, words, language);
    }

    // each sum in a variable of its own: one in an array waits for memory at each step
    private void addFeatures(Weights weights) {
        float outcome = weights.bias(0);
        float activity = weights.bias(1);
        float output = weights.bias(2);
        float vague = weights.bias(3);
        for (int i = 0; i < features.size(); i++) {
            int packed = features.learnt(i);
            outcome += table.weight(packed, 0);
            activity += table.weight(packed, 1);
            output += table.weight(packed, 2);
            vague += table.weight(packed, 3);
        }
        totals[0] = outcome;
        totals[1] = activity;
        totals[2] = output;
        totals[3] = vague;
    }

    /** What is said for each label, before it becomes probabilities. */
    double[] totals() {
        double[] copy = new double[totals.length];
        for (int label = 0; label < copy.length; label++) {
            copy[label] = totals[label];
        }
        return copy;
    }

    /** What each word adds for one label and for another. */
    WordSums byWord(int plus, int minus) {
        WordSums sums = new WordSums(words, plus, minus);
        for (int i = 0; i < features.size(); i++) {
            float plusWeight = table.weight(features.learnt(i), plus);
            float minusWeight = table.weight(features.learnt(i), minus);
            if (features.first(i) == FeatureList.WHOLE) {
                sums.addToWhole(plusWeight, minusWeight);
            } else {
                sums.add(features.first(i), features.last(i), plusWeight, minusWeight);
            }
        }
        if (fits != null) {
            fits.addTo(sums);
        }
        return sums;
    }
}
