package io.okr4j.core.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Learns {@link Patterns}: word vectors, what each pattern looks for, and what it says, by Adam in small batches, in a
 * fixed order from a fixed seed, on one thread.
 */
final class PatternTrainer {

    private static final int D = Patterns.DIMENSIONS;
    private static final int LABELS = Weights.LABELS;
    private static final int SEED = 11;

    private final Settings settings;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private final PatternWords words;
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
     * @param rarest how often a word without a vector from elsewhere must occur to have one
     * @param dropped the share of patterns that are not heard in a step
     * @param hidden the share of words of which nothing is known in a step but what they are
     * @param swapped the share of words with others like them that a step replaces by one of those
     * @param spared how many of the commonest words are never replaced nor replace others
     * @param fading the share of what is a word's own that each step with the word takes away, where something is known
     *     of it before
     */
    record Settings(
            int rounds,
            double rate,
            double ownRate,
            double slower,
            int batch,
            int rarest,
            double dropped,
            double hidden,
            double swapped,
            int spared,
            double fading) {
        static final Settings STANDARD = new Settings(5, 2e-3, 1e-3, 0.6, 32, 5, 0.3, 0.03, 0.15, 400, 0.003);
    }

    private PatternTrainer(WordVectors vectors, Settings settings, List<Example> examples) {
        this.settings = settings;
        this.words = new PatternWords(examples, vectors, settings, random);
        for (int length = 1; length <= Patterns.LONGEST; length++) {
            for (int row = 0; row < D; row++) {
                int from = row * Patterns.SHARES + Patterns.share(length, 0);
                shares.fill(from, length * Patterns.EACH, 1 / Math.sqrt(3.0 * D * length), random);
            }
        }
        says.fill(0, says.values().length, 1 / Math.sqrt(3.0 * Patterns.COUNT), random);
    }

    /**
     * Learns from some statements.
     *
     * @param vectors vectors of words that were learnt elsewhere
     * @param settings how
     * @param examples the statements
     */
    static PatternTrainer trained(WordVectors vectors, Settings settings, List<Example> examples) {
        PatternTrainer trainer = new PatternTrainer(vectors, settings, examples);
        trainer.train(examples);
        return trainer;
    }

    private void train(List<Example> examples) {
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        double slower = 1;
        int step = 0;
        for (int round = 0; round < settings.rounds(); round++) {
            FeatureTrainer.shuffle(order, random);
            for (int from = 0; from < order.length; from += settings.batch()) {
                int to = Math.min(order.length, from + settings.batch());
                for (int i = from; i < to; i++) {
                    learn(examples.get(order[i]), to - from);
                }
                step(++step, slower);
            }
            slower *= settings.slower();
        }
    }

    private void learn(Example example, int batch) {
        boolean[] unheard = new boolean[Patterns.COUNT];
        Fit fit = new Fit(words.blurred(example));
        for (int pattern = 0; pattern < unheard.length; pattern++) {
            unheard[pattern] = random.nextDouble() < settings.dropped();
        }
        double louder = 1 / (1 - settings.dropped());
        fit.find();
        fit.back(example.gradients(fit.sums(unheard, louder)), unheard, louder, batch);
    }

    private void step(int step, double slower) {
        for (Adam all : List.of(shares, starts, says, bias)) {
            all.step(step, settings.rate() * slower);
        }
        words.step(step, slower);
    }

    /** {@return what patterns say for each label about an example, before it becomes probabilities} */
    double[] sums(Example example) {
        Fit fit = new Fit(words.of(example));
        fit.find();
        return fit.sums(new boolean[Patterns.COUNT], 1);
    }

    /** {@return what speaks for each label before any pattern is heard} */
    double[] bias() {
        double[] copy = new double[LABELS];
        Arrays.setAll(copy, label -> bias.values()[label]);
        return copy;
    }

    /**
     * {@return the vectors of all words that are known from the statements or from elsewhere, and of what words are}
     */
    Map<Integer, float[]> words() {
        return words.vectors();
    }

    /** {@return the patterns} */
    Patterns patterns() {
        return new Patterns(
                words.vector(PatternWords.EDGE),
                words.vector(PatternWords.UNKNOWN),
                shares.values(),
                starts.values(),
                says.values());
    }

    /** How patterns fit one statement. */
    private final class Fit {

        private final int[] known;
        private final float[][] vectors;
        private final float[] fits = new float[Patterns.COUNT];
        private final int[] places = new int[Patterns.COUNT];

        Fit(int[] known) {
            this.known = known;
            this.vectors = new float[known.length][];
        }

        void find() {
            float[][] brought = new float[known.length][Patterns.SHARES];
            for (int i = 0; i < known.length; i++) {
                vectors[i] = words.vector(known[i]);
                multiply(vectors[i], brought[i]);
            }
            for (int length = 1; length <= Patterns.LONGEST; length++) {
                for (int begin = 0; begin + length <= known.length; begin++) {
                    best(brought, length, begin);
                }
            }
        }

        private void multiply(float[] vector, float[] into) {
            for (int d = 0; d < D; d++) {
                float value = vector[d];
                int from = d * Patterns.SHARES;
                for (int share = 0; share < Patterns.SHARES; share++) {
                    into[share] += value * shares.values()[from + share];
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

        void back(double[] gradients, boolean[] unheard, double louder, int batch) {
            float[][] slopes = new float[known.length][D];
            for (int label = 0; label < LABELS; label++) {
                bias.slopes()[label] += (float) (gradients[label] / batch);
            }
            for (int pattern = 0; pattern < Patterns.COUNT; pattern++) {
                if (fits[pattern] > 0 && !unheard[pattern]) {
                    double slope = 0;
                    for (int label = 0; label < LABELS; label++) {
                        double due = gradients[label] * louder / batch;
                        slope += due * says.values()[pattern * LABELS + label];
                        says.slopes()[pattern * LABELS + label] += (float) (due * fits[pattern]);
                    }
                    back(pattern, (float) slope, slopes);
                }
            }
            for (int i = 0; i < known.length; i++) {
                words.addSlopes(known[i], slopes[i]);
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
}
