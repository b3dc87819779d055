package io.okr4j.core.statement;

/** Passes on each feature once: a statement with five commas is no more of a list than one with two. */
final class Once implements FeatureSink {

    private final FeatureSink next;
    private final int[] seen;
    private boolean zeroSeen;

    /**
     * Makes an empty one.
     *
     * @param next where features go that were not there before
     * @param most how many features there will be at most
     */
    Once(FeatureSink next, int most) {
        this.next = next;
        this.seen = new int[Integer.highestOneBit(Math.max(16, most)) * 4];
    }

    @Override
    public void feature(int feature, int first, int last) {
        if (isNew(feature)) {
            next.feature(feature, first, last);
        }
    }

    private boolean isNew(int feature) {
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
