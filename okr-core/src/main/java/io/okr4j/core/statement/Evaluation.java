package io.okr4j.core.statement;

import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How well statements were classified, against the labels that people gave them.
 *
 * <p>An undecided statement is a wrong one in every figure but {@link #decided()} and {@link #calibrationError()}.
 * Instances are immutable and thread-safe.
 */
public final class Evaluation {

    private static final Label[] LABELS = {Label.OUTCOME, Label.TASK, Label.VAGUE};
    private static final int UNDECIDED = LABELS.length;
    private static final int BINS = 10;

    private final long[][] confusion;
    private final double calibrationGap;

    private Evaluation(Builder builder) {
        confusion = new long[LABELS.length][];
        for (int given = 0; given < LABELS.length; given++) {
            confusion[given] = builder.confusion[given].clone();
        }
        double gap = 0;
        for (int bin = 0; bin < BINS; bin++) {
            gap += Math.abs(builder.sure[bin] - builder.right[bin]);
        }
        calibrationGap = gap;
    }

    /** {@return how many statements were classified} */
    public long statements() {
        return given(Label.OUTCOME) + given(Label.TASK) + given(Label.VAGUE);
    }

    /**
     * Counts statements.
     *
     * @param given the label that people gave: outcome, task or vague
     * @param said what the classifier said, undecided included
     * @return how many there are
     */
    public long count(Label given, Label said) {
        return given == Label.UNDECIDED ? 0 : confusion[Verdict.place(given)][place(said)];
    }

    /** {@return how many of all were classified rightly} */
    public Share accuracy() {
        long right = 0;
        for (Label label : LABELS) {
            right += count(label, label);
        }
        return Share.of(right, statements());
    }

    /** {@return how many of all were rightly called an outcome, or rightly called task or vague, no matter which} */
    public Share outcomeAgainstRest() {
        long right = count(Label.OUTCOME, Label.OUTCOME);
        for (Label given : LABELS) {
            if (given != Label.OUTCOME) {
                right += count(given, Label.TASK) + count(given, Label.VAGUE);
            }
        }
        return Share.of(right, statements());
    }

    /** {@return how many of all were not left undecided} */
    public Share decided() {
        return Share.of(statements() - said(Label.UNDECIDED), statements());
    }

    /**
     * Gives the precision of a label.
     *
     * @param label outcome, task or vague
     * @return how many of those that were called so are so
     */
    public Share precision(Label label) {
        return Share.of(right(label), said(label));
    }

    /**
     * Gives the recall of a label.
     *
     * @param label outcome, task or vague
     * @return how many of those that are so were called so
     */
    public Share recall(Label label) {
        return Share.of(right(label), given(label));
    }

    /**
     * {@return the mean over the labels that people gave of the harmonic mean of precision and recall, from 0 to 1,
     * three decimals; none without statements}
     */
    public Optional<BigDecimal> macroF1() {
        double sum = 0;
        int present = 0;
        for (Label label : LABELS) {
            if (given(label) > 0) {
                present++;
                sum += 2.0 * right(label) / (said(label) + given(label));
            }
        }
        return present == 0 ? Optional.empty() : Optional.of(Share.rounded(sum / present));
    }

    /**
     * {@return how far, on average, the probability of the likeliest label is from the share that it is right of, in
     * ten bins of equal width; from 0 to 1, three decimals; none without statements}
     */
    public Optional<BigDecimal> calibrationError() {
        return statements() == 0 ? Optional.empty() : Optional.of(Share.rounded(calibrationGap / statements()));
    }

    private long right(Label label) {
        return count(label, label);
    }

    private long given(Label label) {
        long sum = count(label, Label.UNDECIDED);
        for (Label said : LABELS) {
            sum += count(label, said);
        }
        return sum;
    }

    private long said(Label label) {
        long sum = 0;
        for (Label given : LABELS) {
            sum += count(given, label);
        }
        return sum;
    }

    private static int place(Label said) {
        return said == Label.UNDECIDED ? UNDECIDED : Verdict.place(said);
    }

    /** {@return a builder without statements} */
    public static Builder builder() {
        return new Builder();
    }

    /** Counts statements one by one and keeps none of them; not thread-safe. */
    public static final class Builder {
        private final long[][] confusion = new long[LABELS.length][LABELS.length + 1];
        private final double[] sure = new double[BINS];
        private final long[] right = new long[BINS];

        private Builder() {}

        /**
         * Counts a statement.
         *
         * @param given the label that people gave it: outcome, task or vague
         * @param classification what was made of it
         * @return this builder
         */
        public Builder add(Label given, Classification classification) {
            return add(
                    given,
                    classification.getLabel(),
                    classification.getLikeliest(),
                    classification.probability().doubleValue());
        }

        Builder add(Label given, Label said, Label likeliest, double probability) {
            if (given == Label.UNDECIDED) {
                throw new InvalidOkrException(
                        "okr.invalid.label",
                        "given must be OUTCOME, TASK or VAGUE, but it was UNDECIDED",
                        List.of("given"));
            }
            confusion[Verdict.place(given)][place(said)]++;
            int bin = Math.min(BINS - 1, (int) (probability * BINS));
            sure[bin] += probability;
            right[bin] += given == likeliest ? 1 : 0;
            return this;
        }

        /** {@return the figures of the statements so far} */
        public Evaluation build() {
            return new Evaluation(this);
        }
    }
}
