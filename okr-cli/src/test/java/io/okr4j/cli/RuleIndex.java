package io.okr4j.cli;

import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes docs/rules/README.md, which a test compares with what this gives. */
final class RuleIndex {

    private RuleIndex() {}

    /** Started in the folder okr-cli. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of("..", "docs", "rules", "README.md"), text());
    }

    static String text() {
        StringBuilder text = new StringBuilder("""
                # The rules of the review

                Each page says what a rule looks for, why, and who says so, with a bad and a good example that a test runs.
                `okr explain CODE` shows a page on the terminal, `okr rules` lists the rules and the numbers that they use.

                | rule | severity | looks for |
                |---|---|---|
                """);
        for (RuleDescription rule : OkrReviewer.standard().rules()) {
            text.append("| [")
                    .append(rule.getCode())
                    .append("](")
                    .append(rule.getCode())
                    .append(".md) | ")
                    .append(Reviewed.word(rule.getSeverity()))
                    .append(" | ")
                    .append(rule.summary(Locale.ENGLISH))
                    .append(" |\n");
        }
        return text.toString();
    }
}
