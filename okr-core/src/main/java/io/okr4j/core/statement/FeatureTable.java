package io.okr4j.core.statement;

/**
 * The weights of features, for looking many of them up at a time.
 *
 * <p>A key and its weights, one byte for each label, share one number, so that a look-up touches one place of memory.
 */
final class FeatureTable {

    private static final int KEY_SHIFT = 32;

    private final long[] entries;
    private final int mask;
    private final float[] weights = new float[256];

    FeatureTable(ByteTable table) {
        int capacity = Integer.highestOneBit(Math.max(4, table.size() + table.size() / 2)) * 2;
        entries = new long[capacity];
        mask = capacity - 1;
        for (int row = 0; row < table.size(); row++) {
            add(table.key(row), table.packed(row));
        }
        for (int step = 0; step < weights.length; step++) {
            weights[step] = table.weight((byte) step);
        }
    }

    private void add(int key, int packed) {
        int slot = key & mask;
        while (entries[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        entries[slot] = ((long) key << KEY_SHIFT) | Integer.toUnsignedLong(packed);
    }

    /** What stands where the key should: its entry, that of another key, or nothing. */
    long first(int key) {
        return entries[key & mask];
    }

    /**
     * Finds the weights of a key.
     *
     * @param key the key
     * @param first what {@link #first} gave for it
     * @return the weights, packed; 0 if nothing was learnt of it
     */
    int packed(int key, long first) {
        long entry = first;
        int slot = key & mask;
        while (entry != 0 && (int) (entry >>> KEY_SHIFT) != key) {
            slot = (slot + 1) & mask;
            entry = entries[slot];
        }
        return (int) entry;
    }

    /** The weight of a label in a packed row. */
    float weight(int packed, int label) {
        return weights[packed >>> (label * Byte.SIZE) & 0xFF];
    }
}
