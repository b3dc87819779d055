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

    private final String text;
    private Kind[] kinds = new Kind[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private String[] norms = new String[16];
    private @Nullable KnownWord[] known = {};
    private int size;

    private Tokens(String text) {
        this.text = text;
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
        return token >= 0 && token < size && norms[token].equals(norm);
    }

    /** Lower case, full-width forms made narrow, typographic hyphens, quotes and signs made plain. */
    String norm(int token) {
        return norms[token];
    }

    /** What the lists know of a token, which is looked up once. */
    KnownWord known(int token) {
        if (known.length < size) {
            known = new KnownWord[size];
        }
        KnownWord word = known[token];
        if (word == null) {
            word = KnownWord.of(norms[token]);
            known[token] = word;
        }
        return word;
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

    void add(Kind kind, int start, int end, String norm) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            norms = Arrays.copyOf(norms, size * 2);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        norms[size] = norm;
        size++;
    }
}
