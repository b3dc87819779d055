package io.okr4j.core.statement;

import io.okr4j.core.internal.Numbers;
import java.math.BigDecimal;

/** The probabilities of the labels, and which of them come first and second. */
final class Verdict {

    private static final int DECIMALS = 3;
    private static final double UNITS = 1000;
    private static final Kind[] KINDS = Kind.values();
    private static final Label[] LABELS = {Label.OUTCOME, Label.TASK, Label.VAGUE};

    private static final BigDecimal[] PROBABILITIES = probabilities();

    /** A text without words says nothing that could be checked. */
    static final Verdict NOTHING_SAID = new Verdict(new double[] {0, 0, 0, 1});

    private final double[] byKind;
    private final double[] byLabel;
    private final int first;

    private Verdict(double[] byKind) {
        this.byKind = byKind;
        this.byLabel = byLabel(byKind);
        this.first = Softmax.best(byLabel);
    }

    static Verdict of(Sums sums, float sharpness) {
        return new Verdict(Softmax.of(sums.totals(), sharpness));
    }

    /** Where a label's probability stands: outcome, task, vague. */
    static int place(Label label) {
        return switch (label) {
            case OUTCOME -> 0;
            case TASK -> 1;
            default -> 2;
        };
    }

    /** Adds up the kinds of one label. */
    static double[] byLabel(double[] byKind) {
        double[] byLabel = new double[LABELS.length];
        for (Kind kind : KINDS) {
            byLabel[place(kind.label())] += byKind[kind.column()];
        }
        return byLabel;
    }

    Label likeliest() {
        return LABELS[first];
    }

    /** The kind that the likeliest label is likeliest to be. */
    Kind kind() {
        return best(likeliest());
    }

    /** The likeliest kind of the label that comes second. */
    Kind rival() {
        int second = first == 0 ? 1 : 0;
        for (int i = 0; i < byLabel.length; i++) {
            if (i != first && byLabel[i] > byLabel[second]) {
                second = i;
            }
        }
        return best(LABELS[second]);
    }

    private Kind best(Label label) {
        Kind best = label == Label.TASK ? Kind.ACTIVITY : Kind.OUTCOME;
        double most = -1;
        for (Kind kind : KINDS) {
            if (kind.label() == label && byKind[kind.column()] > most) {
                best = kind;
                most = byKind[kind.column()];
            }
        }
        return best;
    }

    TaskKind taskKind() {
        return best(Label.TASK) == Kind.OUTPUT ? TaskKind.OUTPUT : TaskKind.ACTIVITY;
    }

    /** The probability, rounded once, so that the three add up to one within a thousandth. */
    BigDecimal probability(Label label) {
        return PROBABILITIES[(int) Math.round(byLabel[place(label)] * UNITS)];
    }

    /** All thousandths, in the form in which numbers are kept. */
    private static BigDecimal[] probabilities() {
        BigDecimal[] all = new BigDecimal[(int) UNITS + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = Numbers.canonical("probability", BigDecimal.valueOf(i, DECIMALS));
        }
        return all;
    }
}
