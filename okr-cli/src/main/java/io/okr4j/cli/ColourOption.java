package io.okr4j.cli;

import java.util.Locale;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options {@code --color} and {@code --no-color}. */
final class ColourOption {

    /** When colours are used. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of the two. */
    static final class Choice {
        @Option(
                names = "--color",
                paramLabel = "WHEN",
                description = "${COMPLETION-CANDIDATES} (auto if left out: on a terminal, unless NO_COLOR is set).")
        When when = When.AUTO;

        @Option(names = "--no-color", description = "The same as --color never.")
        boolean none;
    }

    @ArgGroup(exclusive = true)
    Choice choice = new Choice();

    boolean coloured(Terminal terminal) {
        if (choice.none) {
            return false;
        }
        return switch (choice.when) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal.out() && !terminal.colourless();
        };
    }
}
