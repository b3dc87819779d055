package io.okr4j.core.statement;

import io.okr4j.core.statement.Tokens.Kind;

/** Compares words of several Han characters with tokens of one each. */
final class Han {

    private Han() {}

    /** {@return whether the word begins at that token} */
    static boolean at(Tokens tokens, int token, String word) {
        if (token < 0 || token + word.length() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!is(tokens, token + i, word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the word ends at that token} */
    static boolean endsAt(Tokens tokens, int token, String word) {
        return at(tokens, token - word.length() + 1, word);
    }

    static boolean any(Tokens tokens, int token, String[] words) {
        return longest(tokens, token, words) > 0;
    }

    /** {@return the length of the first of the words that begins at that token; 0 if none does} */
    static int longest(Tokens tokens, int token, String[] words) {
        char first = charAt(tokens, token);
        for (String word : words) {
            if (word.charAt(0) == first && at(tokens, token, word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** {@return the character of a Han token; 0 for any other} */
    static char charAt(Tokens tokens, int token) {
        return tokens.is(token, Kind.HAN) && tokens.end(token) - tokens.start(token) == 1
                ? (char) tokens.hash(token)
                : '\0';
    }

    static boolean is(Tokens tokens, int token, char c) {
        return charAt(tokens, token) == c;
    }

    static boolean in(Tokens tokens, int token, String characters) {
        char c = charAt(tokens, token);
        return c != '\0' && characters.indexOf(c) >= 0;
    }
}
