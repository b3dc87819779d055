package io.okr4j.format.tree;

import java.util.Locale;

/** Text of a file as messages show it: short, on one line, with hidden characters made visible. */
public final class Shown {
    private static final int LENGTH = 60;

    private Shown() {}

    /**
     * Shows a text in quotes.
     *
     * @param text the text
     * @return at most 60 characters of it, in single quotes
     */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("'");
        int[] codePoints = text.codePoints().limit(LENGTH + 1L).toArray();
        for (int i = 0; i < Math.min(codePoints.length, LENGTH); i++) {
            int c = codePoints[i];
            if (Character.isWhitespace(c)) {
                out.append(' ');
            } else if (Characters.hidden(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.append(codePoints.length > LENGTH ? "…'" : "'").toString();
    }
}
