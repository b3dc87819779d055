package io.okr4j.core.statement;

import java.util.Arrays;

/** How well each pattern fits a statement where it fits best, 0 if it fits nowhere; and where that is. */
final class PatternFits {

    private static final int PAIRS = Patterns.COUNT / 2;

    // all bits for pairs of patterns of that length or longer, none for shorter ones, which have no word at that place
    private static final int[] TWO_WORDS = atLeast(2);
    private static final int[] THREE_WORDS = atLeast(3);
    private static final int[] FOUR_WORDS = atLeast(4);

    /**
     * A fit and its place share a number. Places are counted from behind, so the larger fit is the larger number, and
     * of equal fits the earlier one. There is room for all words that are read and both edges.
     */
    private static final int PLACE_BITS = 7;

    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

    private static final int[] NOWHERE = nowhere();

    /** How many numbers machines fetch from memory at a time: a line of 64 bytes. */
    private static final int LINE = 16;

    private final Patterns patterns;
    private final int words;

    /** What the words bring, behind each other, with an edge at either end. */
    private final int[][] brought;

    /** Read by nobody: it only keeps the compiler from leaving out what {@link #fetch} is for. */
    @SuppressWarnings("unused")
    private int fetched;

    /** The best fit of each pattern and its place, by {@link #index}. */
    private final int[] best = NOWHERE.clone();

    private PatternFits(Patterns patterns, WordShares shares, TypedWords words) {
        this.patterns = patterns;
        this.words = words.size();
        this.brought = new int[this.words + 2][];
        brought[0] = shares.edge();
        for (int word = 0; word < this.words; word++) {
            brought[word + 1] = shares.of(words.hash(word), words.symbol(word));
            fetch(brought[word + 1]);
        }
        brought[this.words + 1] = shares.edge();
    }

    // all rows are fetched before the first is used, so that memory is waited for once and not each time
    private void fetch(int[] row) {
        int some = 0;
        for (int i = 0; i < row.length; i += LINE) {
            some += row[i];
        }
        fetched += some;
    }

    private static int[] atLeast(int length) {
        int[] bits = new int[PAIRS];
        Arrays.fill(bits, (length - 1) * Patterns.EACH / 2, PAIRS, -1);
        return bits;
    }

    private static int[] nowhere() {
        int[] nowhere = new int[Patterns.COUNT];
        for (int pattern = 0; pattern < nowhere.length; pattern++) {
            nowhere[index(pattern)] = PatternPairs.zero(length(pattern)) << PLACE_BITS | PLACE_MASK;
        }
        return nowhere;
    }

    /** Where a pattern stands among the first ones of all pairs and, behind them, the second ones. */
    private static int index(int pattern) {
        return pattern / 2 + pattern % 2 * PAIRS;
    }

    private static int length(int pattern) {
        return 1 + pattern / Patterns.EACH;
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
                    PLACE_MASK - place,
                    longest * Patterns.EACH / 2,
                    brought[place],
                    brought[Math.min(place + 1, end)],
                    brought[Math.min(place + 2, end)],
                    brought[Math.min(place + 3, end)]);
        }
    }

    // no branch, and the same index everywhere: so machines do several steps at a time
    private void fit(int fromBehind, int pairs, int[] one, int[] two, int[] three, int[] four) {
        int[] best = this.best;
        for (int pair = 0; pair < pairs; pair++) {
            int fits = one[pair]
                    + (two[Patterns.PLACE_TWO + pair] & TWO_WORDS[pair])
                    + (three[Patterns.PLACE_THREE + pair] & THREE_WORDS[pair])
                    + (four[Patterns.PLACE_FOUR + pair] & FOUR_WORDS[pair]);
            best[pair] = Math.max(best[pair], PatternPairs.low(fits) << PLACE_BITS | fromBehind);
            best[PAIRS + pair] = Math.max(best[PAIRS + pair], PatternPairs.high(fits) << PLACE_BITS | fromBehind);
        }
    }

    private float fit(int pattern) {
        int steps = best[index(pattern)] >> PLACE_BITS;
        return PatternPairs.value(steps - PatternPairs.zero(length(pattern)));
    }

    private int place(int pattern) {
        return PLACE_MASK - (best[index(pattern)] & PLACE_MASK);
    }

    /** Adds what the patterns say for each label. */
    void addTo(float[] totals) {
        float outcome = totals[0];
        float activity = totals[1];
        float output = totals[2];
        float vague = totals[3];
        for (int pattern = 0; pattern < Patterns.COUNT; pattern++) {
            float fit = fit(pattern);
            outcome += fit * patterns.weight(pattern, 0);
            activity += fit * patterns.weight(pattern, 1);
            output += fit * patterns.weight(pattern, 2);
            vague += fit * patterns.weight(pattern, 3);
        }
        totals[0] = outcome;
        totals[1] = activity;
        totals[2] = output;
        totals[3] = vague;
    }

    /** Adds what the patterns say to the words at the ends of the places where they fit best. */
    void addTo(WordSums sums) {
        for (int pattern = 0; pattern < Patterns.COUNT; pattern++) {
            // the edges are no words; what begins or ends there counts for the word beside it
            int place = place(pattern);
            int first = Math.min(Math.max(place, 1), words) - 1;
            int last = Math.min(place + length(pattern) - 1, words) - 1;
            float fit = fit(pattern);
            sums.add(
                    first,
                    Math.max(first, last),
                    fit * patterns.weight(pattern, sums.plus()),
                    fit * patterns.weight(pattern, sums.minus()));
        }
    }
}
