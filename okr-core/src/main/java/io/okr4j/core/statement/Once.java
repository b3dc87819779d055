package io.okr4j.core.statement;

/** Tells which features are new: a statement with five commas is no more of a list than one with two. */
final class Once {

    private static final int LONGS = 64;

    /** A bit for every feature that was seen, which few others share. */
    private final long[] bits = new long[LONGS];

    private final int[] seen;
    private int count;

    /**
     * Makes an empty one.
     *
     * @param most how many features there will be at most
     */
    Once(int most) {
        this.seen = new int[most];
    }

    /** Tells whether it is asked about that feature for the first time. */
    boolean isNew(int feature) {
        int at = (feature >>> 6) & (LONGS - 1);
        long bit = 1L << feature;
        if ((bits[at] & bit) != 0 && isSeen(feature)) {
            return false;
        }
        bits[at] |= bit;
        seen[count++] = feature;
        return true;
    }

    private boolean isSeen(int feature) {
        for (int i = 0; i < count; i++) {
            if (seen[i] == feature) {
                return true;
            }
        }
        return false;
    }
}
