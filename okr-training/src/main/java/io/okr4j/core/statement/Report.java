package io.okr4j.core.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Figures of a classification against the labels that people gave. */
final class Report {

    private static final Label[] LABELS = {Label.OUTCOME, Label.TASK, Label.VAGUE};

    private final Evaluation evaluation;

    Report(List<Judged> rows, double sharpness) {
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

    private String precisionRecall(Label label) {
        return shown(evaluation.precision(label).value()) + " / "
                + shown(evaluation.recall(label).value());
    }

    private static String shown(Optional<BigDecimal> figure) {
        return String.format(Locale.ROOT, "%.3f", figure.orElse(BigDecimal.ZERO));
    }
}
