package io.okr4j.core.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of words of {@code words.txt}. */
final class WordList {

    private static final Map<String, WordList> ALL = read();

    private final Set<String> words;
    private final List<String> longestFirst;

    private WordList(Set<String> words) {
        this.words = words;
        this.longestFirst = words.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    static WordList of(String name) {
        WordList list = ALL.get(name);
        if (list == null) {
            throw new IllegalStateException("words.txt has no list '" + name + "'");
        }
        return list;
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** The word of the list that stands first in the text, wherever that is. */
    Optional<String> firstWithin(String text) {
        int first = text.length();
        String found = "";
        for (String word : words) {
            int at = text.indexOf(word);
            boolean earlier = at >= 0 && (at < first || (at == first && word.length() > found.length()));
            if (earlier) {
                first = at;
                found = word;
            }
        }
        return Optional.of(found).filter(word -> !word.isEmpty());
    }

    boolean begins(String text) {
        return words.stream().anyMatch(text::startsWith);
    }

    /** The words, the longer first. */
    List<String> longestFirst() {
        return longestFirst;
    }

    private static Map<String, WordList> read() {
        Map<String, WordList> all = new HashMap<>();
        try (InputStream in = WordList.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    String[] words = line.substring(colon + 1).strip().split(" +", -1);
                    all.put(line.substring(0, colon), new WordList(new LinkedHashSet<>(Arrays.asList(words))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
