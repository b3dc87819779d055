package io.okr4j.cli;

import io.okr4j.core.statement.Evaluation;
import io.okr4j.core.statement.Label;
import io.okr4j.core.statement.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How well a labelled file was classified, for people and for programs. */
final class EvaluationReport {

    private static final List<Label> GIVEN = List.of(Label.OUTCOME, Label.TASK, Label.VAGUE);
    private static final int DECIMALS = 3;
    private static final int GUTTER = 2;

    private final CliTexts texts;
    private final Page page;

    private EvaluationReport(CliTexts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    static String text(EvaluatedFile evaluated, boolean coloured, CliTexts texts) {
        // tables are not wrapped
        EvaluationReport report = new EvaluationReport(texts, new Page(0, coloured));
        report.section(evaluated.file(), evaluated.all());
        Map<String, Evaluation> languages = evaluated.byLanguage();
        if (languages.size() > 1) {
            languages.forEach((code, figures) -> report.section(texts.get("evaluation.language", code), figures));
        }
        return report.page.toString();
    }

    private void section(String title, Evaluation figures) {
        page.gap()
                .line(
                        0,
                        Page.strong(title),
                        Page.faint("  " + texts.count("evaluation.statements", figures.statements())));
        page.gap();
        confusion(figures);
        page.gap();
        byLabel(figures);
        page.gap();
        summary(figures);
    }

    private void confusion(Evaluation figures) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(texts.get("evaluation.given-and-said")));
        for (Label said : Label.values()) {
            header.add(name(said));
        }
        rows.add(header);
        for (Label given : GIVEN) {
            List<String> row = new ArrayList<>(List.of(name(given)));
            for (Label said : Label.values()) {
                row.add(String.valueOf(figures.count(given, said)));
            }
            rows.add(row);
        }
        table(rows);
    }

    private void byLabel(Evaluation figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", texts.get("evaluation.precision"), texts.get("evaluation.recall")));
        for (Label label : GIVEN) {
            rows.add(List.of(
                    name(label),
                    shown(figures.precision(label).value()),
                    shown(figures.recall(label).value())));
        }
        table(rows);
    }

    private void summary(Evaluation figures) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("evaluation.accuracy", withInterval(figures.accuracy()));
        values.put("evaluation.macro-f1", shown(figures.macroF1()));
        values.put("evaluation.outcome-against-rest", withInterval(figures.outcomeAgainstRest()));
        values.put("evaluation.decided", withInterval(figures.decided()));
        values.put("evaluation.calibration-error", shown(figures.calibrationError()));
        int width = values.keySet().stream()
                .mapToInt(key -> Columns.of(texts.get(key)))
                .max()
                .orElse(0);
        values.forEach((key, value) -> {
            String label = texts.get(key);
            page.line(0, Page.plain(label + " ".repeat(width - Columns.of(label) + GUTTER) + value));
        });
    }

    private String withInterval(Share share) {
        return texts.get(
                "evaluation.share",
                shown(share.value()),
                shown(Optional.of(share.low())),
                shown(Optional.of(share.high())),
                share.getPart(),
                share.getWhole());
    }

    /** Writes rows whose first cell begins at the left, and whose others end at the right of their column. */
    private void table(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            Arrays.setAll(widths, i -> Math.max(widths[i], Columns.of(row.get(i))));
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - Columns.of(row.get(i)));
                line.append(i == 0 ? row.get(i) + padding : " ".repeat(GUTTER) + padding + row.get(i));
            }
            page.line(0, Page.plain(line.toString()));
        }
    }

    private String name(Label label) {
        return texts.get("label." + ClassificationLines.word(label));
    }

    private String shown(Optional<BigDecimal> figure) {
        return figure.map(value -> value.setScale(DECIMALS).toPlainString()).orElse(texts.get("evaluation.none"));
    }

    static String json(EvaluatedFile evaluated) {
        Map<String, Object> fields = Json.fields("format", "okr4j-evaluation/v1", "file", evaluated.file());
        fields.put("all", fields(evaluated.all()));
        Map<String, Object> languages = new LinkedHashMap<>();
        evaluated.byLanguage().forEach((code, figures) -> languages.put(code, fields(figures)));
        fields.put("languages", languages);
        return Json.text(fields);
    }

    private static Map<String, Object> fields(Evaluation figures) {
        Map<String, Object> confusion = new LinkedHashMap<>();
        Map<String, Object> byLabel = new LinkedHashMap<>();
        for (Label given : GIVEN) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (Label said : Label.values()) {
                row.put(ClassificationLines.word(said), figures.count(given, said));
            }
            confusion.put(ClassificationLines.word(given), row);
            byLabel.put(
                    ClassificationLines.word(given),
                    Json.fields(
                            "precision", fields(figures.precision(given)), "recall", fields(figures.recall(given))));
        }
        Map<String, Object> fields =
                Json.fields("statements", figures.statements(), "confusion", confusion, "byLabel", byLabel);
        fields.put("accuracy", fields(figures.accuracy()));
        figures.macroF1().ifPresent(value -> fields.put("macroF1", value));
        fields.put("outcomeAgainstRest", fields(figures.outcomeAgainstRest()));
        fields.put("decided", fields(figures.decided()));
        figures.calibrationError().ifPresent(value -> fields.put("calibrationError", value));
        return fields;
    }

    private static Map<String, Object> fields(Share share) {
        Map<String, Object> fields = Json.fields("part", share.getPart(), "whole", share.getWhole());
        share.value().ifPresent(value -> fields.put("value", value));
        fields.put("low", share.low());
        fields.put("high", share.high());
        return fields;
    }
}
