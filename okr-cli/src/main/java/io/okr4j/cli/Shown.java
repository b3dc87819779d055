package io.okr4j.cli;

import java.util.Locale;

/** Text from outside, made safe for a terminal. */
final class Shown {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Shown() {}

    /**
     * Writes characters that draw nothing, turn the direction of writing or steer a terminal as {@code \\uXXXX}.
     *
     * @param text any text
     * @return the text on one line: line ends and tabs become spaces
     */
    static String safe(String text) {
        if (text.codePoints().noneMatch(Shown::changed)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (changed(c)) {
                for (char unit : Character.toChars(c)) {
                    out.append("\\u").append(hex(unit));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String hex(char unit) {
        return Integer.toHexString(0x10000 | unit).substring(1).toUpperCase(Locale.ROOT);
    }

    // the two joiners are kept: emoji and several scripts are misspelt without them
    private static boolean changed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != JOINER && c != NON_JOINER;
            default -> false;
        };
    }
}
