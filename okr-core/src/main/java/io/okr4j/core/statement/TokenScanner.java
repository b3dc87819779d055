package io.okr4j.core.statement;

import io.okr4j.core.statement.Tokens.Kind;
import java.util.Locale;

/** One pass over a text that adds what it finds to the tokens. */
final class TokenScanner {

    private static final String[] PLAIN_SIGNS = new String[0x80];

    static {
        for (char c = 0; c < PLAIN_SIGNS.length; c++) {
            PLAIN_SIGNS[c] = String.valueOf(c);
        }
    }

    private final String text;
    private final Tokens tokens;
    private final int length;
    private int at;

    TokenScanner(String text, int from, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
        this.length = text.length();
        this.at = from;
    }

    void scan() {
        while (at < length) {
            int c = text.codePointAt(at);
            if (c == ' ') {
                at++;
            } else if (c < 0x80 && isPlainLetter((char) c)) {
                word();
            } else if ((c <= Character.MAX_VALUE && Glyphs.isSpace((char) c)) || Glyphs.isInvisible(c)) {
                at += Character.charCount(c);
            } else if (isDigit(c)) {
                number();
            } else if (Character.isIdeographic(c)) {
                han(c);
            } else if (Character.isLetter(c)) {
                word();
            } else {
                sign(c);
            }
        }
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c > 0x7F && Character.isDigit(c));
    }

    private char plainAt(int index) {
        return index < length ? Glyphs.plain(text.charAt(index)) : '\0';
    }

    private boolean digitAt(int index) {
        return index < length && isDigit(text.codePointAt(index));
    }

    private void number() {
        int start = at;
        while (at < length && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        // most numbers are digits with a space or a sign behind them
        if (at == length || (text.charAt(at) < 0x80 && !separates(at))) {
            tokens.add(Kind.NUMBER, start, at, text.substring(start, at));
        } else {
            at = start;
            separatedNumber();
        }
    }

    private void separatedNumber() {
        int start = at;
        StringBuilder norm = new StringBuilder();
        while (at < length) {
            int c = text.codePointAt(at);
            if (isDigit(c)) {
                norm.append((char) ('0' + Character.digit(c, 10)));
                at += Character.charCount(c);
            } else if (separates(at)) {
                norm.append(plainAt(at));
                at++;
            } else {
                break;
            }
        }
        tokens.add(Kind.NUMBER, start, at, norm.toString());
    }

    // the comma of a Chinese enumeration parts numbers
    private boolean separates(int index) {
        char c = plainAt(index);
        boolean mark = c == '.' || c == ',' || c == '\'';
        return mark && text.charAt(index) != '\u3001' && text.charAt(index) != '\u3002' && digitAt(index + 1);
    }

    private void word() {
        int start = at;
        int hash = 0;
        boolean plain = true;
        boolean digits = false;
        while (at < length) {
            char c = text.charAt(at);
            char lower = Letters.lower(c);
            if (lower != '\0') {
                hash = 31 * hash + lower;
                digits |= lower <= '9';
                at++;
            } else if ((c == '-' || c == '\'') && inner(start, at)) {
                hash = 31 * hash + c;
                at++;
            } else if (c >= 0x80 && isPart(start, at)) {
                plain = false;
                at += Character.charCount(text.codePointAt(at));
            } else {
                break;
            }
        }
        if (isAddress(start)) {
            address(start);
        } else if (plain) {
            tokens.addPlainWord(start, at, hash, digits);
        } else {
            tokens.addWord(start, at, lower(start, at));
        }
    }

    private boolean isPart(int start, int index) {
        int c = text.codePointAt(index);
        return !Character.isIdeographic(c)
                && (Character.isLetter(c) || isDigit(c) || isMark(c) || Glyphs.isInvisible(c) || inner(start, index));
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Tells whether an apostrophe or a hyphen at that place joins two letters. */
    private boolean inner(int start, int index) {
        char c = plainAt(index);
        return index > start
                && (c == '\'' || c == '-')
                && index + 1 < length
                && Character.isLetter(text.charAt(index + 1))
                && !Character.isIdeographic(text.charAt(index + 1));
    }

    private boolean isAddress(int start) {
        return plainAt(at) == ':' && plainAt(at + 1) == '/' && plainAt(at + 2) == '/' && at - start <= 5;
    }

    private void address(int start) {
        while (at < length && !Glyphs.isSpace(text.charAt(at)) && plainAt(at) != ')' && plainAt(at) != ']') {
            at++;
        }
        tokens.add(Kind.REFERENCE, start, at, "");
    }

    private String lower(int start, int end) {
        StringBuilder norm = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = Glyphs.plain(text.charAt(i));
            if (!Glyphs.isInvisible(c)) {
                norm.append(c);
            }
        }
        return norm.toString().toLowerCase(Locale.ROOT);
    }

    private void sign(int c) {
        if ((c == '@' || c == '#')
                && at + 1 < length
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && !Character.isIdeographic(text.charAt(at + 1))) {
            int start = at++;
            while (at < length && (Character.isLetterOrDigit(text.charAt(at)) || "-_/".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            tokens.add(Kind.REFERENCE, start, at, "");
        } else {
            one(c);
        }
    }

    private void one(int c) {
        int end = at + Character.charCount(c);
        char plain = c <= Character.MAX_VALUE ? Glyphs.plain((char) c) : Character.MAX_VALUE;
        if (plain < PLAIN_SIGNS.length) {
            tokens.add(Kind.SIGN, at, end, PLAIN_SIGNS[plain]);
        } else {
            tokens.add(Kind.SIGN, at, end, c <= Character.MAX_VALUE ? String.valueOf(plain) : text.substring(at, end));
        }
        at = end;
    }

    // no ideograph has a plain form that it is not itself
    private void han(int c) {
        int end = at + Character.charCount(c);
        boolean one = end - at == 1;
        tokens.add(Kind.HAN, at, end, one ? c : text.substring(at, end).hashCode());
        at = end;
    }
}
