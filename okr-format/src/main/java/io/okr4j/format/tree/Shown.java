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
        return "'" + shortened(text) + "'";
    }

    /**
     * Shows the beginning of a text.
     *
     * @param text the text
     * @return at most 60 characters of it, on one line
     */
    public static String shortened(String text) {
        int[] codePoints = text.codePoints().limit(LENGTH + 1L).toArray();
        String shown = onOneLine(new String(codePoints, 0, Math.min(codePoints.length, LENGTH)));
        return codePoints.length > LENGTH ? shown + "…" : shown;
    }

    /**
     * Shows a text on one line.
     *
     * @param text the text
     * @return all of it, with line ends as spaces and hidden characters as escapes
     */
    public static String onOneLine(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                out.append(' ');
            } else if (Characters.hidden(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
