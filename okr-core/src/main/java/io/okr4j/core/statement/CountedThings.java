package io.okr4j.core.statement;

import io.okr4j.core.statement.Lexicon.Entry;
import io.okr4j.core.statement.Tokens.Kind;
import java.util.Set;

/** Reads what a number counts: the words behind it, up to the first one that ends a group of nouns. */
final class CountedThings {

    private static final int MOST_WORDS = 4;
    private static final int MOST_CHARACTERS = 2;
    private static final Set<String> PLURALS =
            Set.of("people", "staff", "children", "women", "men", "persons", "alumni", "criteria");
    private static final String CLASSIFIERS = "家名位次条條场場份篇件台臺套款单單笔筆门門张張级級座所项項人种種例起轮輪期支部班组組层層间間区區国國户戶";

    private CountedThings() {}

    /** {@return the last token of what is counted behind that token; the token itself if nothing is} */
    static int end(Amounts amounts, int last) {
        Tokens tokens = amounts.tokens();
        if (tokens.is(last + 1, Kind.HAN)) {
            return chinese(tokens, last);
        }
        int end = last;
        for (int i = last + 1; i <= last + MOST_WORDS && isThing(tokens, i); i++) {
            end = i;
            boolean closes =
                    amounts.language() == StatementLanguage.GERMAN ? isNoun(tokens, i) : isPlural(tokens.norm(i));
            if (closes) {
                return end;
            }
        }
        // no word that closes the group: the words behind the first may be anything
        return Math.min(end, firstThing(tokens, last));
    }

    private static int firstThing(Tokens tokens, int last) {
        return isMore(tokens, last + 1) ? last + 2 : last + 1;
    }

    private static boolean isThing(Tokens tokens, int token) {
        if (!tokens.is(token, Kind.WORD)) {
            return false;
        }
        Entry entry = tokens.entry(token);
        return entry.isUnknown() || (entry.has(Cue.MORE) && !tokens.is(token, "above")) || entry.has(Cue.GLUED_UNIT);
    }

    private static boolean isNoun(Tokens tokens, int token) {
        return Character.isUpperCase(tokens.text().codePointAt(tokens.start(token)));
    }

    static boolean isPlural(String word) {
        boolean ending = word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s");
        return ending || PLURALS.contains(word);
    }

    // 个 says nothing, so the two characters behind it do; other measure words name what they measure
    private static int chinese(Tokens tokens, int last) {
        if (!Han.in(tokens, last + 1, "个個")) {
            return Han.in(tokens, last + 1, CLASSIFIERS) ? last + 1 : last;
        }
        int end = last + 1;
        while (end < last + 1 + MOST_CHARACTERS && tokens.is(end + 1, Kind.HAN) && !Han.in(tokens, end + 1, "的以及和在")) {
            end++;
        }
        return end;
    }

    /** {@return the words of what is counted, without 'more' and the like; empty if there are none} */
    static String name(Amounts amounts, int last) {
        Tokens tokens = amounts.tokens();
        int end = end(amounts, last);
        int first = last + 1;
        while (first <= end && isMore(tokens, first)) {
            first++;
        }
        if (Han.in(tokens, first, "个個") && first < end) {
            first++;
        }
        if (first > end || Han.in(tokens, first, "个個")) {
            return "";
        }
        String words = tokens.between(first, end);
        return words.length() <= 60 && words.codePoints().noneMatch(Character::isISOControl) ? words : "";
    }

    private static boolean isMore(Tokens tokens, int token) {
        return tokens.entry(token).has(Cue.MORE);
    }
}
