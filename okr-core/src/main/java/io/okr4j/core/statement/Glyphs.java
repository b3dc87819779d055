package io.okr4j.core.statement;

/** Plain forms of the characters that people type in several ways. */
final class Glyphs {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Glyphs() {}

    /**
     * Gives the plain form of a character: narrow, with straight quotes and short hyphens.
     *
     * @param c a character
     * @return the same character, or its plain form
     */
    static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return (char) (c - FULL_WIDTH_OFFSET);
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u300C', '\u300D', '\u300E', '\u300F' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
            case '\u2013', '\u2014', '\u2015' -> '\u2013';
            case '\u21D2', '\u27A1', '\u2794', '\u27F6', '\u279C' -> '\u2192';
            case '\u2A7E', '\u2267' -> '\u2265';
            case '\u2A7D', '\u2266' -> '\u2264';
            case '\u3000', '\u00A0', '\u202F', '\u2009' -> ' ';
            case '\u3010' -> '[';
            case '\u3011' -> ']';
            case '\u3001' -> ',';
            case '\u3002' -> '.';
            default -> c;
        };
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Joiners and variation selectors, which are part of the character before them. */
    static boolean isInvisible(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || codePoint == 0x200D || codePoint == 0x00AD;
    }
}
