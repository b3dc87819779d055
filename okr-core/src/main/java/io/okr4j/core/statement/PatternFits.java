package io.okr4j.core.statement;

import java.util.Arrays;

/** How well each pattern fits a statement where it fits best, 0 if it fits nowhere; and where that is. */
final class PatternFits {

    /** Makes any gain that can be told from none far more than 1. */
    private static final float FAR = 1e20f;

    // 1 for patterns of that length, 0 for shorter ones, which have nothing to do with a word at such a place
    private static final float[] TWO_WORDS = atLeast(2);
    private static final float[] THREE_WORDS = atLeast(3);
    private static final float[] FOUR_WORDS = atLeast(4);

    /** How many numbers machines fetch from memory at a time: a line of 64 bytes. */
    private static final int LINE = 16;

    private final Patterns patterns;
    private final int words;

    /** What the words bring, behind each other, with an edge at either end. */
    private final float[][] brought;

    /** Read by nobody: it only keeps the compiler from leaving out what {@link #fetch} is for. */
    @SuppressWarnings("unused")
    private float fetched;

    private final float[] best = new float[Patterns.COUNT];

    /** The place where each pattern begins that fits; the edge before the first word is place 0. */
    private final float[] places = new float[Patterns.COUNT];

    private PatternFits(Patterns patterns, WordShares shares, TypedWords words) {
        this.patterns = patterns;
        this.words = words.size();
        this.brought = new float[this.words + 2][];
        brought[0] = shares.edge();
        for (int word = 0; word < this.words; word++) {
            brought[word + 1] = shares.of(words.hash(word), words.symbol(word));
            fetch(brought[word + 1]);
        }
        brought[this.words + 1] = shares.edge();
    }

    // all rows are fetched before the first is used, so that memory is waited for once and not each time
    private void fetch(float[] row) {
        float some = 0;
        for (int i = 0; i < row.length; i += LINE) {
            some += row[i];
        }
        fetched += some;
    }

    private static float[] atLeast(int length) {
        float[] factors = new float[Patterns.COUNT];
        Arrays.fill(factors, (length - 1) * Patterns.EACH, Patterns.COUNT, 1);
        return factors;
    }

    /** Fits all patterns to a statement of at least one word. */
    static PatternFits of(Weights weights, TypedWords words) {
        PatternFits fits = new PatternFits(weights.patterns(), weights.shares(), words);
        fits.fitAll();
        return fits;
    }

    private void fitAll() {
        int end = words + 1;
        for (int place = 0; place <= end; place++) {
            // longer patterns do not fit between a word near the end and the end
            int longest = Math.min(Patterns.LONGEST, end + 1 - place);
            fit(
                    place,
                    longest * Patterns.EACH,
                    brought[place],
                    brought[Math.min(place + 1, end)],
                    brought[Math.min(place + 2, end)],
                    brought[Math.min(place + 3, end)]);
        }
    }

    // no branch, and the same index everywhere: so machines do several steps at a time
    private void fit(int place, int count, float[] one, float[] two, float[] three, float[] four) {
        float[] best = this.best;
        float[] places = this.places;
        for (int pattern = 0; pattern < count; pattern++) {
            float fit = one[pattern]
                    + two[Patterns.PLACE_TWO + pattern] * TWO_WORDS[pattern]
                    + three[Patterns.PLACE_THREE + pattern] * THREE_WORDS[pattern]
                    + four[Patterns.PLACE_FOUR + pattern] * FOUR_WORDS[pattern];
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
        float outcome = totals[0];
        float activity = totals[1];
        float output = totals[2];
        float vague = totals[3];
        for (int pattern = 0; pattern < Patterns.COUNT; pattern++) {
            outcome += best[pattern] * patterns.weight(pattern, 0);
            activity += best[pattern] * patterns.weight(pattern, 1);
            output += best[pattern] * patterns.weight(pattern, 2);
            vague += best[pattern] * patterns.weight(pattern, 3);
        }
        totals[0] = outcome;
        totals[1] = activity;
        totals[2] = output;
        totals[3] = vague;
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
