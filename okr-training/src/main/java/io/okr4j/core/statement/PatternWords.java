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
 * The words of {@link Patterns} while they are learnt, by place.
 *
 * <p>The vector of a word is a projection of what is known of it before, and something of the word's own; so words that
 * the training set lacks have vectors as well. Where nothing is known of a word but what it is, as the class of a
 * compound's last part, that stands for the word.
 */
final class PatternWords {

    /** The place of what stands before the first word and behind the last. */
    static final int EDGE = 0;

    /** The place of all words of which nothing is known. */
    static final int UNKNOWN = 1;

    private static final int D = Patterns.DIMENSIONS;
    private static final int WIDE = GivenVectors.DIMENSIONS;

    private final PatternTrainer.Settings settings;
    private final SplittableRandom random;
    private final Map<Integer, Integer> places = new LinkedHashMap<>();
    private final List<float @Nullable []> given = new ArrayList<>();
    private final Map<Integer, int[]> like = new HashMap<>();
    private final Set<Integer> touched = new LinkedHashSet<>();
    private final Adam own;
    private final Adam projection = new Adam(new float[WIDE * D]);

    /**
     * Begins with the words of some statements and those that have a vector from elsewhere.
     *
     * @param examples the statements
     * @param vectors the vectors from elsewhere
     * @param settings how they learn
     * @param random where chance comes from, at the start and in each step
     */
    PatternWords(
            List<Example> examples, WordVectors vectors, PatternTrainer.Settings settings, SplittableRandom random) {
        this.settings = settings;
        this.random = random;
        GivenVectors known = new GivenVectors(vectors, examples);
        Map<Integer, Integer> counts = counts(examples);
        given.add(null);
        given.add(null);
        counts.forEach((word, count) -> {
            if (count >= settings.rarest()) {
                places.put(word, given.size());
                given.add(known.ofWord(word));
            }
        });
        symbols(examples).forEach(symbol -> {
            if (places.putIfAbsent(symbol, given.size()) == null) {
                given.add(known.ofSymbol(symbol));
            }
        });
        int seen = given.size();
        // other words with a vector from elsewhere begin with nothing of their own
        vectors.all().keySet().forEach(word -> {
            if (places.putIfAbsent(word, given.size()) == null) {
                given.add(known.ofWord(word));
            }
        });
        LikeWords.of(vectors, counts, settings.spared())
                .forEach((word, others) -> like.put(
                        place(word), Arrays.stream(others).map(this::place).toArray()));
        own = new Adam(new float[given.size() * D]);
        for (int place = 0; place < seen; place++) {
            own.fill(place * D, D, given.get(place) == null ? 0.1 : 0.01, random);
        }
        projection.fill(0, WIDE * D, 0.17, random);
    }

    private static Map<Integer, Integer> counts(List<Example> examples) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        Example.distinct(examples).forEach(example -> {
            for (int word : example.words()) {
                counts.merge(word, 1, Integer::sum);
            }
        });
        return counts;
    }

    /** What words are, other than themselves or unknown. */
    private static Set<Integer> symbols(List<Example> examples) {
        Set<Integer> symbols = new LinkedHashSet<>();
        examples.forEach(example -> {
            for (int i = 0; i < example.symbols().length; i++) {
                if (example.symbols()[i] != example.words()[i]) {
                    symbols.add(example.symbols()[i]);
                }
            }
        });
        symbols.remove(Symbols.UNKNOWN);
        return symbols;
    }

    private int place(int word) {
        return places.getOrDefault(word, UNKNOWN);
    }

    /** {@return the places of the words of an example, with an edge before the first and behind the last} */
    int[] of(Example example) {
        int[] words = example.words();
        int[] known = new int[words.length + 2];
        for (int i = 0; i < words.length; i++) {
            known[i + 1] = places.getOrDefault(words[i], place(example.symbols()[i]));
        }
        return known;
    }

    /** {@return the same, with nothing known of some of the words and some replaced by one like them} */
    int[] blurred(Example example) {
        int[] words = of(example);
        for (int i = 1; i < words.length - 1; i++) {
            words[i] = random.nextDouble() < settings.hidden()
                    ? hidden(example.words()[i - 1], example.symbols()[i - 1])
                    : swapped(words[i]);
        }
        return words;
    }

    private int hidden(int word, int symbol) {
        return symbol == word ? UNKNOWN : place(symbol);
    }

    private int swapped(int place) {
        int[] others = like.get(place);
        return others == null || random.nextDouble() >= settings.swapped()
                ? place
                : others[random.nextInt(others.length)];
    }

    /** {@return the vector of the word at a place} */
    float[] vector(int place) {
        float[] vector = Arrays.copyOfRange(own.values(), place * D, (place + 1) * D);
        float[] wide = given.get(place);
        return wide == null ? vector : projected(wide, vector);
    }

    private float[] projected(float[] wide, float[] onto) {
        for (int w = 0; w < WIDE; w++) {
            float much = wide[w];
            if (much != 0) {
                for (int d = 0; d < D; d++) {
                    onto[d] += much * projection.values()[w * D + d];
                }
            }
        }
        return onto;
    }

    /** {@return the vectors of all words and of what words are, by hash} */
    Map<Integer, float[]> vectors() {
        Map<Integer, float[]> vectors = new HashMap<>();
        places.forEach((word, place) -> vectors.put(word, vector(place)));
        return vectors;
    }

    /** Adds to the slope of the vector of the word at a place. */
    void addSlopes(int place, float[] slopes) {
        touched.add(place);
        float[] wide = given.get(place);
        for (int d = 0; d < D; d++) {
            own.slopes()[place * D + d] += slopes[d];
        }
        for (int w = 0; wide != null && w < WIDE; w++) {
            float much = wide[w];
            if (much != 0) {
                for (int d = 0; d < D; d++) {
                    projection.slopes()[w * D + d] += much * slopes[d];
                }
            }
        }
    }

    /** Moves the vectors of the words whose slopes have been added to. */
    void step(int step, double slower) {
        projection.step(step, settings.rate() * slower);
        touched.forEach(place -> {
            fade(place);
            own.step(place * D, (place + 1) * D, step, settings.ownRate() * slower);
        });
        touched.clear();
    }

    /** Keeps the vectors as they are now, for their mean. */
    void keep() {
        own.keep();
        projection.keep();
    }

    /** Takes the mean of the vectors that were kept, if any were. */
    void settle() {
        own.settle();
        projection.settle();
    }

    // what is known of like words is to be believed as long as the statements do not say otherwise
    private void fade(int place) {
        if (given.get(place) != null) {
            for (int d = 0; d < D; d++) {
                own.values()[place * D + d] *= (float) (1 - settings.fading());
            }
        }
    }
}
