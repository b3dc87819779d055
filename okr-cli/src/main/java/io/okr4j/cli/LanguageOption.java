package io.okr4j.cli;

import picocli.CommandLine.Option;

/** The option {@code --language}. */
final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE} if left out), whatever the machine is set to.")
    Language language = Language.EN;

    Language get() {
        return language;
    }
}
