package io.okr4j.cli;

import java.util.ArrayList;
import java.util.List;

/** Shows a page of docs/rules on a terminal: headings, paragraphs with bold words and code, fenced blocks. */
final class MarkdownPage {

    private static final int CODE_INDENT = 4;

    private final Page page;
    private final List<String> paragraph = new ArrayList<>();
    private boolean fenced;

    private MarkdownPage(Page page) {
        this.page = page;
    }

    static String of(String markdown, int width, boolean coloured) {
        Page page = new Page(width, coloured);
        MarkdownPage reader = new MarkdownPage(page);
        markdown.lines().forEach(reader::line);
        reader.flush();
        return page.toString();
    }

    /** {@return the page without marks, each paragraph on a line} */
    static String plain(String markdown) {
        return of(markdown, Integer.MAX_VALUE, false);
    }

    private void line(String line) {
        if (line.startsWith("```")) {
            flush();
            fenced = !fenced;
        } else if (fenced) {
            page.line(CODE_INDENT, Page.plain(line));
        } else if (line.startsWith("#")) {
            flush();
            page.gap().line(0, Page.strong(line.replaceFirst("^#+ *", "")));
        } else if (line.isBlank()) {
            flush();
            page.gap();
        } else {
            paragraph.add(line.strip());
        }
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            page.paragraph(0, words(String.join(" ", paragraph)));
            paragraph.clear();
        }
    }

    private static Page.Words[] words(String text) {
        // of a link its text; on a terminal nobody follows it
        String shown = text.replace("`", "").replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1");
        String[] parts = shown.split("\\*\\*", -1);
        Page.Words[] words = new Page.Words[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = new Page.Words(i % 2 == 0 ? Style.PLAIN : Style.STRONG, parts[i]);
        }
        return words;
    }
}
