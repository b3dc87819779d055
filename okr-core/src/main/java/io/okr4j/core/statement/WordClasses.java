package io.okr4j.core.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language with their classes, as they stand in {@code words.en.txt} and its sisters. */
final class WordClasses {

    /** How long a word of Han characters may be. */
    static final int LONGEST_HAN = 6;

    private static final int SHORTEST_MODIFIER = 2;
    private static final int SHORTEST_HEAD = 4;
    private static final int LONGEST_COMPOUND = 48;

    /** Verbs whose forms are listed. */
    private static final Set<WordClass> AUXILIARIES = Set.of(WordClass.BE, WordClass.HAVE, WordClass.CAN);

    private static final WordClasses ENGLISH = read("words.en.txt", true, false);
    private static final WordClasses GERMAN = read("words.de.txt", false, true);
    private static final WordClasses CHINESE = read("words.zh.txt", false, false);

    private final Map<String, WordEntry> entries;
    private final boolean compounds;

    private WordClasses(Map<String, WordEntry> entries, boolean compounds) {
        this.entries = entries;
        this.compounds = compounds;
    }

    static WordClasses of(StatementLanguage language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
            case CHINESE -> CHINESE;
        };
    }

    /**
     * Looks up the part of a word that says what it is: the head of a compound, what stands before an apostrophe.
     *
     * @param word in lower case; one that does not stand in the list as it is
     * @return the classes of its part; nothing if that is not known either
     */
    @Nullable
    WordEntry part(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            WordEntry joined = entries.get(word.replace("-", ""));
            return joined != null ? joined : entries.get(word.substring(hyphen + 1));
        }
        int apostrophe = word.indexOf('\'');
        if (apostrophe > 0) {
            return entries.get(word.substring(0, apostrophe));
        }
        return compounds ? head(word) : null;
    }

    /** The longest known noun at the end of a compound. */
    private @Nullable WordEntry head(String word) {
        int length = word.length();
        if (length > LONGEST_COMPOUND) {
            return null;
        }
        WordEntry longest = null;
        int hash = 0;
        int power = 1;
        // from the end, where the hash code of each part follows from the one of the shorter part
        for (int from = length - 1; from >= SHORTEST_MODIFIER; from--) {
            hash += power * word.charAt(from);
            power *= 31;
            WordEntry entry = from > length - SHORTEST_HEAD
                    ? null
                    : KnownWords.find(word, from, length, hash).classes(StatementLanguage.GERMAN);
            if (entry != null && entry.other() != null && entry.other().isNoun()) {
                longest = entry;
            }
        }
        return longest;
    }

    /** The classes of all words by their hash; of a word with two, the one that is no verb. */
    Map<Integer, WordClass> listed() {
        Map<Integer, WordClass> listed = new HashMap<>();
        entries.forEach((word, entry) -> {
            WordClass type = entry.other() == null ? entry.verb() : entry.other();
            if (type != null) {
                listed.put(Hash.of(word), type);
            }
        });
        return listed;
    }

    /** All words as they stand in the list. */
    Set<String> words() {
        return entries.keySet();
    }

    /** Looks up exactly this word or run of Han characters. */
    @Nullable
    WordEntry exactly(String word) {
        return entries.get(word);
    }

    private static WordClasses read(String resource, boolean inflected, boolean compounds) {
        Map<String, WordEntry> entries = new HashMap<>();
        try (InputStream in = WordClasses.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    line(entries, line, inflected);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordClasses(entries, compounds);
    }

    private static void line(Map<String, WordEntry> entries, String line, boolean inflected) {
        int colon = line.indexOf(':');
        int space = line.indexOf(' ');
        boolean verb = line.startsWith("verb ");
        WordClass type = WordClass.valueOf(line.substring(space + 1, colon).toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 1).trim().split("\\s+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (!verb) {
                entries.merge(word, WordEntry.other(type), WordEntry::with);
                continue;
            }
            entries.merge(word, WordEntry.verb(type, VerbForm.BASE), WordEntry::with);
            if (inflected && !AUXILIARIES.contains(type)) {
                for (Map.Entry<String, VerbForm> form : EnglishVerb.forms(word).entrySet()) {
                    entries.merge(form.getKey(), WordEntry.verb(type, form.getValue()), WordEntry::with);
                }
            }
        }
    }
}
