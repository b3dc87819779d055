package io.okr4j.core.statement;

/** Tells which features are new: a statement with five commas is no more of a list than one with two. */
final class Once {

    private final int[] seen;
    private boolean zeroSeen;

    /**
     * Makes an empty one.
     *
     * @param most how many features there will be at most
     */
    Once(int most) {
        this.seen = new int[Integer.highestOneBit(Math.max(16, most)) * 4];
    }

    /** Tells whether it is asked about that feature for the first time. */
    boolean isNew(int feature) {
        if (feature == 0) {
            boolean before = zeroSeen;
            zeroSeen = true;
            return !before;
        }
        int mask = seen.length - 1;
        int slot = feature & mask;
        while (seen[slot] != 0) {
            if (seen[slot] == feature) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        seen[slot] = feature;
        return true;
    }
}
