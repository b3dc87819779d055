package io.okr4j.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds words that somebody may have meant. */
final class NearWords {

    private NearWords() {}

    /** {@return the words that share a part with the given one, or differ from it in a few letters; nearest first} */
    static List<String> of(String given, Collection<String> words, int most) {
        String lower = given.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> near(lower, word))
                .sorted(Comparator.comparingInt((String word) -> distance(lower, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private static boolean near(String given, String word) {
        String end = given.substring(given.lastIndexOf('.') + 1);
        return given.length() <= 2 * word.length()
                && ((end.length() > 2 && word.contains(end)) || distance(given, word) <= word.length() / 4);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
