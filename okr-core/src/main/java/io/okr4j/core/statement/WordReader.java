package io.okr4j.core.statement;

import io.okr4j.core.statement.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Reads tokens and amounts into typed words, from left to right. */
final class WordReader {

    private static final String JOINTS = ",:;()/&+";
    private static final int LONGEST_ASIDE = 60;
    private static final String COMPARISONS = "<>≥≤=~≈";

    private final Tokens tokens;
    private final Amounts amounts;
    private final WordClasses classes;
    private final LearntWords learnt;
    private final TypedWords words;

    /** Whether a word that can be a verb or a noun is rather a verb where the reader stands. */
    private boolean verbExpected = true;

    private WordReader(Tokens tokens, Amounts amounts, LearntWords learnt) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.classes = WordClasses.of(amounts.language());
        this.learnt = learnt;
        this.words = new TypedWords(tokens);
    }

    static TypedWords read(Tokens tokens, Amounts amounts, LearntWords learnt) {
        return new WordReader(tokens, amounts, learnt).read();
    }

    private TypedWords read() {
        int end = end();
        int i = 0;
        while (i < end && !words.full()) {
            int aside = i == 0 ? i : asideEnd(i);
            if (aside > i) {
                i = aside;
                continue;
            }
            Amount amount = amounts.at(i);
            i = amount != null ? amount(i, amount) : token(i);
        }
        return words;
    }

    /** Where the last sentence ends: behind the last token that is not a closing sign. */
    private int end() {
        int end = tokens.size();
        while (end > 0 && tokens.is(end - 1, Kind.SIGN) && ".,;:!?…-–\"'".contains(tokens.norm(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Where a remark in parentheses ends, if one begins here: what it names is an example and not what is promised,
     * unless it states an amount.
     */
    private int asideEnd(int open) {
        if (!tokens.is(open, "(")) {
            return open;
        }
        int close = open + 1;
        while (close < tokens.size() && close < open + LONGEST_ASIDE && !tokens.is(close, ")")) {
            Amount amount = amounts.at(close);
            if (amount != null && amount.isGoal()) {
                return open;
            }
            close++;
        }
        return tokens.is(close, ")") ? close + 1 : open;
    }

    private int amount(int token, Amount amount) {
        int last = Math.max(token, amount.last);
        int symbol = Symbols.amount(amount);
        boolean name = amount.role == AmountRole.NAME && tokens.is(token, Kind.WORD);
        words.add(token, last, name ? Hash.of(withoutDigits(tokens.norm(token))) : symbol, symbol, null, amount);
        verbExpected = false;
        return last + 1;
    }

    private static String withoutDigits(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(c >= '0' && c <= '9' ? '0' : c);
        }
        return out.toString();
    }

    private int token(int i) {
        switch (tokens.kind(i)) {
            case WORD -> word(i);
            case HAN -> {
                return han(i);
            }
            case REFERENCE -> add(i, i, Symbols.REFERENCE, Symbols.REFERENCE, null);
            case SIGN -> sign(i);
            case NUMBER -> add(i, i, Symbols.NAME, Symbols.NAME, null);
        }
        return i + 1;
    }

    private void word(int i) {
        int hash = Hash.ofCode(tokens.hash(i));
        WordEntry listed = tokens.known(i).classes(amounts.language());
        WordEntry entry = listed != null ? listed : classes.part(tokens.norm(i));
        if (entry != null) {
            known(i, i, hash, entry);
        } else if (tokens.norm(i).length() > 3 && tokens.norm(i).endsWith("ly")) {
            add(i, i, hash, Symbols.ADVERB, null);
        } else {
            WordClass like = learnt.like(hash);
            add(i, i, hash, like == null ? Symbols.UNKNOWN : Symbols.like(like), like);
            verbExpected = false;
        }
    }

    private void known(int first, int last, int hash, WordEntry entry) {
        WordClass verb = entry.verb();
        WordClass other = entry.other();
        VerbForm form = entry.form();
        if (verb != null && form != null && (other == null || verbExpected)) {
            add(first, last, hash, Symbols.verb(verb, form), verb);
            verbExpected = true;
        } else if (other == WordClass.FUNC) {
            add(first, last, hash, hash, other);
            verbExpected = VerbPlaces.after(tokens, last);
        } else if (other != null) {
            add(first, last, hash, Symbols.other(other), other);
            verbExpected = other == WordClass.PEOPLE || other == WordClass.STAFF || other == WordClass.RESPONSE;
        }
    }

    private int han(int first) {
        int longest = first;
        WordEntry found = null;
        int hash = 0;
        int foundHash = tokens.hash(first);
        for (int i = first; i < first + WordClasses.LONGEST_HAN && tokens.is(i, Kind.HAN); i++) {
            if (amounts.at(i) != null) {
                break;
            }
            hash = (tokens.end(i) - tokens.start(i) == 1 ? 31 : 31 * 31) * hash + tokens.hash(i);
            WordEntry entry = run(first, i, hash).classes(amounts.language());
            if (entry != null) {
                found = entry;
                foundHash = hash;
                longest = i;
            }
        }
        if (found == null) {
            add(first, first, Hash.ofCode(foundHash), Symbols.UNKNOWN, null);
            verbExpected = false;
        } else {
            known(first, longest, Hash.ofCode(foundHash), found);
        }
        return longest + 1;
    }

    private KnownWord run(int first, int last, int hash) {
        int start = tokens.start(first);
        int end = tokens.end(last);
        if (end - start == last - first + 1) {
            return KnownWords.find(tokens.text(), start, end, hash);
        }
        // spaces stand between them, or characters so rare that a string has two for one
        StringBuilder run = new StringBuilder();
        for (int i = first; i <= last; i++) {
            run.append(tokens.norm(i));
        }
        return KnownWords.of(run.toString());
    }

    private void sign(int i) {
        String sign = tokens.norm(i);
        boolean arrow = sign.equals("→")
                || (sign.equals(">") && tokens.is(i - 1, Kind.SIGN) && "-=–".contains(tokens.norm(i - 1)));
        if (arrow) {
            add(i, i, Symbols.ARROW, Symbols.ARROW, null);
        } else if (JOINTS.contains(sign) || COMPARISONS.contains(sign)) {
            int symbol = Hash.of(sign);
            add(i, i, symbol, symbol, null);
            verbExpected = true;
        }
    }

    private void add(int first, int last, int hash, int symbol, @Nullable WordClass type) {
        words.add(first, last, hash, symbol, type, null);
    }
}
