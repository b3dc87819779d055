package io.okr4j.core.review;

import java.util.Locale;

/** The part of a title that says what is promised, without the clauses on how, why and with what effect. */
final class MainClause {

    private MainClause() {}

    static String of(String title) {
        String text = title.strip();
        int end = chinese(text);
        int start = 0;
        while (start < end) {
            int stop = start;
            while (stop < end && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
            if (start > 0 && !word.isEmpty() && (WordList.of("clauses").has(word) || isByDoing(word, text, stop))) {
                return withoutComma(text.substring(0, start));
            }
            start = stop + 1;
        }
        return withoutComma(text.substring(0, end));
    }

    private static int chinese(String text) {
        int end = text.length();
        for (String word : WordList.of("clauses-zh").longestFirst()) {
            int at = text.indexOf(word);
            end = at > 0 && at < end ? at : end;
        }
        return end;
    }

    // 'by delivering' says how, 'by 20 %' how much
    private static boolean isByDoing(String word, String text, int after) {
        if (!word.equals("by") || after >= text.length()) {
            return false;
        }
        int stop = after + 1;
        while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return text.substring(after, stop).endsWith("ing");
    }

    private static String withoutComma(String clause) {
        String text = clause.strip();
        return text.endsWith(",") || text.endsWith("，")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }
}
