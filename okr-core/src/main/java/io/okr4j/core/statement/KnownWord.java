package io.okr4j.core.statement;

import org.jspecify.annotations.Nullable;

/**
 * What all lists together know of a word; many words share it.
 *
 * @param isEnglish whether it is one of the words that tell English
 * @param german how much it tells German: 2, 1, not at all, or {@link #OPEN}
 * @param entry what it says about numbers
 * @param inEnglish its classes in English, if it stands in that list as it is
 * @param inGerman its classes in German
 * @param inChinese its classes in Chinese
 */
record KnownWord(
        boolean isEnglish,
        int german,
        Lexicon.Entry entry,
        @Nullable WordEntry inEnglish,
        @Nullable WordEntry inGerman,
        @Nullable WordEntry inChinese) {

    /** How much it tells German depends on its letters. */
    static final int OPEN = -1;

    /** What is known of most words. */
    static final KnownWord NOT_KNOWN = new KnownWord(false, OPEN, Lexicon.NOTHING, null, null, null);

    /** Looks into all lists. */
    static KnownWord read(String word) {
        return new KnownWord(
                LanguageGuess.isEnglish(word),
                LanguageGuess.german(word),
                Lexicon.of(word),
                WordClasses.of(StatementLanguage.ENGLISH).exactly(word),
                WordClasses.of(StatementLanguage.GERMAN).exactly(word),
                WordClasses.of(StatementLanguage.CHINESE).exactly(word));
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
