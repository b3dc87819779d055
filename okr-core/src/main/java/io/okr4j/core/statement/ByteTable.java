package io.okr4j.core.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntFunction;

/** A table from numbers to a few small weights and a mark, found by open addressing. */
final class ByteTable {

    private static final int MOST = 4_000_000;

    /** A key and one more than its place, or 0: what is looked at first is found at one place of memory. */
    private final long[] slots;

    private final int[] keys;
    private final byte[] marks;
    private final byte[] values;
    private final int width;
    private final float scale;
    private final int mask;

    private ByteTable(int[] keys, byte[] marks, byte[] values, int width, float scale) {
        this.keys = keys;
        this.marks = marks;
        this.values = values;
        this.width = width;
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

    static ByteTable of(SortedMap<Integer, float[]> rows, int width, IntFunction<Byte> mark) {
        float most = 0;
        for (float[] row : rows.values()) {
            for (float value : row) {
                most = Math.max(most, Math.abs(value));
            }
        }
        float scale = most == 0 ? 1 : most / Weights.steps();
        int[] keys = new int[rows.size()];
        byte[] marks = new byte[rows.size()];
        byte[] values = new byte[rows.size() * width];
        int place = 0;
        for (Map.Entry<Integer, float[]> row : rows.entrySet()) {
            keys[place] = row.getKey();
            marks[place] = mark.apply(row.getKey());
            for (int i = 0; i < width; i++) {
                values[place * width + i] = (byte) Math.round(row.getValue()[i] / scale);
            }
            place++;
        }
        return new ByteTable(keys, marks, values, width, scale);
    }

    /**
     * Reads a table.
     *
     * @param in where it begins
     * @param width how many weights a row must have
     * @param highestMark the highest mark that a row may have
     * @throws IOException if it cannot be read or says something that cannot be
     */
    static ByteTable read(DataInputStream in, int width, int highestMark) throws IOException {
        int rows = in.readInt();
        int columns = in.readInt();
        if (rows < 0 || rows > MOST || columns != width) {
            throw new IOException("a table of weights says that it has " + rows + " rows of " + columns);
        }
        float scale = Weights.sane(in.readFloat(), "scale");
        int[] keys = keys(in, rows);
        byte[] marks = in.readBoolean() ? exactly(in, rows) : new byte[0];
        for (byte mark : marks) {
            if (mark < 0 || mark > highestMark) {
                throw new IOException("a row of weights has the mark " + mark + " of " + highestMark);
            }
        }
        return new ByteTable(keys, marks, exactly(in, rows * width), width, scale);
    }

    /** The keys, which must ascend: no key stands twice. */
    private static int[] keys(DataInputStream in, int rows) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(exactly(in, rows * Integer.BYTES));
        int[] keys = new int[rows];
        for (int i = 0; i < rows; i++) {
            keys[i] = bytes.getInt();
            if (i > 0 && keys[i] <= keys[i - 1]) {
                throw new IOException("the keys of a table of weights do not ascend");
            }
        }
        return keys;
    }

    /** Reads that many bytes, without making room for more than there are. */
    private static byte[] exactly(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a table of weights ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        out.writeInt(width);
        out.writeFloat(scale);
        for (int key : keys) {
            out.writeInt(key);
        }
        boolean marked = anyMark();
        out.writeBoolean(marked);
        if (marked) {
            out.write(marks);
        }
        out.write(values);
    }

    private boolean anyMark() {
        for (byte mark : marks) {
            if (mark != 0) {
                return true;
            }
        }
        return false;
    }

    /** The slot of a key, which is below {@link #slots}; or -1. */
    int slot(int key) {
        int slot = key & mask;
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> Integer.SIZE) == key) {
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

    /** The place of the key in a slot. */
    int place(int slot) {
        return (int) slots[slot] - 1;
    }

    /** The place of a key, or -1. */
    int find(int key) {
        int slot = slot(key);
        return slot < 0 ? -1 : place(slot);
    }

    int size() {
        return keys.length;
    }

    int key(int place) {
        return keys[place];
    }

    /** The first four values of a row as the bytes of one number, the first one lowest. */
    int packed(int place) {
        int packed = 0;
        for (int column = Integer.BYTES - 1; column >= 0; column--) {
            packed = (packed << Byte.SIZE) | (values[place * width + column] & 0xFF);
        }
        return packed;
    }

    /** The weight that a byte stands for. */
    float weight(byte value) {
        return value * scale;
    }

    /** The weights of a row. */
    float[] row(int place) {
        float[] row = new float[width];
        for (int column = 0; column < width; column++) {
            row[column] = values[place * width + column] * scale;
        }
        return row;
    }

    int mark(int place) {
        return marks.length == 0 ? 0 : marks[place];
    }
}
