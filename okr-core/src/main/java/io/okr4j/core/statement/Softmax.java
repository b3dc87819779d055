package io.okr4j.core.statement;

/** Turns sums into probabilities. */
final class Softmax {

    private Softmax() {}

    static double[] of(double[] sums, double sharpness) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double[] p = new double[sums.length];
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((sums[i] - most) * sharpness);
            total += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= total;
        }
        return p;
    }

    /** The place of the greatest; the first of several. */
    static int best(double[] p) {
        int best = 0;
        for (int i = 1; i < p.length; i++) {
            if (p[i] > p[best]) {
                best = i;
            }
        }
        return best;
    }
}
