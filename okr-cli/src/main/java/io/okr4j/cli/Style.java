package io.okr4j.cli;

import io.okr4j.core.review.Severity;
import io.okr4j.core.statement.Label;

/** How words look on a terminal that has colours. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    RED("1;31"),
    YELLOW("1;33"),
    BLUE("1;34"),
    GREEN("32");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    static Style of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case ADVICE -> BLUE;
        };
    }

    static Style of(Label label) {
        return switch (label) {
            case OUTCOME -> GREEN;
            case TASK -> YELLOW;
            case VAGUE -> BLUE;
            case UNDECIDED -> FAINT;
        };
    }

    String apply(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + codes + "m" + text + "\u001b[0m";
    }
}
