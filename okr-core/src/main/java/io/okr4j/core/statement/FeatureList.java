package io.okr4j.core.statement;

/** The features of a statement in order, each with the words that it was read from; one may stand there twice. */
final class FeatureList {

    /** In place of a word: the feature is one of the whole statement. */
    static final int WHOLE = -1;

    private static final int PLACE_BITS = 16;
    private static final int PLACE_MASK = 0xFFFF;

    private final int[] features;
    private final int[] places;
    private int[] learnt = {};
    private int size;

    /**
     * Makes an empty list.
     *
     * @param most how many features there will be at most
     */
    FeatureList(int most) {
        this.features = new int[most];
        this.places = new int[most];
    }

    /**
     * Adds one feature.
     *
     * @param feature its number
     * @param first the first word that it was read from, or {@link #WHOLE}
     * @param last the last word that it was read from, or {@link #WHOLE}
     */
    void add(int feature, int first, int last) {
        features[size] = feature;
        places[size] = (first << PLACE_BITS) | (last & PLACE_MASK);
        size++;
    }

    int size() {
        return size;
    }

    int feature(int at) {
        return features[at];
    }

    int first(int at) {
        return places[at] >> PLACE_BITS;
    }

    int last(int at) {
        return (short) places[at];
    }

    /** Leaves out what was never learnt and what stands there twice, and keeps what was learnt of the others. */
    void keepLearnt(FeatureTable table) {
        // all are fetched before the first is looked at, so that memory is waited for once and not each time
        long[] fetched = new long[size];
        for (int i = 0; i < size; i++) {
            fetched[i] = table.first(features[i]);
        }
        Once once = new Once(size);
        learnt = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int packed = table.packed(features[i], fetched[i]);
            if (packed != 0 && once.isNew(features[i])) {
                learnt[kept] = packed;
                features[kept] = features[i];
                places[kept] = places[i];
                kept++;
            }
        }
        size = kept;
    }

    /** What was learnt of a feature that was kept, as a {@link FeatureTable} packs it. */
    int learnt(int at) {
        return learnt[at];
    }
}
