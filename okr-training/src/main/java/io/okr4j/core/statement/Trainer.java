package io.okr4j.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Learns the weights: multinomial logistic regression over features and word vectors by AdaGrad, in a fixed order from
 * fixed seeds, on one thread, so that two runs give the same file.
 *
 * <p>Several members learn, each from other sources, and the mean of their weights is kept: what one of them makes of
 * the chances of its order and its sources, the others do not repeat.
 */
final class Trainer {

    private static final int LABELS = Weights.LABELS;
    private static final int DENSE = Weights.ROLES * WordVectors.DIMENSIONS;
    private static final int SEED = 7;
    private static final double EPSILON = 1e-8;
    private static final double SMALLEST = 1e-12;

    private final WordVectors vectors;
    private final Settings settings;

    private final Map<Integer, Integer> index = new HashMap<>();
    private double[] weights = new double[0];
    private double[] squares = new double[0];
    private double[] dense = new double[DENSE * LABELS];
    private double[] denseSquares = new double[DENSE * LABELS];
    private double[] bias = new double[LABELS];
    private double[] biasSquares = new double[LABELS];

    /**
     * How a training goes.
     *
     * @param rounds how often it sees each example
     * @param rate the first step
     * @param shrink how strongly weights are drawn to nothing
     * @param denseRate the step of the vectors' weights
     * @param rarest in how many examples a feature must occur
     * @param members how many learn
     * @param share the share of the sources that each of them sees
     */
    record Settings(int rounds, double rate, double shrink, double denseRate, int rarest, int members, double share) {
        static final Settings STANDARD = new Settings(10, 0.04, 5e-3, 0.02, 3, 4, 0.7);
    }

    Trainer(WordVectors vectors, Settings settings) {
        this.vectors = vectors;
        this.settings = settings;
    }

    void train(List<Example> examples) {
        count(examples);
        double[] meanWeights = new double[index.size() * LABELS];
        double[] meanDense = new double[DENSE * LABELS];
        double[] meanBias = new double[LABELS];
        for (int member = 0; member < settings.members(); member++) {
            forget();
            learn(seenBy(member, examples), new SplittableRandom(SEED + member));
            addTo(meanWeights, weights);
            addTo(meanDense, dense);
            addTo(meanBias, bias);
        }
        weights = meanWeights;
        dense = meanDense;
        bias = meanBias;
    }

    private void forget() {
        weights = new double[index.size() * LABELS];
        squares = new double[index.size() * LABELS];
        dense = new double[DENSE * LABELS];
        denseSquares = new double[DENSE * LABELS];
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
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < settings.rounds(); round++) {
            shuffle(order, random);
            double slower = 1 - round / (double) settings.rounds();
            for (int i : order) {
                step(examples.get(i), slower);
            }
        }
    }

    private void count(List<Example> examples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
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

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
    }

    private void step(Example example, double slower) {
        double[] input = dense(example);
        double[] p = Softmax.of(sums(example, input), 1);
        double allowed = 0;
        for (Kind kind : Kind.values()) {
            allowed += example.row().allows(kind) ? p[kind.column()] : 0;
        }
        for (Kind kind : Kind.values()) {
            int label = kind.column();
            boolean fits = example.row().allows(kind);
            double gradient = p[label] - (fits ? p[label] / Math.max(allowed, SMALLEST) : 0);
            for (int feature : example.features()) {
                Integer at = index.get(feature);
                if (at != null) {
                    int w = at * LABELS + label;
                    update(weights, squares, w, gradient + settings.shrink() * weights[w], settings.rate() * slower);
                }
            }
            for (int d = 0; d < DENSE; d++) {
                if (input[d] != 0) {
                    int w = d * LABELS + label;
                    double g = gradient * input[d] + settings.shrink() * dense[w];
                    update(dense, denseSquares, w, g, settings.denseRate() * slower);
                }
            }
            update(bias, biasSquares, label, gradient, settings.rate() * slower);
        }
    }

    private static void update(double[] values, double[] squares, int at, double gradient, double rate) {
        squares[at] += gradient * gradient;
        values[at] -= rate * gradient / (Math.sqrt(squares[at]) + EPSILON);
    }

    private double[] dense(Example example) {
        double[] input = new double[DENSE];
        List<float[]> known = new ArrayList<>();
        for (int word : example.words()) {
            float[] vector = vectors.of(word);
            if (vector != null) {
                known.add(vector);
            }
        }
        if (known.isEmpty()) {
            return input;
        }
        for (float[] vector : known) {
            add(input, Weights.ALL, vector, Sums.ALL_SCALE / (double) known.size());
        }
        add(input, Weights.FIRST, known.get(0), 1);
        add(input, Weights.SECOND, known.get(Math.min(1, known.size() - 1)), 1);
        add(input, Weights.LAST, known.get(known.size() - 1), 1);
        return input;
    }

    private static void add(double[] input, int role, float[] vector, double factor) {
        for (int d = 0; d < vector.length; d++) {
            input[role * WordVectors.DIMENSIONS + d] += vector[d] * factor;
        }
    }

    private double[] sums(Example example, double[] input) {
        double[] sums = bias.clone();
        for (int feature : example.features()) {
            Integer at = index.get(feature);
            if (at != null) {
                for (int label = 0; label < LABELS; label++) {
                    sums[label] += weights[at * LABELS + label];
                }
            }
        }
        for (int d = 0; d < DENSE; d++) {
            if (input[d] != 0) {
                for (int label = 0; label < LABELS; label++) {
                    sums[label] += dense[d * LABELS + label] * input[d];
                }
            }
        }
        return sums;
    }

    /** {@return what is said for each label about an example, before it becomes probabilities} */
    double[] sums(Example example) {
        return sums(example, dense(example));
    }

    /**
     * Folds the vectors into a few weights a word and leaves out features that say next to nothing.
     *
     * @param least the weight below which a feature is left out
     * @param sharpness what sums are multiplied by before they become probabilities
     * @param likes the classes that words behave like
     */
    Weights weights(double least, double sharpness, Map<Integer, WordClass> likes) {
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
        Map<Integer, float[]> words = new HashMap<>();
        vectors.all().forEach((word, vector) -> words.put(word, folded(vector)));
        float[] start = new float[LABELS];
        for (int label = 0; label < LABELS; label++) {
            start[label] = (float) bias[label];
        }
        return Weights.of(start, (float) sharpness, features, words, likes);
    }

    private float[] folded(float[] vector) {
        float[] row = new float[Weights.ROLES * LABELS];
        for (int role = 0; role < Weights.ROLES; role++) {
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                for (int d = 0; d < vector.length; d++) {
                    sum += vector[d] * dense[(role * WordVectors.DIMENSIONS + d) * LABELS + label];
                }
                row[role * LABELS + label] = (float) sum;
            }
        }
        return row;
    }
}
