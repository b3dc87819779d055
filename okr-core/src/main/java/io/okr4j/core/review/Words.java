package io.okr4j.core.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The words of a text: what stands between all that is neither letter nor number. */
final class Words {

    private Words() {}

    /** The words of a text in small letters. */
    static List<String> of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < small.length()) {
            int c = small.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!isPart(c)) {
                add(words, small, start, at);
                start = next;
            }
            at = next;
        }
        add(words, small, start, at);
        return Collections.unmodifiableList(words);
    }

    /** Tells whether two short texts are the same but for case, signs and spaces, and say something. */
    static boolean same(String one, String other) {
        List<String> words = of(one);
        return !words.isEmpty() && words.equals(of(other));
    }

    private static void add(List<String> words, String text, int start, int end) {
        if (end > start) {
            words.add(text.substring(start, end));
        }
    }

    /** Whether it is a letter or a number of any script, a half or a Roman one among them. */
    static boolean isPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
