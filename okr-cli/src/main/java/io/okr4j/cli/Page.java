package io.okr4j.cli;

import java.util.List;

/** Text for people, wrapped to the width of a terminal; nothing that stands in it can steer the terminal. */
final class Page {

    private static final int NARROWEST = 40;

    private final int width;
    private final boolean coloured;
    private final StringBuilder out = new StringBuilder();

    Page(int width, boolean coloured) {
        this.width = Math.max(width, NARROWEST);
        this.coloured = coloured;
    }

    /**
     * Words in one style.
     *
     * @param style the style
     * @param text the words, as they come from outside
     */
    record Words(Style style, String text) {}

    static Words plain(String text) {
        return new Words(Style.PLAIN, text);
    }

    static Words strong(String text) {
        return new Words(Style.STRONG, text);
    }

    static Words faint(String text) {
        return new Words(Style.FAINT, text);
    }

    /** Adds an empty line, unless the page begins or there is one. */
    Page gap() {
        if (out.length() > 0
                && !(out.length() > 1 && out.substring(out.length() - 2).equals("\n\n"))) {
            out.append('\n');
        }
        return this;
    }

    /** Adds words that begin at a column and go on below it. */
    Page paragraph(int indent, Words... words) {
        out.append(" ".repeat(indent));
        return flow(indent, List.of(words));
    }

    /** Adds a label, and words that begin at a column behind it and go on below. */
    Page labelled(int indent, Words label, int column, Words... words) {
        String text = Shown.safe(label.text());
        int used = indent + Columns.of(text);
        out.append(" ".repeat(indent)).append(styled(label.style(), text));
        out.append(" ".repeat(Math.max(column - used, 1)));
        return flow(Math.max(column, used + 1), List.of(words));
    }

    /** Adds one line as it is, however long. */
    Page line(int indent, Words... words) {
        out.append(" ".repeat(indent));
        for (Words part : words) {
            out.append(styled(part.style(), Shown.safe(part.text())));
        }
        return end();
    }

    // a space stands between two parts where one of them has it
    private Page flow(int indent, List<Words> words) {
        Line line = new Line(indent, width - indent);
        boolean spaced = false;
        for (Words part : words) {
            String text = Shown.safe(part.text());
            if (text.isBlank()) {
                spaced |= !text.isEmpty();
                continue;
            }
            line.begin(part.style());
            boolean before = spaced || text.startsWith(" ");
            for (Columns.Piece piece : Columns.pieces(text)) {
                line.add(piece, before);
                before = false;
            }
            line.end();
            spaced = text.endsWith(" ");
        }
        return end();
    }

    /** The line that is being filled. Not thread-safe. */
    private final class Line {

        private final int indent;
        private final int room;
        private final StringBuilder run = new StringBuilder();
        private Style style = Style.PLAIN;
        private int used;

        Line(int indent, int room) {
            this.indent = indent;
            this.room = room;
        }

        void begin(Style next) {
            style = next;
        }

        void add(Columns.Piece whole, boolean spaced) {
            for (Columns.Piece piece : Columns.cut(whole, room)) {
                int space = used > 0 && (spaced || piece.spaced()) ? 1 : 0;
                int needed = Columns.of(piece.text());
                if (used > 0 && used + space + needed > room) {
                    end();
                    Page.this.end();
                    out.append(" ".repeat(indent));
                    used = 0;
                    space = 0;
                }
                (run.length() == 0 ? out : run).append(" ".repeat(space));
                run.append(piece.text());
                used += space + needed;
            }
        }

        void end() {
            out.append(styled(style, run.toString()));
            run.setLength(0);
        }
    }

    private String styled(Style style, String text) {
        return coloured ? style.apply(text) : text;
    }

    private Page end() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
