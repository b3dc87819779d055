package io.okr4j.core.statement;

/** A statement with its label and what a classifier made of it. */
final class Judged {

    private final LabelledStatement row;
    private final double[] sums;

    Judged(LabelledStatement row, double[] sums) {
        this.row = row;
        this.sums = sums;
    }

    LabelledStatement row() {
        return row;
    }

    /** The probabilities of outcome, task and vague. */
    double[] byLabel(double sharpness) {
        return Verdict.byLabel(Softmax.of(sums, sharpness));
    }
}
