package io.okr4j.core.statement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A statement cut into words, numbers, signs, Han characters and references, in one pass from left to right.
 *
 * <p>What only lists or numbers a statement (bullets, check boxes, {@code KR1:}) is cut off at the front, so that the
 * first token is the first of the sentence. Offsets are those of the text as it was given.
 */
final class Tokens {

    enum Kind {
        /** Letters, with inner digits, hyphens and apostrophes: {@code p95}, {@code sign-ups}, {@code don't}. */
        WORD,
        /** Digits with inner separators: {@code 1,200.5}, {@code 25.5}, {@code 1'000}. */
        NUMBER,
        /** One character that is neither letter nor digit nor space. */
        SIGN,
        /** One Han character. */
        HAN,
        /** An address, a mention or an issue's number: {@code https://…}, {@code @kim}, {@code #12}. */
        REFERENCE
    }

    private static final int FEWEST = 8;
    private static final int USUAL_LENGTH = 5;

    private final String text;
    private Kind[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private KnownWord[] known;
    private boolean[] digits;
    private @Nullable String[] norms;
    private int size;

    private Tokens(String text) {
        this.text = text;
        int likely = FEWEST + text.length() / USUAL_LENGTH;
        this.kinds = new Kind[likely];
        this.starts = new int[likely];
        this.ends = new int[likely];
        this.hashes = new int[likely];
        this.known = new KnownWord[likely];
        this.digits = new boolean[likely];
        this.norms = new String[likely];
    }

    /**
     * Cuts a text into tokens.
     *
     * @param text any text
     * @return its tokens, without the marks of a list at its front
     */
    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        new TokenScanner(text, ListMark.endIn(text), tokens).scan();
        return tokens;
    }

    /** How many tokens there are. */
    int size() {
        return size;
    }

    /** The text that was given. */
    String text() {
        return text;
    }

    Kind kind(int token) {
        return kinds[token];
    }

    boolean is(int token, Kind kind) {
        return token >= 0 && token < size && kinds[token] == kind;
    }

    /** Tells whether the token stands at that place and reads so, in lower case. */
    boolean is(int token, String norm) {
        return token >= 0
                && token < size
                && hashes[token] == norm.hashCode()
                && norm(token).equals(norm);
    }

    /** Lower case, full-width forms made narrow, typographic hyphens, quotes and signs made plain. */
    String norm(int token) {
        String norm = norms[token];
        if (norm == null) {
            norm = lower(starts[token], ends[token]);
            norms[token] = norm;
        }
        return norm;
    }

    private String lower(int start, int end) {
        char[] lower = new char[end - start];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Letters.lowerOrSame(text.charAt(start + i));
        }
        return new String(lower);
    }

    /** The hash code of {@link #norm}. */
    int hash(int token) {
        return hashes[token];
    }

    /** What the lists know of a word; nothing of a token that is none. */
    KnownWord known(int token) {
        return known[token];
    }

    /** Whether digits stand in a word. */
    boolean hasDigits(int token) {
        return digits[token];
    }

    /** What a token says about numbers; nothing if it is no word, or if there is no such token. */
    Lexicon.Entry entry(int token) {
        return is(token, Kind.WORD) ? known(token).entry() : Lexicon.NOTHING;
    }

    /** The offset in the given text at which the token begins. */
    int start(int token) {
        return starts[token];
    }

    /** The offset in the given text behind the token's last character. */
    int end(int token) {
        return ends[token];
    }

    /** Tells whether no space stands between this token and the one before it. */
    boolean glued(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    /** The given text from the first token to the last one, both included. */
    String between(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /** Adds a token of which no list knows anything yet, and that is rarely asked for its text. */
    void add(Kind kind, int start, int end, int hash) {
        grow();
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        known[size] = KnownWord.NOT_KNOWN;
        size++;
    }

    /** Adds a token of which no list knows anything yet. */
    void add(Kind kind, int start, int end, String norm) {
        add(kind, start, end, norm.hashCode());
        norms[size - 1] = norm;
    }

    /**
     * Adds a word of {@link Letters}, hyphens and apostrophes, which needs no text of its own until somebody asks.
     *
     * @param hash the hash code of its lower case
     * @param hasDigits whether digits stand in it
     */
    void addPlainWord(int start, int end, int hash, boolean hasDigits) {
        add(Kind.WORD, start, end, hash);
        known[size - 1] = KnownWords.find(text, start, end, hash);
        digits[size - 1] = hasDigits;
    }

    /** Adds a word of any letters. */
    void addWord(int start, int end, String norm) {
        add(Kind.WORD, start, end, norm);
        known[size - 1] = KnownWords.of(norm);
        digits[size - 1] = norm.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private void grow() {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            known = Arrays.copyOf(known, size * 2);
            digits = Arrays.copyOf(digits, size * 2);
            norms = Arrays.copyOf(norms, size * 2);
        }
    }
}
