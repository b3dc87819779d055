package io.okr4j.core.statement;

import io.okr4j.core.statement.Tokens.Kind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a row of words, each with what it is in a key result: verbs and nouns by their class, amounts by what
 * they do, little words by themselves.
 *
 * <p>Only the first {@value #MOST} words are read: what a statement is stands in its first sentence or two.
 */
final class TypedWords {

    static final int MOST = 96;

    private final Tokens tokens;
    private final int[] firsts;
    private final int[] lasts;
    private final int[] symbols;
    private final int[] hashes;
    private final WordClass[] types;
    private final @Nullable Amount[] amounts;
    private int size;

    TypedWords(Tokens tokens) {
        this.tokens = tokens;
        int most = Math.min(MOST, tokens.size());
        this.firsts = new int[most];
        this.lasts = new int[most];
        this.symbols = new int[most];
        this.hashes = new int[most];
        this.types = new WordClass[most];
        this.amounts = new Amount[most];
    }

    void add(int first, int last, int hash, int symbol, @Nullable WordClass type, @Nullable Amount amount) {
        firsts[size] = first;
        lasts[size] = last;
        hashes[size] = hash;
        symbols[size] = symbol;
        types[size] = type == null ? WordClass.FUNC : type;
        amounts[size] = amount;
        size++;
    }

    boolean full() {
        return size == MOST;
    }

    int size() {
        return size;
    }

    /** The first token of a word. */
    int first(int word) {
        return firsts[word];
    }

    /** The last token of a word. */
    int last(int word) {
        return lasts[word];
    }

    /** What the word is, as a number; words of one symbol are the same to the skeleton of the sentence. */
    int symbol(int word) {
        return symbols[word];
    }

    /** The word itself, as a number. */
    int hash(int word) {
        return hashes[word];
    }

    /** Its class; {@link WordClass#FUNC} for all that has none. */
    WordClass type(int word) {
        return types[word];
    }

    /** The amount that the word is, or null. */
    @Nullable
    Amount amount(int word) {
        return amounts[word];
    }

    /** Whether the word is a verb or another word of its sentence, and no sign. */
    boolean isWord(int word) {
        Kind kind = tokens.kind(firsts[word]);
        return kind == Kind.WORD || kind == Kind.HAN;
    }

    /** The text of a run of words, as it was written. */
    String text(int from, int to) {
        return tokens.between(firsts[from], lasts[to]);
    }

    Tokens tokens() {
        return tokens;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(types, size));
    }
}
