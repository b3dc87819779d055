package io.okr4j.core.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/**
 * The weights of features, for looking many of them up at a time.
 *
 * <p>A key and its weights, one byte for each label, share one number, so that a look-up touches one place of memory.
 */
final class FeatureTable {

    private static final int KEY_SHIFT = 32;
    private static final int STEPS = 127;

    private final long[] entries;
    private final int mask;
    private final float scale;
    private final float[] weights = new float[256];

    private FeatureTable(long[] rows, float scale) {
        int capacity = Integer.highestOneBit(Math.max(4, rows.length + rows.length / 2)) * 2;
        this.entries = new long[capacity];
        this.mask = capacity - 1;
        this.scale = scale;
        for (long row : rows) {
            int slot = key(row) & mask;
            while (entries[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            entries[slot] = row;
        }
        for (int step = 0; step < weights.length; step++) {
            weights[step] = (byte) step * scale;
        }
    }

    /**
     * Makes a table.
     *
     * @param features weights by label, by key
     */
    static FeatureTable of(SortedMap<Integer, float[]> features) {
        float most = 0;
        for (float[] row : features.values()) {
            for (float value : row) {
                most = Math.max(most, Math.abs(value));
            }
        }
        float scale = most == 0 ? 1 : most / STEPS;
        long[] rows = new long[features.size()];
        int next = 0;
        for (Map.Entry<Integer, float[]> feature : features.entrySet()) {
            int packed = 0;
            for (int label = Weights.LABELS - 1; label >= 0; label--) {
                packed = (packed << Byte.SIZE) | (Math.round(feature.getValue()[label] / scale) & 0xFF);
            }
            rows[next++] = row(feature.getKey(), packed);
        }
        return new FeatureTable(rows, scale);
    }

    /**
     * Reads a table.
     *
     * @param in where it begins
     * @throws IOException if it cannot be read or says something that cannot be
     */
    static FeatureTable read(DataInputStream in) throws IOException {
        int size = TableKeys.size(in, Weights.LABELS);
        float scale = Weights.sane(in.readFloat(), "scale");
        int[] keys = TableKeys.read(in, size);
        byte[] values = TableKeys.exactly(in, size * Weights.LABELS);
        long[] rows = new long[size];
        for (int i = 0; i < size; i++) {
            int packed = 0;
            for (int label = Weights.LABELS - 1; label >= 0; label--) {
                packed = (packed << Byte.SIZE) | (values[i * Weights.LABELS + label] & 0xFF);
            }
            rows[i] = row(keys[i], packed);
        }
        return new FeatureTable(rows, scale);
    }

    void write(DataOutputStream out) throws IOException {
        // in the order of their keys, which stand in the upper half
        long[] rows = Arrays.stream(entries).filter(row -> row != 0).sorted().toArray();
        out.writeInt(rows.length);
        out.writeInt(Weights.LABELS);
        out.writeFloat(scale);
        TableKeys.write(out, Arrays.stream(rows).mapToInt(FeatureTable::key).toArray());
        for (long row : rows) {
            for (int label = 0; label < Weights.LABELS; label++) {
                out.writeByte((int) row >>> (label * Byte.SIZE));
            }
        }
    }

    private static long row(int key, int packed) {
        return ((long) key << KEY_SHIFT) | Integer.toUnsignedLong(packed);
    }

    private static int key(long row) {
        return (int) (row >>> KEY_SHIFT);
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
        while (entry != 0 && key(entry) != key) {
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
