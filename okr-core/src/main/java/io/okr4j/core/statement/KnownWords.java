package io.okr4j.core.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * All words of which something is known, found in one look instead of one a list.
 *
 * <p>A word is sought in the text itself, so that most words need no string of their own. A look-up touches two places
 * of memory: the slot with hash code and place, and the place with length, number of what is known, and letters.
 */
final class KnownWords {

    private static final int HEAD = 2;
    private static final KnownWords ALL = new KnownWords(words());

    private final long[] slots;
    private final int mask;
    private final char[] places;
    private final KnownWord[] known;

    private KnownWords(Set<String> words) {
        this.slots = new long[Integer.highestOneBit(Math.max(1, words.size())) * 4];
        this.mask = slots.length - 1;
        StringBuilder rows = new StringBuilder(" ");
        Map<KnownWord, Integer> numbers = new HashMap<>();
        for (String word : words) {
            add(word.hashCode(), rows.length());
            KnownWord what = KnownWord.read(word);
            Integer number = numbers.computeIfAbsent(what, w -> numbers.size());
            rows.append((char) word.length()).append((char) (int) number).append(word);
        }
        if (numbers.size() > Character.MAX_VALUE) {
            throw new IllegalStateException("too many different words");
        }
        this.places = rows.toString().toCharArray();
        this.known = new KnownWord[numbers.size()];
        numbers.forEach((what, number) -> known[number] = what);
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>(LanguageGuess.words());
        words.addAll(Lexicon.words());
        for (StatementLanguage language : StatementLanguage.values()) {
            words.addAll(WordClasses.of(language).words());
        }
        return words;
    }

    private void add(int hash, int place) {
        int slot = first(hash);
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = ((long) hash << Integer.SIZE) | place;
    }

    // hash codes of short texts differ in their low bits only
    private int first(int hash) {
        return (hash ^ (hash >>> 16)) & mask;
    }

    /** What is known of a word in lower case. */
    static KnownWord of(String word) {
        return find(word, 0, word.length(), word.hashCode());
    }

    /**
     * Finds a word in a text.
     *
     * @param text any text, in any case
     * @param from where the word begins
     * @param to where it ends
     * @param hash the hash code that it has in lower case
     * @return what is known of it
     */
    static KnownWord find(String text, int from, int to, int hash) {
        return ALL.search(text, from, to, hash);
    }

    private KnownWord search(String text, int from, int to, int hash) {
        int slot = first(hash);
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            int place = (int) entry;
            if ((int) (entry >>> Integer.SIZE) == hash && stands(place, text, from, to)) {
                return known[places[place + 1]];
            }
            slot = (slot + 1) & mask;
        }
        return KnownWord.NOT_KNOWN;
    }

    private boolean stands(int place, String text, int from, int to) {
        if (places[place] != to - from) {
            return false;
        }
        int letter = place + HEAD;
        for (int i = from; i < to; i++) {
            if (places[letter++] != Letters.lowerOrSame(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
