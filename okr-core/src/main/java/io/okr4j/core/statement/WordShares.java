package io.okr4j.core.statement;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each word brings into the patterns, worked out when the word is first met.
 *
 * <p>They are kept as long as the weights, 0.7 KB a word, and only for words, and for what words are, that have a
 * vector: less than 45 MB if somebody wrote each of those of the shipped weights, a few MB for plans that use some
 * thousands. Two threads that meet a word at the same time both work out the same numbers.
 */
final class WordShares {

    private final Patterns patterns;
    private final WordTable vectors;

    /** By slot of the table, not by place, so that memory is asked for both at once. */
    private final AtomicReferenceArray<int[]> rows;

    private final int[] edge;
    private final int[] unknown;

    /**
     * Knows no word yet.
     *
     * @param patterns what words bring something into
     * @param vectors the vectors of words, by their hashes
     */
    WordShares(Patterns patterns, WordTable vectors) {
        this.patterns = patterns;
        this.vectors = vectors;
        this.rows = new AtomicReferenceArray<>(vectors.slots());
        this.edge = patterns.broughtByEdge();
        this.unknown = patterns.broughtByUnknown();
    }

    /** What stands before the first word and behind the last. */
    int[] edge() {
        return edge;
    }

    /**
     * What a word brings.
     *
     * @param hash its hash
     * @param symbol what it is: stands for the word where nothing else is known of it
     * @return what {@link Patterns#broughtBy} gives for it; not to be changed
     */
    int[] of(int hash, int symbol) {
        int slot = vectors.slot(hash);
        if (slot < 0) {
            slot = vectors.slot(symbol);
        }
        return slot < 0 ? unknown : of(slot);
    }

    private int[] of(int slot) {
        // published and read in order, so that whoever finds a row finds its numbers too
        int[] row = rows.getAcquire(slot);
        if (row == null) {
            row = patterns.broughtBy(vectors.vector(slot));
            rows.setRelease(slot, row);
        }
        return row;
    }
}
