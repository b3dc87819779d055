package io.okr4j.cli;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes on a terminal, and where a line of it may end. */
final class Columns {

    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD}
    };
    private static final String NEVER_FIRST = "。，、；：！？”’）」』】》%％…";
    private static final String NEVER_LAST = "“‘（「『【《";

    private Columns() {}

    /**
     * What stays together on a line.
     *
     * @param text the characters
     * @param spaced whether a space goes before it, unless it begins a line
     */
    record Piece(String text, boolean spaced) {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return wide(c) ? 2 : 1;
    }

    private static boolean wide(int c) {
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** {@return the text as pieces: words, and single characters where a script has no spaces} */
    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            boolean spaced = !pieces.isEmpty();
            StringBuilder piece = new StringBuilder();
            int before = 0;
            for (int c : word.codePoints().toArray()) {
                if (piece.length() > 0 && mayPart(before, c)) {
                    pieces.add(new Piece(piece.toString(), spaced));
                    spaced = false;
                    piece.setLength(0);
                }
                piece.appendCodePoint(c);
                before = c;
            }
            pieces.add(new Piece(piece.toString(), spaced));
        }
        return pieces;
    }

    private static boolean mayPart(int before, int after) {
        return (wide(before) || wide(after)) && NEVER_LAST.indexOf(before) < 0 && NEVER_FIRST.indexOf(after) < 0;
    }

    /** {@return the piece cut into parts that fit} */
    static List<Piece> cut(Piece piece, int room) {
        if (of(piece.text()) <= room) {
            return List.of(piece);
        }
        List<Piece> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int c : piece.text().codePoints().toArray()) {
            if (part.length() > 0 && of(part.toString()) + of(c) > room) {
                parts.add(new Piece(part.toString(), piece.spaced() && parts.isEmpty()));
                part.setLength(0);
            }
            part.appendCodePoint(c);
        }
        parts.add(new Piece(part.toString(), piece.spaced() && parts.isEmpty()));
        return parts;
    }
}
