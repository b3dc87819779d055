package io.okr4j.core.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Learns {@link Patterns}: word vectors, what each pattern looks for, and what it says, by Adam in small batches, in a
 * fixed order from a fixed seed, on one thread.
 *
 * <p>The vector of a word is a projection of the one that was learnt from much other text, and something of the word's
 * own; so words that the training set lacks have vectors as well.
 */
final class PatternTrainer {

    private static final int D = Patterns.DIMENSIONS;
    private static final int LABELS = Weights.LABELS;
    private static final int WIDE = WordVectors.DIMENSIONS;
    private static final int SEED = 11;

    // what stands for the edge and for unknown words among the words
    private static final int EDGE = 0;
    private static final int UNKNOWN = 1;

    private final WordVectors vectors;
    private final Settings settings;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private final Map<Integer, Integer> index = new LinkedHashMap<>();
    private final List<float @Nullable []> given = new ArrayList<>();
    private Adam own = new Adam(new float[0]);
    private final Adam projection = new Adam(new float[WIDE * D]);
    private final Adam shares = new Adam(new float[D * Patterns.SHARES]);
    private final Adam starts = new Adam(new float[Patterns.COUNT]);
    private final Adam says = new Adam(new float[Patterns.COUNT * LABELS]);
    private final Adam bias = new Adam(new float[LABELS]);

    /**
     * How a training goes.
     *
     * @param rounds how often it sees each example
     * @param rate the first step
     * @param ownRate the first step of a word's own vector
     * @param slower what each round makes of the step
     * @param batch how many examples make a step
     * @param rarest how often a word must occur to have a vector of its own
     * @param dropped the share of patterns that are not heard in a step
     * @param hidden the share of words that are unknown in a step
     */
    record Settings(
            int rounds,
            double rate,
            double ownRate,
            double slower,
            int batch,
            int rarest,
            double dropped,
            double hidden) {
        static final Settings STANDARD = new Settings(5, 2e-3, 1e-3, 0.6, 32, 2, 0.3, 0.03);
    }

    PatternTrainer(WordVectors vectors, Settings settings) {
        this.vectors = vectors;
        this.settings = settings;
    }

    void train(List<Example> examples) {
        begin(examples);
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        double slower = 1;
        int step = 0;
        for (int round = 0; round < settings.rounds(); round++) {
            FeatureTrainer.shuffle(order, random);
            for (int from = 0; from < order.length; from += settings.batch()) {
                int to = Math.min(order.length, from + settings.batch());
                Batch batch = new Batch(to - from);
                for (int i = from; i < to; i++) {
                    batch.learn(examples.get(order[i]));
                }
                batch.step(++step, slower);
            }
            slower *= settings.slower();
        }
    }

