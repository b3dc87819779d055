package io.okr4j.core.statement;

import java.util.Arrays;

/** How well each pattern fits a statement where it fits best, 0 if it fits nowhere; and where that is. */
final class PatternFits {

    /** Makes any gain that can be told from none far more than 1. */
    private static final float FAR = 1e20f;

    // 1 for patterns of that length, 0 for shorter ones, which have nothing to do with a word at such a place
    private static final float[] TWO_WORDS = atLeast(2);
    private static final float[] THREE_WORDS = atLeast(3);

    private final Patterns patterns;
    private final int words;
    private final float[] best = new float[Patterns.COUNT];

    /** The place where each pattern begins that fits; the edge before the first word is place 0. */
    private final float[] places = new float[Patterns.COUNT];

    private PatternFits(Patterns patterns, int words) {
        this.patterns = patterns;
        this.words = words;
    }

    private static float[] atLeast(int length) {
        float[] factors = new float[Patterns.COUNT];
        Arrays.fill(factors, (length - 1) * Patterns.EACH, Patterns.COUNT, 1);
        return factors;
    }

    /** Fits all patterns to a statement of at least one word. */
    static PatternFits of(Weights weights, TypedWords words) {
        int size = words.size();
        float[][] brought = brought(weights.shares(), words);
        PatternFits fits = new PatternFits(weights.patterns(), size);
        for (int place = 0; place < size; place++) {
            fits.fit(place, Patterns.COUNT, brought[place], brought[place + 1], brought[place + 2]);
        }
        // the longer patterns do not fit between the last word and the end
        float[] edge = brought[size + 1];
        fits.fit(size, Patterns.COUNT - Patterns.EACH, brought[size], edge, edge);
        fits.fit(size + 1, Patterns.EACH, edge, edge, edge);
        return fits;
    }

    // all are looked up before the first is used, so that memory is waited for once and not each time
    private static float[][] brought(WordShares shares, TypedWords words) {
        float[][] brought = new float[words.size() + 2][];
        brought[0] = shares.edge();
        for (int word = 0; word < words.size(); word++) {
            brought[word + 1] = shares.of(words.hash(word));
        }
        brought[words.size() + 1] = shares.edge();
        return brought;
    }

    // no branch, and the same index everywhere: so machines do several steps at a time
    private void fit(int place, int count, float[] one, float[] two, float[] three) {
        float[] best = this.best;
        float[] places = this.places;
        for (int pattern = 0; pattern < count; pattern++) {
            float fit = one[pattern]
                    + two[Patterns.PLACE_TWO + pattern] * TWO_WORDS[pattern]
                    + three[Patterns.PLACE_THREE + pattern] * THREE_WORDS[pattern];
            float gain = fit - best[pattern];
            // far above 1 where something is gained, else 0; hence moves is 1 or 0
            float far = (gain + Math.abs(gain)) * FAR;
            float moves = far / (far + 1);
            best[pattern] = best[pattern] * (1 - moves) + fit * moves;
            places[pattern] += (place - places[pattern]) * moves;
        }
    }

    /** Adds what the patterns say for each label. */
    void addTo(float[] totals) {
        float[] best = this.best;
        for (int pattern = 0; pattern < Patterns.COUNT; pattern++) {
            for (int label = 0; label < Weights.LABELS; label++) {
                totals[label] += best[pattern] * patterns.weight(pattern, label);
            }
        }
    }

    /** Adds what the patterns say to the words at the ends of the places where they fit best. */
    void addTo(WordSums sums) {
        for (int pattern = 0; pattern < Patterns.COUNT; pattern++) {
            int place = (int) (places[pattern] + 0.5f);
            // the edges are no words; what begins or ends there counts for the word beside it
            int first = Math.min(Math.max(place, 1), words) - 1;
            int last = Math.min(place + pattern / Patterns.EACH, words) - 1;
            sums.add(
                    first,
                    Math.max(first, last),
                    best[pattern] * patterns.weight(pattern, sums.plus()),
                    best[pattern] * patterns.weight(pattern, sums.minus()));
        }
    }
}
