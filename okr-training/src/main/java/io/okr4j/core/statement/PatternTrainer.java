package io.okr4j.core.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** Every so many steps the numbers are kept for their mean; one step changes little. */
    private static final int KEPT_EVERY = 200;

    private final Settings settings;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private final PatternWords words;
    private final Adam shares = new Adam(new float[D * Patterns.SHARES]);
    private final Adam starts = new Adam(new float[Patterns.COUNT]);
    private final Adam says = new Adam(new float[Patterns.COUNT * LABELS]);
    private final Adam bias = new Adam(new float[LABELS]);

    /** {@link #shares} with the numbers of one share side by side, as the way back goes through them. */
    private final float[] turned = new float[D * Patterns.SHARES];

    private final float[] turnedSlopes = new float[D * Patterns.SHARES];

    /** The words met since the last step: one stands in many statements, and nothing of it moves before the next. */
    private final Map<Integer, Met> met = new LinkedHashMap<>();

    /**
     * How a training goes.
     *
     * @param rounds how often it sees each example
     * @param rate the first step
     * @param ownRate the first step of a word's own vector
     * @param slower what each round makes of the step
     * @param batch how many examples make a step
     * @param rarest how often a word without a vector from elsewhere must occur to have one, each row counted once
     * @param dropped the share of patterns that are not heard in a step
     * @param hidden the share of words of which nothing is known in a step but what they are
     * @param swapped the share of words with others like them that a step replaces by one of those
     * @param spared how many of the commonest words are never replaced nor replace others
     * @param fading the share of what is a word's own that each step with the word takes away, where something is known
     *     of it before
     * @param settling the round, from 0, from which on each number is kept now and then; their means are what was
     *     learnt, not the last numbers: they depend less on chance
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
            double fading,
            int settling) {
        static final Settings STANDARD = new Settings(5, 2e-3, 1e-3, 0.75, 32, 5, 0.3, 0.03, 0.15, 400, 0.003, 3);
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
        turn(shares.values(), turned, D, Patterns.SHARES);
    }

    private static void turn(float[] from, float[] into, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                into[column * rows + row] = from[row * columns + column];
            }
        }
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
                if (round >= settings.settling() && step % KEPT_EVERY == 0) {
                    adams().forEach(Adam::keep);
                    words.keep();
                }
            }
            slower *= settings.slower();
        }
        adams().forEach(Adam::settle);
        words.settle();
    }

    private List<Adam> adams() {
        return List.of(shares, starts, says, bias);
    }

    private void learn(Example example, int batch) {
        boolean[] unheard = new boolean[Patterns.COUNT];
        Fit fit = new Fit(words.blurred(example), met);
        for (int pattern = 0; pattern < unheard.length; pattern++) {
            unheard[pattern] = random.nextDouble() < settings.dropped();
        }
        double louder = 1 / (1 - settings.dropped());
        fit.find();
        fit.back(example.gradients(fit.sums(unheard, louder)), unheard, louder, batch);
    }

    private void step(int step, double slower) {
        met.forEach((place, word) -> words.addSlopes(place, word.slopes));
        met.clear();
        turn(turnedSlopes, shares.slopes(), Patterns.SHARES, D);
        Arrays.fill(turnedSlopes, 0);
        adams().forEach(all -> all.step(step, settings.rate() * slower));
        words.step(step, slower);
        turn(shares.values(), turned, D, Patterns.SHARES);
    }

    /** {@return what patterns say for each label about an example, before it becomes probabilities} */
    double[] sums(Example example) {
        Fit fit = new Fit(words.of(example), new HashMap<>());
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

    /** A word as it is between two steps. */
    private final class Met {

        private final float[] vector;
        private final float[] brought = new float[Patterns.SHARES];
        private final float[] slopes = new float[D];

        Met(int place) {
            this.vector = words.vector(place);
            for (int d = 0; d < D; d++) {
                float value = vector[d];
                int from = d * Patterns.SHARES;
                for (int share = 0; share < Patterns.SHARES; share++) {
                    brought[share] += value * shares.values()[from + share];
                }
            }
        }
    }

    /** How patterns fit one statement. */
    private final class Fit {

        private final Met[] known;
        private final float[] fits = new float[Patterns.COUNT];
        private final int[] places = new int[Patterns.COUNT];

        Fit(int[] known, Map<Integer, Met> met) {
            this.known = Arrays.stream(known)
                    .mapToObj(place -> met.computeIfAbsent(place, Met::new))
                    .toArray(Met[]::new);
        }

        void find() {
            for (int length = 1; length <= Patterns.LONGEST; length++) {
                for (int begin = 0; begin + length <= known.length; begin++) {
                    best(length, begin);
                }
            }
        }

        private void best(int length, int begin) {
            int first = (length - 1) * Patterns.EACH;
            for (int pattern = 0; pattern < Patterns.EACH; pattern++) {
                float fit = starts.values()[first + pattern];
                for (int place = 0; place < length; place++) {
                    fit += known[begin + place].brought[Patterns.share(length, place) + pattern];
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
                    back(pattern, (float) slope);
                }
            }
        }

        private void back(int pattern, float slope) {
            starts.slopes()[pattern] += slope;
            int length = 1 + pattern / Patterns.EACH;
            for (int place = 0; place < length; place++) {
                int from = (Patterns.share(length, place) + pattern % Patterns.EACH) * D;
                Met word = known[places[pattern] + place];
                for (int d = 0; d < D; d++) {
                    word.slopes[d] += slope * turned[from + d];
                    turnedSlopes[from + d] += slope * word.vector[d];
                }
            }
        }
    }
}