    private void begin(List<Example> examples) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        examples.forEach(example -> {
            for (int word : example.words()) {
                counts.merge(word, 1, Integer::sum);
            }
        });
        given.add(null);
        given.add(null);
        counts.forEach((word, count) -> {
            if (count >= settings.rarest()) {
                index.put(word, given.size());
                given.add(vectors.of(word));
            }
        });
        int seen = given.size();
        // words that the statements lack have what was learnt of words like them, and nothing of their own
        vectors.all().forEach((word, vector) -> {
            if (index.putIfAbsent(word, given.size()) == null) {
                given.add(vector);
            }
        });
        own = new Adam(new float[given.size() * D]);
        for (int word = 0; word < seen; word++) {
            fill(own.values(), word * D, D, given.get(word) == null ? 0.1 : 0.01);
        }
        fill(projection.values(), 0, WIDE * D, 0.17);
        for (int length = 1; length <= Patterns.LONGEST; length++) {
            for (int row = 0; row < D; row++) {
                int from = row * Patterns.SHARES + Patterns.share(length, 0);
                fill(shares.values(), from, length * Patterns.EACH, 1 / Math.sqrt(3.0 * D * length));
            }
        }
        fill(says.values(), 0, says.values().length, 1 / Math.sqrt(3.0 * Patterns.COUNT));
    }

    // around 0, with a standard deviation
    private void fill(float[] values, int from, int length, double deviation) {
        for (int i = from; i < from + length; i++) {
            values[i] = (float) ((2 * random.nextDouble() - 1) * deviation * Math.sqrt(3));
        }
    }

    /** {@return what patterns say for each label about an example, before it becomes probabilities} */
    double[] sums(Example example) {
        Fit fit = new Fit(known(example));
        fit.find();
        return fit.sums(new boolean[Patterns.COUNT], 1);
    }

    /** {@return what speaks for each label before any pattern is heard} */
    double[] bias() {
        double[] copy = new double[LABELS];
        Arrays.setAll(copy, label -> bias.values()[label]);
        return copy;
    }

    /** {@return the vectors of all words that are known from the statements or from elsewhere} */
    Map<Integer, float[]> words() {
        Map<Integer, float[]> words = new HashMap<>();
        index.forEach((word, place) -> words.put(word, vector(place)));
        return words;
    }

    /** {@return the patterns} */
    Patterns patterns() {
        return new Patterns(vector(EDGE), vector(UNKNOWN), shares.values(), starts.values(), says.values());
    }

    private int[] known(Example example) {
        int[] words = example.words();
        int[] known = new int[words.length + 2];
        for (int i = 0; i < words.length; i++) {
            known[i + 1] = index.getOrDefault(words[i], UNKNOWN);
        }
        return known;
    }

    private float[] vector(int word) {
        float[] vector = Arrays.copyOfRange(own.values(), word * D, (word + 1) * D);
        float[] wide = given.get(word);
        return wide == null ? vector : projected(wide, vector);
    }

    private float[] projected(float[] wide, float[] onto) {
        for (int w = 0; w < WIDE; w++) {
            for (int d = 0; d < D; d++) {
                onto[d] += wide[w] * projection.values()[w * D + d];
            }
        }
        return onto;
    }

    /** How patterns fit one statement. */
    private final class Fit {

        private final int[] words;
        private final float[][] vectors;
        private final float[] fits = new float[Patterns.COUNT];
        private final int[] places = new int[Patterns.COUNT];

        Fit(int[] words) {
            this.words = words;
            this.vectors = new float[words.length][];
        }

        void find() {
            float[][] brought = new float[words.length][Patterns.SHARES];
            for (int i = 0; i < words.length; i++) {
                vectors[i] = vector(words[i]);
                multiply(vectors[i], brought[i]);
            }
            for (int length = 1; length <= Patterns.LONGEST; length++) {
                for (int begin = 0; begin + length <= words.length; begin++) {
                    best(brought, length, begin);
                }
            }
        }

        private void multiply(float[] vector, float[] into) {
            for (int d = 0; d < D; d++) {
                float value = vector[d];
                int row = d * Patterns.SHARES;
                for (int share = 0; share < Patterns.SHARES; share++) {
                    into[share] += value * shares.values()[row + share];
                }
            }
        }

        private void best(float[][] brought, int length, int begin) {
            int first = (length - 1) * Patterns.EACH;
            for (int pattern = 0; pattern < Patterns.EACH; pattern++) {
                float fit = starts.values()[first + pattern];
                for (int place = 0; place < length; place++) {
                    fit += brought[begin + place][Patterns.share(length, place) + pattern];
                }
                if (fit > fits[first + pattern]) {
                    fits[first + pattern] = fit;
                    places[first + pattern] = begin;
                }
            }
        }

        double[] sums(boolean[] unheard, double louder) {
            double[] sums = bias();
            for (int pattern = 0; pattern < Patterns.COUNT; pattern++) {
                if (fits[pattern] > 0 && !unheard[pattern]) {
                    for (int label = 0; label < LABELS; label++) {
                        sums[label] += louder * fits[pattern] * says.values()[pattern * LABELS + label];
                    }
                }
            }
            return sums;
        }

        void back(double[] gradients, boolean[] unheard, double louder, Batch batch) {
            float[][] slopes = new float[words.length][D];
            for (int label = 0; label < LABELS; label++) {
                bias.slopes()[label] += (float) (gradients[label] / batch.size);
            }
            for (int pattern = 0; pattern < Patterns.COUNT; pattern++) {
                if (fits[pattern] > 0 && !unheard[pattern]) {
                    double slope = 0;
                    for (int label = 0; label < LABELS; label++) {
                        double due = gradients[label] * louder / batch.size;
                        slope += due * says.values()[pattern * LABELS + label];
                        says.slopes()[pattern * LABELS + label] += (float) (due * fits[pattern]);
                    }
                    back(pattern, (float) slope, slopes);
                }
            }
            for (int i = 0; i < words.length; i++) {
                batch.word(words[i], slopes[i]);
            }
        }

        private void back(int pattern, float slope, float[][] slopes) {
            starts.slopes()[pattern] += slope;
            int length = 1 + pattern / Patterns.EACH;
            for (int place = 0; place < length; place++) {
                int column = Patterns.share(length, place) + pattern % Patterns.EACH;
                float[] vector = vectors[places[pattern] + place];
                float[] into = slopes[places[pattern] + place];
                for (int d = 0; d < D; d++) {
                    into[d] += slope * shares.values()[d * Patterns.SHARES + column];
                    shares.slopes()[d * Patterns.SHARES + column] += slope * vector[d];
                }
            }
        }
    }

    /** Some examples that make a step together. */
    private final class Batch {

        private final int size;
        private final Set<Integer> touched = new LinkedHashSet<>();

        Batch(int size) {
            this.size = size;
        }

        void learn(Example example) {
            int[] words = known(example);
            for (int i = 1; i < words.length - 1; i++) {
                words[i] = random.nextDouble() < settings.hidden() ? UNKNOWN : words[i];
            }
            boolean[] unheard = new boolean[Patterns.COUNT];
            for (int pattern = 0; pattern < unheard.length; pattern++) {
                unheard[pattern] = random.nextDouble() < settings.dropped();
            }
            double louder = 1 / (1 - settings.dropped());
            Fit fit = new Fit(words);
            fit.find();
            fit.back(example.gradients(fit.sums(unheard, louder)), unheard, louder, this);
        }

        void word(int word, float[] slopes) {
            touched.add(word);
            float[] wide = given.get(word);
            for (int d = 0; d < D; d++) {
                own.slopes()[word * D + d] += slopes[d];
            }
            for (int w = 0; wide != null && w < WIDE; w++) {
                for (int d = 0; d < D; d++) {
                    projection.slopes()[w * D + d] += wide[w] * slopes[d];
                }
            }
        }

        void step(int step, double slower) {
            double rate = settings.rate() * slower;
            for (Adam all : List.of(projection, shares, starts, says, bias)) {
                all.step(step, rate);
            }
            touched.forEach(word -> own.step(word * D, (word + 1) * D, step, settings.ownRate() * slower));
        }
    }
}
