package io.okr4j.core.statement;

import java.util.List;
import java.util.Map;

/**
 * Learns the weights of the classifier: those of features and, apart from them, patterns of words. Each of the two
 * learns to tell the labels by itself, and what they say is added up, since they are wrong about different statements.
 */
final class Trainer {

    /**
     * What speaks against vague from the start, since work in real plans is often taken for vague: about what fitted
     * 1,552 statements of 325 documents best, on 2026-11-22, that are not part of the project.
     */
    private static final double AGAINST_VAGUE = -0.9;

    private final FeatureTrainer features;
    private final PatternTrainer patterns;

    private Trainer(FeatureTrainer features, PatternTrainer patterns) {
        this.features = features;
        this.patterns = patterns;
    }

    /** Learns from some statements as the shipped weights are learnt. */
    static Trainer trained(WordVectors vectors, List<Example> examples) {
        return trained(vectors, FeatureTrainer.Settings.STANDARD, PatternTrainer.Settings.STANDARD, examples);
    }

    /** Learns from some statements as the settings of the two say. */
    static Trainer trained(
            WordVectors vectors,
            FeatureTrainer.Settings features,
            PatternTrainer.Settings patterns,
            List<Example> examples) {
        return new Trainer(
                FeatureTrainer.trained(features, examples), PatternTrainer.trained(vectors, patterns, examples));
    }

    /** {@return what is said for each label about an example, before it becomes probabilities} */
    double[] sums(Example example) {
        double[] sums = features.sums(example);
        double[] more = patterns.sums(example);
        for (int label = 0; label < sums.length; label++) {
            sums[label] += more[label] + fromTheStart(label);
        }
        return sums;
    }

    /**
     * Gives what was learnt.
     *
     * @param least the weight below which a feature is left out
     * @param sharpness what sums are multiplied by before they become probabilities
     * @param likes the classes that words behave like
     */
    Weights weights(double least, double sharpness, Map<Integer, WordClass> likes) {
        double[] bias = features.bias();
        double[] more = patterns.bias();
        float[] start = new float[bias.length];
        for (int label = 0; label < start.length; label++) {
            start[label] = (float) (bias[label] + more[label] + fromTheStart(label));
        }
        return Weights.of(
                start, (float) sharpness, features.weights(least), patterns.words(), likes, patterns.patterns());
    }

    private static double fromTheStart(int label) {
        return label == Kind.VAGUE.column() ? AGAINST_VAGUE : 0;
    }
}
