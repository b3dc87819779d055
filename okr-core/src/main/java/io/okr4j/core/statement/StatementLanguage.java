package io.okr4j.core.statement;

/** The languages in which statements are read. */
public enum StatementLanguage {
    /** English, and whatever is none of the others. */
    ENGLISH,

    /** Chinese, in simplified or traditional characters. */
    CHINESE,

    /** German. */
    GERMAN;

    /**
     * Tells the language of a text: Chinese by its script, German by its function words, umlauts and endings.
     *
     * @param text any text
     * @return the language; English where nothing speaks for another one
     */
    public static StatementLanguage of(String text) {
        return LanguageGuess.of(Tokens.of(text));
    }
}
