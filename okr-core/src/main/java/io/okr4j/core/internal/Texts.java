package io.okr4j.core.internal;

import java.util.Locale;

/** Text that people typed, and how it may be shown. */
public final class Texts {

    private static final int SHOWN = 60;

    private Texts() {}

    /**
     * Tells whether a character draws nothing and may mislead: control characters, and the marks that turn the
     * direction of writing.
     *
     * @param codePoint a character
     * @return true for control characters other than tab and line ends, and for bidirectional controls
     */
    public static boolean hidden(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return false;
        }
        return Character.getType(codePoint) == Character.CONTROL
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }

    /**
     * Makes text safe to stand in a message: short, on one line, hidden characters written as {@code \\uXXXX}.
     *
     * @param text any text
     * @return the text as it may be shown
     */
    public static String shown(String text) {
        StringBuilder out = new StringBuilder();
        int[] codePoints = text.codePoints().limit(SHOWN + 1L).toArray();
        for (int i = 0; i < Math.min(codePoints.length, SHOWN); i++) {
            int c = codePoints[i];
            if (hidden(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                out.appendCodePoint(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return codePoints.length > SHOWN ? out + "…" : out.toString();
    }
}
