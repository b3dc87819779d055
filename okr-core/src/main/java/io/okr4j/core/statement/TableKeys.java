package io.okr4j.core.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** How the tables of a file of weights begin: how large they are, and their keys, which ascend. */
final class TableKeys {

    private static final int MOST = 4_000_000;
    private static final long BEFORE_ALL = Integer.MIN_VALUE - 1L;
    private static final int BITS = 7;

    /** Marks a byte that others of the same gap follow. */
    private static final int MORE = 1 << BITS;

    private TableKeys() {}

    /**
     * Reads how many rows a table has.
     *
     * @param in where the table begins
     * @param width how many numbers a row must have
     * @throws IOException if it says something that cannot be
     */
    static int size(DataInputStream in, int width) throws IOException {
        int size = in.readInt();
        int columns = in.readInt();
        if (size < 0 || size > MOST || columns != width) {
            throw new IOException("a table of weights says that it has " + size + " rows of " + columns);
        }
        return size;
    }

    /** The keys, which ascend: no key stands twice. */
    static int[] read(DataInputStream in, int size) throws IOException {
        int[] keys = new int[size];
        long key = BEFORE_ALL;
        for (int i = 0; i < size; i++) {
            key += gap(in);
            if (key > Integer.MAX_VALUE) {
                throw new IOException("the keys of a table of weights go too far");
            }
            keys[i] = (int) key;
        }
        return keys;
    }

    private static long gap(DataInputStream in) throws IOException {
        long gap = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
            int some = in.readUnsignedByte();
            gap |= (long) (some & (MORE - 1)) << shift;
            if (some < MORE) {
                return ascending(gap);
            }
        }
        throw new IOException("a gap between the keys of a table of weights does not end");
    }

    private static long ascending(long gap) throws IOException {
        if (gap == 0) {
            throw new IOException("the keys of a table of weights do not ascend");
        }
        return gap;
    }

    /**
     * Writes keys that ascend as the gaps between them, seven bits a byte.
     *
     * <p>Large tables take less than three bytes a key for that.
     */
    static void write(DataOutputStream out, int[] keys) throws IOException {
        long before = BEFORE_ALL;
        for (int key : keys) {
            long gap = key - before;
            while (gap >= MORE) {
                out.writeByte((int) gap | MORE);
                gap >>= BITS;
            }
            out.writeByte((int) gap);
            before = key;
        }
    }

    /** Reads that many bytes, without making room for more than there are. */
    static byte[] exactly(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a table of weights ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }
}
