package io.okr4j.core.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Learns the weights of features: multinomial logistic regression by AdaGrad, in a fixed order from fixed seeds, on one
 * thread, so that two runs give the same weights.
 *
 * <p>Several members learn, each from other sources, and the mean of their weights is kept: what one of them makes of
 * the chances of its order and its sources, the others do not repeat.
 */
final class FeatureTrainer {

    private static final int LABELS = Weights.LABELS;
    private static final int SEED = 7;
    private static final double EPSILON = 1e-8;

    private final Settings settings;

    private final Map<Integer, Integer> index = new HashMap<>();
    private double[] weights = new double[0];
    private double[] squares = new double[0];
    private double[] bias = new double[LABELS];
    private double[] biasSquares = new double[LABELS];

    /**
     * How a training goes.
     *
     * @param rounds how often it sees each example
     * @param rate the first step
     * @param shrink how strongly weights are drawn to nothing
     * @param rarest in how many different rows a feature must occur
     * @param members how many learn
     * @param share the share of the sources that each of them sees
     */
    record Settings(int rounds, double rate, double shrink, int rarest, int members, double share) {
        static final Settings STANDARD = new Settings(10, 0.04, 5e-3, 4, 4, 0.7);
    }

    private FeatureTrainer(Settings settings) {
        this.settings = settings;
    }

    /**
     * Learns from some statements.
     *
     * @param settings how
     * @param examples the statements
     */
    static FeatureTrainer trained(Settings settings, List<Example> examples) {
        FeatureTrainer trainer = new FeatureTrainer(settings);
        trainer.train(examples);
        return trainer;
    }

    private void train(List<Example> examples) {
        count(examples);
        double[] meanWeights = new double[index.size() * LABELS];
        double[] meanBias = new double[LABELS];
        for (int member = 0; member < settings.members(); member++) {
            forget();
            learn(seenBy(member, examples), new SplittableRandom(SEED + member));
            addTo(meanWeights, weights);
            addTo(meanBias, bias);
        }
        weights = meanWeights;
        bias = meanBias;
    }

    private void forget() {
        weights = new double[index.size() * LABELS];
        squares = new double[index.size() * LABELS];
        bias = new double[LABELS];
        biasSquares = new double[LABELS];
    }

    private void addTo(double[] mean, double[] values) {
        for (int i = 0; i < mean.length; i++) {
            mean[i] += values[i] / settings.members();
        }
    }

    private List<Example> seenBy(int member, List<Example> examples) {
        return examples.stream()
                .filter(example -> draw(example.row(), member) < settings.share())
                .toList();
    }

    // rows of one source go together, since they resemble each other; composed ones have but one source
    private static double draw(LabelledStatement row, int member) {
        String together = row.source().equals(Composer.SOURCE) ? row.text() : row.source();
        long seed = ((long) together.hashCode() << Integer.SIZE) + member;
        return new SplittableRandom(seed).nextDouble();
    }

    private void learn(List<Example> examples, SplittableRandom random) {
        int[][] places = examples.stream().map(this::places).toArray(int[][]::new);
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        for (int round = 0; round < settings.rounds(); round++) {
            shuffle(order, random);
            double slower = 1 - round / (double) settings.rounds();
            for (int i : order) {
                step(examples.get(i), places[i], slower);
            }
        }
    }

    private void count(List<Example> examples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : Example.distinct(examples)) {
            for (int feature : example.features()) {
                counts.merge(feature, 1, Integer::sum);
            }
        }
        for (Example example : examples) {
            for (int feature : example.features()) {
                if (counts.getOrDefault(feature, 0) >= settings.rarest()) {
                    index.putIfAbsent(feature, index.size());
                }
            }
        }
    }

    static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
    }

    /** Where the weights of an example's features begin. */
    private int[] places(Example example) {
        return Arrays.stream(example.features())
                .mapToObj(index::get)
                .filter(Objects::nonNull)
                .mapToInt(at -> at * LABELS)
                .toArray();
    }

    private void step(Example example, int[] places, double slower) {
        double[] gradients = example.gradients(sums(places));
        double rate = settings.rate() * slower;
        for (int place : places) {
            for (int label = 0; label < LABELS; label++) {
                int w = place + label;
                update(weights, squares, w, gradients[label] + settings.shrink() * weights[w], rate);
            }
        }
        for (int label = 0; label < LABELS; label++) {
            update(bias, biasSquares, label, gradients[label], rate);
        }
    }

    private static void update(double[] values, double[] squares, int at, double gradient, double rate) {
        squares[at] += gradient * gradient;
        values[at] -= rate * gradient / (Math.sqrt(squares[at]) + EPSILON);
    }

    /** {@return what features say for each label about an example, before it becomes probabilities} */
    double[] sums(Example example) {
        return sums(places(example));
    }

    private double[] sums(int[] places) {
        double[] sums = bias.clone();
        for (int place : places) {
            for (int label = 0; label < LABELS; label++) {
                sums[label] += weights[place + label];
            }
        }
        return sums;
    }

    /** {@return what speaks for each label before anything is read} */
    double[] bias() {
        return bias.clone();
    }

    /**
     * Gives the weights of the features that say something.
     *
     * @param least the weight below which a feature is left out
     * @return their weights, by label
     */
    Map<Integer, float[]> weights(double least) {
        Map<Integer, float[]> features = new HashMap<>();
        index.forEach((feature, at) -> {
            float[] row = new float[LABELS];
            double most = 0;
            for (int label = 0; label < LABELS; label++) {
                row[label] = (float) weights[at * LABELS + label];
                most = Math.max(most, Math.abs(row[label]));
            }
            if (most >= least) {
                features.put(feature, row);
            }
        });
        return features;
    }
}
