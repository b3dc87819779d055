package io.okr4j.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a stream of UTF-8 line by line, as it comes, and keeps no more than the beginning of each line.
 *
 * <p>A line ends with a line feed, a carriage return before it is not part of it; what follows the last one is a line
 * if it is not empty. Not thread-safe.
 */
final class Lines {

    /** How many characters of a line are kept. */
    static final int KEPT = 100_000;

    // so many bytes are never fewer characters than are kept
    private static final int KEPT_BYTES = 4 * KEPT;
    private static final int CHUNK = 1 << 16;
    private static final String MARK = "\uFEFF";

    private final InputStream in;
    private final Runnable beforeWaiting;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;
    private long count;

    /**
     * Begins to read.
     *
     * @param in the stream
     * @param beforeWaiting is run each time before more is asked of the stream, which may take long
     */
    Lines(InputStream in, Runnable beforeWaiting) {
        this.in = in;
        this.beforeWaiting = beforeWaiting;
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param text its text, or the beginning of it; what is no UTF-8 has become U+FFFD
     * @param whole whether the text is all of it
     * @param utf8 whether what was kept is UTF-8
     */
    record Line(long number, String text, boolean whole, boolean utf8) {}

    /** {@return the next line; none at the end} */
    Optional<Line> next() throws IOException {
        if (at == end && !more()) {
            return Optional.empty();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean whole = true;
        boolean ended = false;
        while (!ended && (at < end || more())) {
            int stop = at;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            int fits = Math.min(stop - at, KEPT_BYTES - kept.size());
            whole &= fits == stop - at;
            kept.write(chunk, at, fits);
            ended = stop < end;
            at = ended ? stop + 1 : stop;
        }
        return Optional.of(line(kept.toByteArray(), whole, ended));
    }

    private boolean more() throws IOException {
        beforeWaiting.run();
        at = 0;
        end = Math.max(0, in.read(chunk));
        return end > 0;
    }

    private Line line(byte[] kept, boolean allKept, boolean ended) {
        count++;
        int length = kept.length;
        if (allKept && ended && length > 0 && kept[length - 1] == '\r') {
            length--;
        }
        String text = new String(kept, 0, length, StandardCharsets.UTF_8);
        if (count == 1 && text.startsWith(MARK)) {
            text = text.substring(1);
        }
        boolean whole = allKept && text.length() <= KEPT;
        if (text.length() > KEPT) {
            text = text.substring(0, Character.isHighSurrogate(text.charAt(KEPT - 1)) ? KEPT - 1 : KEPT);
        }
        return new Line(count, text, whole, isUtf8(kept, length));
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
