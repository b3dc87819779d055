package io.okr4j.core.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToIntFunction;

/**
 * A table from the hashes of words to their vectors and a mark, found by open addressing.
 *
 * <p>A number of a vector has 15 steps, half a byte, of a length that each word has of its own: vectors read from whole
 * bytes told labels no better.
 */
final class WordTable {

    private static final int STEPS = 7;
    private static final int LENGTHS = 255;
    private static final int HALF = 4;
    private static final int LOW_HALF = 0xF;
    private static final int WIDTH = Patterns.DIMENSIONS / 2;

    /** A key and one more than its place, or 0: what is looked at first is found at one place of memory. */
    private final long[] slots;

    private final int[] keys;
    private final byte[] marks;
    private final byte[] lengths;
    private final byte[] halves;
    private final float scale;
    private final int mask;

    private WordTable(int[] keys, byte[] marks, byte[] lengths, byte[] halves, float scale) {
        this.keys = keys;
        this.marks = marks;
        this.lengths = lengths;
        this.halves = halves;
        this.scale = scale;
        int capacity = Integer.highestOneBit(Math.max(4, keys.length + keys.length / 2)) * 2;
        this.mask = capacity - 1;
        this.slots = new long[capacity];
        for (int place = 0; place < keys.length; place++) {
            int slot = keys[place] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = ((long) keys[place] << Integer.SIZE) | (place + 1);
        }
    }

    /**
     * Makes a table.
     *
     * @param vectors vectors by hash
     * @param mark gives the mark of a word, 0 to 127, by its hash
     */
    static WordTable of(SortedMap<Integer, float[]> vectors, ToIntFunction<Integer> mark) {
        float most = 0;
        for (float[] vector : vectors.values()) {
            most = Math.max(most, largest(vector));
        }
        float scale = most == 0 ? 1 : most / (STEPS * LENGTHS);
        int[] keys = new int[vectors.size()];
        byte[] marks = new byte[keys.length];
        byte[] lengths = new byte[keys.length];
        byte[] halves = new byte[keys.length * WIDTH];
        int place = 0;
        for (Map.Entry<Integer, float[]> word : vectors.entrySet()) {
            float[] vector = word.getValue();
            int length = Math.min(LENGTHS, (int) Math.ceil(largest(vector) / (STEPS * scale)));
            keys[place] = word.getKey();
            marks[place] = (byte) mark.applyAsInt(word.getKey());
            lengths[place] = (byte) length;
            for (int i = 0; i < WIDTH; i++) {
                int low = steps(vector[2 * i], length * scale);
                int high = steps(vector[2 * i + 1], length * scale);
                halves[place * WIDTH + i] = (byte) ((low & LOW_HALF) | (high << HALF));
            }
            place++;
        }
        return new WordTable(keys, marks, lengths, halves, scale);
    }

    private static float largest(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private static int steps(float value, float length) {
        return length == 0 ? 0 : Math.max(-STEPS, Math.min(STEPS, Math.round(value / length)));
    }

    /**
     * Reads a table.
     *
     * @param in where it begins
     * @param highestMark the highest mark that a word may have
     * @throws IOException if it cannot be read or says something that cannot be
     */
    static WordTable read(DataInputStream in, int highestMark) throws IOException {
        int size = TableKeys.size(in, Patterns.DIMENSIONS);
        float scale = Weights.sane(in.readFloat(), "scale");
        int[] keys = TableKeys.read(in, size);
        byte[] marks = TableKeys.exactly(in, size);
        for (byte mark : marks) {
            if (mark < 0 || mark > highestMark) {
                throw new IOException("a row of weights has the mark " + mark + " of " + highestMark);
            }
        }
        return new WordTable(keys, marks, TableKeys.exactly(in, size), TableKeys.exactly(in, size * WIDTH), scale);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        out.writeInt(Patterns.DIMENSIONS);
        out.writeFloat(scale);
        TableKeys.write(out, keys);
        out.write(marks);
        out.write(lengths);
        out.write(halves);
    }

    /** The slot of a word, which is below {@link #slots}; or -1. */
    int slot(int hash) {
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> Integer.SIZE) == hash) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** How many slots there are. */
    int slots() {
        return slots.length;
    }

    /** The vector of the word in a slot. */
    float[] vector(int slot) {
        int place = place(slot);
        float length = (lengths[place] & 0xFF) * scale;
        float[] vector = new float[Patterns.DIMENSIONS];
        for (int i = 0; i < WIDTH; i++) {
            int both = halves[place * WIDTH + i];
            vector[2 * i] = (both << (Integer.SIZE - HALF) >> (Integer.SIZE - HALF)) * length;
            vector[2 * i + 1] = (both >> HALF) * length;
        }
        return vector;
    }

    /** The mark of the word in a slot. */
    int mark(int slot) {
        return marks[place(slot)];
    }

    private int place(int slot) {
        return (int) slots[slot] - 1;
    }
}
