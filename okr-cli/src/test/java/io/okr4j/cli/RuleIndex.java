package io.okr4j.cli;

import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.Preset;
import io.okr4j.core.review.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                A rule holds in every preset of the policy unless it says otherwise.

                | rule | severity | looks for |
                |---|---|---|
                """);
        for (RuleDescription rule : OkrReviewer.standard().known()) {
            text.append("| [")
                    .append(rule.getCode())
                    .append("](")
                    .append(rule.getCode())
                    .append(".md) | ")
                    .append(kind(rule))
                    .append(" | ")
                    .append(rule.summary(Locale.ENGLISH))
                    .append(presets(rule))
                    .append(" |\n");
        }
        return text.toString();
    }

    /** {@return how severe the findings of a rule are, or that it asks questions} */
    static String kind(RuleDescription rule) {
        return rule.isQuestion() ? "question" : Reviewed.word(rule.getSeverity());
    }

    /** {@return where a rule holds and where not, if it does not hold in every preset; empty otherwise} */
    static String presets(RuleDescription rule) {
        return rule.getOffIn().isEmpty()
                ? ""
                : " Holds in "
                        + ids(Stream.of(Preset.values())
                                .filter(preset -> !rule.getOffIn().contains(preset)))
                        + "; off in " + ids(rule.getOffIn().stream()) + ".";
    }

    /** {@return a number with its source, and those of the presets that differ} */
    static String number(PolicyValue limit) {
        StringBuilder text = new StringBuilder("`" + limit.getName() + "` = " + valued(limit));
        limit.getVariants()
                .forEach((preset, variant) ->
                        text.append("; in ").append(preset.id()).append(' ').append(valued(variant)));
        return text.toString();
    }

    private static String valued(PolicyValue value) {
        return value.getValue().toPlainString() + " (" + value.getSource() + ")";
    }

    private static String ids(Stream<Preset> presets) {
        return presets.map(Preset::id).collect(Collectors.joining(", "));
    }
}
