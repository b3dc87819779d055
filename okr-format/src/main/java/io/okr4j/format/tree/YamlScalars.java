package io.okr4j.format.tree;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as a YAML scalar: without quotes where every reader takes it for text, otherwise in double quotes or as a block.
 */
final class YamlScalars {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=.<~";

    /** What a reader of YAML 1.1 or 1.2 takes for a number, a time or a date. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9.][0-9_,]*)(\\.[0-9_]*)?([eE][-+]?[0-9]+)?"
            + "|0[xob][0-9a-fA-F_]+"
            + "|[-+]?[0-9][0-9_]*(:[0-9]+)+(\\.[0-9_]*)?"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?");

    private YamlScalars() {}

    /** {@return the scalar on one line} */
    static String onOneLine(Node.Scalar scalar, boolean inFlow) {
        String text = scalar.text();
        return scalar.style() != Node.Style.TEXT || plain(text, inFlow) ? text : quoted(text);
    }

    private static boolean plain(String text, boolean inFlow) {
        if (text.isEmpty()
                || INDICATORS.indexOf(text.charAt(0)) >= 0
                || text.startsWith(" ")
                || text.endsWith(" ")
                || text.endsWith(":")
                || text.contains(": ")
                || text.contains(" #")
                || otherwiseTaken(text)) {
            return false;
        }
        return text.codePoints()
                .allMatch(c -> !Characters.hidden(c)
                        && c != '\n'
                        && c != '\r'
                        && c != '\t'
                        && !(inFlow && ",[]{}".indexOf(c) >= 0));
    }

    private static boolean otherwiseTaken(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "null", "true", "false", "yes", "no", "on", "off", "y", "n" -> true;
            default ->
                (Character.isDigit(text.charAt(0)) || text.charAt(0) == '+')
                        && NUMBER.matcher(text).matches();
        };
    }

    /** {@return whether the text can be written as a block of lines, which is read as it stands} */
    static boolean block(Node.Scalar scalar) {
        String text = scalar.text();
        return scalar.style() == Node.Style.TEXT
                && text.indexOf('\n') > 0
                && !Character.isWhitespace(text.charAt(0))
                && text.codePoints().allMatch(c -> c == '\n' || (c != '\r' && !Characters.hidden(c)));
    }

    /** {@return the sign that begins a block and says what becomes of the line ends at its end} */
    static String blockSign(String text) {
        return !text.endsWith("\n") ? "|-" : text.endsWith("\n\n") ? "|+" : "|";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Characters.hidden(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
