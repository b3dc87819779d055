package io.okr4j.core.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The typed words of a statement with the questions that its sentence is read by. */
final class SentenceWords {

    final TypedWords words;
    final StatementLanguage language;
    private final WordClasses classes;

    /** Words of several characters of Han, which the tokens do not keep. */
    private final @Nullable String[] runs;

    /** What the lists say of the words that were asked about. */
    private final @Nullable WordEntry[] entries;

    /** Which words those are; some are in no list. */
    private final boolean[] asked;

    /** A word that was read as a verb and is the noun before one: the 'churn' of 'churn falls'; else -1. */
    int nounAt = -1;

    SentenceWords(TypedWords words, StatementLanguage language) {
        this.words = words;
        this.language = language;
        this.classes = WordClasses.of(language);
        this.runs = new String[words.size()];
        this.entries = new WordEntry[words.size()];
        this.asked = new boolean[words.size()];
    }

    int size() {
        return words.size();
    }

    boolean within(int word) {
        return word >= 0 && word < size();
    }

    WordClass type(int word) {
        if (word == nounAt) {
            WordEntry entry = entry(word);
            return entry == null || entry.other() == null ? WordClass.FUNC : entry.other();
        }
        return within(word) ? words.type(word) : WordClass.FUNC;
    }

    /** The class of nouns that a word has, even where it was read as a verb; nothing if it has none. */
    @Nullable
    WordClass noun(int word) {
        if (type(word).isNoun()) {
            return type(word);
        }
        WordEntry entry = entry(word);
        return entry != null && entry.other() != null && entry.other().isNoun() ? entry.other() : null;
    }

    /** The word in its plain form; what it was written as where it consists of several characters of Han. */
    String norm(int word) {
        if (!within(word)) {
            return "";
        }
        if (words.first(word) == words.last(word)) {
            return words.tokens().norm(words.first(word));
        }
        String run = runs[word];
        if (run == null) {
            run = words.text(word, word);
            runs[word] = run;
        }
        return run;
    }

    boolean is(int word, Set<String> any) {
        return within(word) && words.amount(word) == null && any.contains(norm(word));
    }

    boolean is(int word, String one) {
        if (!within(word) || words.amount(word) != null) {
            return false;
        }
        // tokens compare hashes first, so that hardly a word is written out
        return words.first(word) == words.last(word)
                ? words.tokens().is(words.first(word), one)
                : norm(word).equals(one);
    }

    boolean isVerb(int word) {
        return type(word).isVerb();
    }

    /** Whether it stands in that form of its class of verbs. */
    boolean isForm(int word, VerbForm form) {
        return isVerb(word) && words.symbol(word) == Symbols.verb(type(word), form);
    }

    boolean isAdverb(int word) {
        return within(word) && words.symbol(word) == Symbols.ADVERB;
    }

    /** Whether it is written with a capital. */
    boolean isCapital(int word) {
        return within(word)
                && Character.isUpperCase(
                        words.tokens().text().codePointAt(words.tokens().start(words.first(word))));
    }

    boolean isSign(int word) {
        return within(word) && words.amount(word) == null && !words.isWord(word);
    }

    /** Whether it is a word that stands in no list. */
    boolean isUnknown(int word) {
        return within(word) && words.amount(word) == null && words.symbol(word) == Symbols.UNKNOWN;
    }

    @Nullable
    Amount amount(int word) {
        return within(word) ? words.amount(word) : null;
    }

    /** What the lists say of a word, whatever it was read as. */
    @Nullable
    WordEntry entry(int word) {
        if (!within(word) || words.amount(word) != null || !words.isWord(word)) {
            return null;
        }
        if (!asked[word]) {
            WordEntry listed = classes.exactly(norm(word));
            entries[word] = listed != null ? listed : classes.part(norm(word));
            asked[word] = true;
        }
        return entries[word];
    }

    /** The first comma from there on; the size if there is none. */
    int comma(int from) {
        int at = from;
        while (at < size() && !is(at, ",")) {
            at++;
        }
        return at;
    }
}
