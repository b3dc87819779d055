package io.okr4j.core.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all lists together know of a word, found in one look instead of one a list. */
final class KnownWord {

    private static final Map<String, KnownWord> ALL = all();
    private static final KnownWord NOT_KNOWN = new KnownWord("");

    private final boolean english;
    private final boolean german;
    private final Lexicon.Entry entry;
    private final @Nullable WordEntry inEnglish;
    private final @Nullable WordEntry inGerman;
    private final @Nullable WordEntry inChinese;

    private KnownWord(String word) {
        this.english = LanguageGuess.isEnglish(word);
        this.german = LanguageGuess.isGerman(word);
        this.entry = Lexicon.of(word);
        this.inEnglish = WordClasses.of(StatementLanguage.ENGLISH).exactly(word);
        this.inGerman = WordClasses.of(StatementLanguage.GERMAN).exactly(word);
        this.inChinese = WordClasses.of(StatementLanguage.CHINESE).exactly(word);
    }

    private static Map<String, KnownWord> all() {
        Set<String> words = new HashSet<>(LanguageGuess.words());
        words.addAll(Lexicon.words());
        for (StatementLanguage language : StatementLanguage.values()) {
            words.addAll(WordClasses.of(language).words());
        }
        Map<String, KnownWord> all = new HashMap<>(2 * words.size());
        words.forEach(word -> all.put(word, new KnownWord(word)));
        return all;
    }

    /** What is known of a word in lower case; nothing of most. */
    static KnownWord of(String word) {
        KnownWord known = ALL.get(word);
        return known == null ? NOT_KNOWN : known;
    }

    /** Whether it is one of the words that tell English. */
    boolean isEnglish() {
        return english;
    }

    /** Whether it is one of the words that tell German. */
    boolean isGerman() {
        return german;
    }

    /** What it says about numbers. */
    Lexicon.Entry entry() {
        return entry;
    }

    /** Its classes in a language, if it stands in the list of that language as it is. */
    @Nullable
    WordEntry classes(StatementLanguage language) {
        return switch (language) {
            case ENGLISH -> inEnglish;
            case GERMAN -> inGerman;
            case CHINESE -> inChinese;
        };
    }
}
