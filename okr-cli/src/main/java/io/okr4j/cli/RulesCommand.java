package io.okr4j.cli;

import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.Preset;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code okr rules}. */
@Command(
        name = "rules",
        description = "List the rules of the review, and the numbers that they use with their sources.")
final class RulesCommand implements Callable<Integer> {

    /** How the list is written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE} if left out).")
    Format format = Format.TEXT;

    @Mixin
    PolicyOption policy = new PolicyOption();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    ColourOption colour = new ColourOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        OkrReviewer reviewer = policy.reviewer(surroundings);
        Console.out(surroundings, format == Format.JSON ? json(reviewer) : text(reviewer));
        return OkrCli.CLEAN;
    }

    private String json(OkrReviewer reviewer) {
        Locale locale = language.get().locale();
        return Json.text(Json.fields(
                "format", "okr4j-rules/v1",
                "policy", reviewer.policy().getName(),
                "language", language.get(),
                "rules",
                        reviewer.rules().stream()
                                .map(rule -> Json.fields(
                                        "code", rule.getCode(),
                                        "severity", rule.isQuestion() ? "question" : Reviewed.word(rule.getSeverity()),
                                        "summary", rule.summary(locale),
                                        "source", rule.getSource(),
                                        "numbers",
                                                rule.getLimits().stream()
                                                        .map(PolicyValue::getName)
                                                        .toList()))
                                .toList(),
                "off", off(reviewer).stream().map(RuleDescription::getCode).toList(),
                "numbers",
                        reviewer.limits().stream()
                                .map(value -> number(value, reviewer))
                                .toList()));
    }

    private static Map<String, Object> number(PolicyValue value, OkrReviewer reviewer) {
        Map<String, Object> fields =
                Json.fields("name", value.getName(), "value", value.getValue(), "source", value.getSource());
        instead(value, reviewer)
                .ifPresent(usual ->
                        fields.put("default", Json.fields("value", usual.getValue(), "source", usual.getSource())));
        return fields;
    }

    /** The number of the default policy, if another one holds. */
    private static Optional<PolicyValue> instead(PolicyValue value, OkrReviewer reviewer) {
        return reviewer.rules().stream()
                .flatMap(rule -> rule.getLimits().stream())
                .filter(usual -> usual.getName().equals(value.getName()))
                .map(usual -> usual.in(Preset.DEFAULT))
                .filter(usual -> usual.getValue().compareTo(value.getValue()) != 0)
                .findFirst();
    }

    private static List<RuleDescription> off(OkrReviewer reviewer) {
        return reviewer.known().stream()
                .filter(rule -> !reviewer.policy().holds(rule))
                .toList();
    }

    private String text(OkrReviewer reviewer) {
        CliTexts texts = language.get().texts();
        Terminal terminal = surroundings.terminal();
        Page page = new Page(terminal.width(), colour.coloured(terminal));
        List<RuleDescription> rules = reviewer.rules();
        int column = 3
                + List.of(Severity.values()).stream()
                        .mapToInt(severity -> Columns.of(texts.get("severity." + Reviewed.word(severity))))
                        .max()
                        .orElse(0);
        page.paragraph(0, Page.strong(texts.get("rules.title", rules.size())));
        for (RuleDescription rule : rules) {
            String word = texts.get(rule.isQuestion() ? "question" : "severity." + Reviewed.word(rule.getSeverity()));
            page.gap()
                    .labelled(
                            1,
                            new Page.Words(rule.isQuestion() ? Style.BLUE : Style.of(rule.getSeverity()), word),
                            column,
                            Page.strong(rule.getCode()));
            page.paragraph(column, Page.plain(rule.summary(language.get().locale())));
            page.paragraph(column, Page.faint(texts.get("rules.source", rule.getSource())));
        }
        List<RuleDescription> off = off(reviewer);
        if (!off.isEmpty()) {
            page.gap()
                    .paragraph(
                            0,
                            Page.strong(texts.get("rules.off", reviewer.policy().getName(), off.size())));
        }
        for (RuleDescription rule : off) {
            page.gap().paragraph(1, Page.strong(rule.getCode()));
            page.paragraph(column, Page.plain(rule.summary(language.get().locale())));
            page.paragraph(column, Page.faint(texts.get("rules.source", rule.getSource())));
        }
        page.gap()
                .paragraph(
                        0,
                        Page.strong(texts.get("rules.numbers", reviewer.policy().getName())));
        for (PolicyValue value : reviewer.limits()) {
            page.gap()
                    .paragraph(
                            1,
                            Page.strong(value.getName()),
                            Page.plain(" = " + value.getValue().toPlainString()),
                            Page.plain(instead(value, reviewer)
                                    .map(usual -> texts.get(
                                            "rules.instead", usual.getValue().toPlainString()))
                                    .orElse("")));
            page.paragraph(column, Page.faint(texts.get("rules.source", value.getSource())));
        }
        return page.toString();
    }
}
