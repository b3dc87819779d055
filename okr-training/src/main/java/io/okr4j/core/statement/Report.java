package io.okr4j.core.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures of a classification against the labels that people gave. */
final class Report {

    private static final Label[] LABELS = {Label.OUTCOME, Label.TASK, Label.VAGUE};

    private final List<Judged> rows;
    private final double sharpness;
    private final Evaluation evaluation;

    Report(List<Judged> rows, double sharpness) {
        this.rows = List.copyOf(rows);
        this.sharpness = sharpness;
        double threshold = StatementClassifier.STANDARD_THRESHOLD.doubleValue();
        Evaluation.Builder figures = Evaluation.builder();
        for (Judged judged : rows) {
            double[] p = judged.byLabel(sharpness);
            int best = Softmax.best(p);
            Label said = p[best] < threshold ? Label.UNDECIDED : LABELS[best];
            figures.add(judged.row().label(), said, LABELS[best], p[best]);
        }
        evaluation = figures.build();
    }

    /** The lines of a table, one for each language among the rows. */
    static List<String> lines(List<Judged> rows, double sharpness, String trained, String file) {
        return rows.stream()
                .collect(Collectors.groupingBy(j -> j.row().language(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(some -> new Report(some.getValue(), sharpness).line(trained, some.getKey() + " " + file))
                .toList();
    }

    static String header() {
        return "| trained on | measured on | rows | accuracy (95 %) | macro-F1 | outcome against rest | decided | outcome P/R "
                + "| task P/R | vague P/R | calibration error |\n|---|---|---|---|---|---|---|---|---|---|---|";
    }

    String line(String trained, String measured) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s (%.3f to %.3f) | %s | %s | %s | %s | %s | %s | %s |",
                trained,
                measured,
                evaluation.statements(),
                shown(evaluation.accuracy().value()),
                evaluation.accuracy().low(),
                evaluation.accuracy().high(),
                shown(evaluation.macroF1()),
                shown(evaluation.outcomeAgainstRest().value()),
                shown(evaluation.decided().value()),
                precisionRecall(Label.OUTCOME),
                precisionRecall(Label.TASK),
                precisionRecall(Label.VAGUE),
                shown(evaluation.calibrationError()));
    }

    static String warningHeader() {
        return "| trained on | measured on | warned from | task warnings | precision | recall |\n|---|---|---|---|---|---|";
    }

    /** How a warning does that is given wherever a task is at least so likely. */
    String warning(String trained, String measured, double threshold) {
        int warned = 0;
        int right = 0;
        int tasks = 0;
        int task = Verdict.place(Label.TASK);
        for (Judged judged : rows) {
            boolean isTask = judged.row().label() == Label.TASK;
            boolean warns = judged.byLabel(sharpness)[task] >= threshold;
            tasks += isTask ? 1 : 0;
            warned += warns ? 1 : 0;
            right += warns && isTask ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %d | %.3f | %.3f |",
                trained,
                measured,
                threshold,
                warned,
                right / (double) Math.max(1, warned),
                right / (double) Math.max(1, tasks));
    }

    private String precisionRecall(Label label) {
        return shown(evaluation.precision(label).value()) + " / "
                + shown(evaluation.recall(label).value());
    }

    private static String shown(Optional<BigDecimal> figure) {
        return String.format(Locale.ROOT, "%.3f", figure.orElse(BigDecimal.ZERO));
    }
}
