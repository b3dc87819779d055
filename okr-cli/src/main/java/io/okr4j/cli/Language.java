package io.okr4j.cli;

import java.util.Locale;

/** The languages that findings are written in. */
enum Language {
    EN(Locale.ENGLISH, "Texts"),
    ZH(Locale.CHINESE, "Texts_zh");

    private final Locale locale;
    private final String bundle;

    Language(Locale locale, String bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    Locale locale() {
        return locale;
    }

    CliTexts texts() {
        return CliTexts.read(bundle);
    }

    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
