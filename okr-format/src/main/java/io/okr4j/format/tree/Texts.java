package io.okr4j.format.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes and characters of a file: how they are decoded, which are allowed, where they stand. */
public final class Texts {
    private static final String CODE = "okr.format.encoding";

    private Texts() {}

    /**
     * Decodes a file.
     *
     * @param bytes its bytes: UTF-8, with or without a byte order mark
     * @param faults where to report that they are something else
     * @return the text, without the mark; none if it is something else
     */
    public static Optional<String> decode(byte[] bytes, Faults faults) {
        if (bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
            faults.add(CODE, 1, 1, "the file is in UTF-16 but must be in UTF-8");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            int[] place = end(text);
            faults.add(
                    CODE,
                    place[0],
                    place[1],
                    String.format(
                            Locale.ROOT,
                            "the file must be in UTF-8, which the byte 0x%02X here is not part of",
                            bytes[in.position()]));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /**
     * Takes a byte order mark off.
     *
     * @param text the text
     * @return the text without the mark, if it began with one
     */
    public static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static boolean allowed(String text, Faults faults) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!Characters.allowed(c)) {
                int[] place = end(text.substring(0, i));
                faults.add(
                        CODE,
                        place[0],
                        place[1],
                        String.format(
                                Locale.ROOT,
                                "the character U+%04X cannot stand in a file: is this a text file? In a quoted text"
                                        + " write it as \\u%04X",
                                c,
                                c));
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** {@return the line and column of the character that would follow the text} */
    private static int[] end(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                start = i + 1;
            }
        }
        return new int[] {line, text.codePointCount(start, text.length()) + 1};
    }

    /** {@return the character at a line and column, both beginning with 0; 0 if there is none} */
    static int at(String text, int line, int column) {
        int start = 0;
        for (int i = 0; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return 0;
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        String found = end < 0 ? text.substring(start) : text.substring(start, end);
        return found.codePoints().skip(column).findFirst().orElse(0);
    }
}
