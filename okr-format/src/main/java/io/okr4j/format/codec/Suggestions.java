package io.okr4j.format.codec;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class Suggestions {
    private static final int LONGEST = 40;

    private Suggestions() {}

    /** {@return a question to put behind a message, or nothing} */
    static String didYouMean(String given, Collection<String> allowed) {
        return nearest(given, allowed)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
    }

    static Optional<String> nearest(String given, Collection<String> allowed) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = normal(given);
        return allowed.stream()
                .filter(word -> distance(plain, normal(word)) <= tolerated(word))
                .min(Comparator.comparingInt((String word) -> distance(plain, normal(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int tolerated(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    private static String normal(String word) {
        return word.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    /** Changes, insertions, deletions and swaps of neighbours that lead from one to the other. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
