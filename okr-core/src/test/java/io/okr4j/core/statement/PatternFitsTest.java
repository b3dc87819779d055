package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PatternFitsTest {

    /** Four words, each half a step off. */
    private static final float PACKED = 4 * 0.5f / 2048 + 1e-5f;

    private static final int EDGES = 2;

    private final float[] shares = new float[Patterns.DIMENSIONS * Patterns.SHARES];
    private final float[] starts = new float[Patterns.COUNT];
    private final float[] edge = new float[Patterns.DIMENSIONS];
    private final float[] unknown = new float[Patterns.DIMENSIONS];

    @Property(tries = 200)
    @Label("a pattern fits as well as the sums of plain numbers say, where they say it fits best")
    void fitsAsPlainSums(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = TypedWords.MOST) int words,
            @ForAll @IntRange(min = 0, max = Patterns.COUNT - 1) int pattern) {
        Random random = new Random(seed);
        fill(random);
        float[] says = new float[Patterns.COUNT * Weights.LABELS];
        says[pattern * Weights.LABELS] = 1;
        Tokens tokens = Tokens.of(IntStream.range(0, words)
                .mapToObj(i -> "zq" + "xvwkj".charAt(i % 5))
                .collect(Collectors.joining(" ")));
        TypedWords typed = WordReader.read(tokens, Amounts.of(tokens, StatementLanguage.ENGLISH), LearntWords.NONE);
        Map<Integer, float[]> vectors = new HashMap<>();
        for (int word = 0; word < typed.size(); word += 2) {
            vectors.computeIfAbsent(typed.hash(word), hash -> vector(random));
        }
        Weights weights = Weights.of(
                new float[Weights.LABELS],
                1,
                Map.of(),
                vectors,
                Map.of(),
                new Patterns(edge, unknown, shares, starts, says));

        float[] expected = fits(typed, vectors, pattern);
        float best = 0;
        int place = 0;
        for (int i = 0; i < expected.length; i++) {
            if (expected[i] > best) {
                best = expected[i];
                place = i;
            }
        }
        PatternFits fits = PatternFits.of(weights, typed);
        float[] totals = new float[Weights.LABELS];
        fits.addTo(totals);
        assertThat(totals[0]).isCloseTo(best, within(PACKED));

        WordSums sums = new WordSums(typed.size(), 0, 1);
        fits.addTo(sums);
        if (best > PACKED && isClearlyBest(expected, place)) {
            int first = Math.max(place, 1) - 1;
            int last = Math.max(first, Math.min(place + pattern / Patterns.EACH, typed.size()) - 1);
            assertThat(sums.margin(first)).isCloseTo(first == last ? best : best / 2, within(PACKED));
            assertThat(sums.margin(last)).isCloseTo(first == last ? best : best / 2, within(PACKED));
        }
    }

    private static boolean isClearlyBest(float[] fits, int place) {
        return IntStream.range(0, fits.length).allMatch(i -> i == place || fits[i] < fits[place] - 2 * PACKED);
    }

    /** How well a pattern fits from each place on. */
    private float[] fits(TypedWords words, Map<Integer, float[]> vectors, int pattern) {
        List<float[]> row = new ArrayList<>();
        row.add(edge);
        for (int word = 0; word < words.size(); word++) {
            row.add(vectors.getOrDefault(words.hash(word), unknown));
        }
        row.add(edge);
        int length = 1 + pattern / Patterns.EACH;
        float[] fits = new float[words.size() + EDGES - length + 1];
        for (int from = 0; from < fits.length; from++) {
            fits[from] = starts[pattern];
            for (int place = 0; place < length; place++) {
                int share = Patterns.share(length, place) + pattern % Patterns.EACH;
                for (int d = 0; d < Patterns.DIMENSIONS; d++) {
                    fits[from] += row.get(from + place)[d] * shares[d * Patterns.SHARES + share];
                }
            }
        }
        return fits;
    }

    private void fill(Random random) {
        for (float[] values : new float[][] {shares, starts, edge, unknown}) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextGaussian() / 10;
            }
        }
    }

    /** A vector that the table of words keeps exactly: in sevenths, the largest of which is one. */
    private static float[] vector(Random random) {
        float[] vector = new float[Patterns.DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (random.nextInt(15) - 7) / 7f;
        }
        vector[0] = 1;
        return vector;
    }

    @Test
    void what_has_no_room_counts_as_the_nearest_that_has() {
        int pair = PatternPairs.pack(1e12f, -1e12f);

        assertThat(PatternPairs.value(PatternPairs.low(pair) - PatternPairs.zero(1)))
                .isEqualTo(4 - 1f / 2048);
        assertThat(PatternPairs.value(PatternPairs.high(pair) - PatternPairs.zero(1)))
                .isEqualTo(-4);
    }
}
