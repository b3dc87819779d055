package io.okr4j.core.statement;

import java.util.List;
import java.util.Locale;

/** Figures of a classification against the labels that people gave. */
final class Report {

    private static final int LABELS = 3;
    private static final double Z95 = 1.959964;
    private static final int BINS = 10;

    private final List<Judged> rows;
    private final double sharpness;
    private final int[][] confusion = new int[LABELS][LABELS + 1];

    Report(List<Judged> rows, double sharpness) {
        this.rows = rows;
        this.sharpness = sharpness;
        double threshold = StatementClassifier.STANDARD_THRESHOLD.doubleValue();
        for (Judged judged : rows) {
            int best = Softmax.best(judged.byLabel(sharpness));
            int said = judged.byLabel(sharpness)[best] < threshold ? LABELS : best;
            confusion[Verdict.place(judged.row().label())][said]++;
        }
    }

    static String header() {
        return "| trained on | measured on | rows | accuracy (95 %) | macro-F1 | outcome against rest | decided | outcome P/R "
                + "| task P/R | vague P/R | calibration error |\n|---|---|---|---|---|---|---|---|---|---|---|";
    }

    String line(String trained, String measured) {
        int right = 0;
        int outcomeRight = 0;
        int decided = 0;
        for (int label = 0; label < LABELS; label++) {
            for (int said = 0; said <= LABELS; said++) {
                int n = confusion[label][said];
                right += label == said ? n : 0;
                decided += said < LABELS ? n : 0;
                outcomeRight += said < LABELS && (label == 0) == (said == 0) ? n : 0;
            }
        }
        int n = rows.size();
        double[] interval = wilson(right, n);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.3f (%.3f to %.3f) | %.3f | %.3f | %.3f | %s | %s | %s | %.3f |",
                trained,
                measured,
                n,
                right / (double) n,
                interval[0],
                interval[1],
                macroF1(),
                outcomeRight / (double) n,
                decided / (double) n,
                precisionRecall(0),
                precisionRecall(1),
                precisionRecall(2),
                calibrationError());
    }

    private int said(int label) {
        int n = 0;
        for (int[] row : confusion) {
            n += row[label];
        }
        return n;
    }

    private int given(int label) {
        int n = 0;
        for (int count : confusion[label]) {
            n += count;
        }
        return n;
    }

    private double macroF1() {
        double sum = 0;
        int present = 0;
        for (int label = 0; label < LABELS; label++) {
            if (given(label) > 0) {
                present++;
                sum += 2.0 * confusion[label][label] / Math.max(1, said(label) + given(label));
            }
        }
        return sum / Math.max(1, present);
    }

    private String precisionRecall(int label) {
        return String.format(
                Locale.ROOT,
                "%.3f / %.3f",
                confusion[label][label] / (double) Math.max(1, said(label)),
                confusion[label][label] / (double) Math.max(1, given(label)));
    }

    /** Wilson's interval for a share. */
    private static double[] wilson(int hits, int n) {
        double p = hits / (double) n;
        double z2 = Z95 * Z95;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z95 * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        return new double[] {centre - half, centre + half};
    }

    /** How far, on average, the probability of the likeliest label is from the share that is right, in ten bins. */
    private double calibrationError() {
        double[] sure = new double[BINS];
        int[] right = new int[BINS];
        int[] count = new int[BINS];
        for (Judged judged : rows) {
            int best = Softmax.best(judged.byLabel(sharpness));
            int bin = Math.min(BINS - 1, (int) (judged.byLabel(sharpness)[best] * BINS));
            sure[bin] += judged.byLabel(sharpness)[best];
            right[bin] += Verdict.place(judged.row().label()) == best ? 1 : 0;
            count[bin]++;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sure[bin] - right[bin]) / Math.max(1, rows.size());
        }
        return error;
    }
}
