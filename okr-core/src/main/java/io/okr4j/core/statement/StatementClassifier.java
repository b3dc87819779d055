package io.okr4j.core.statement;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a statement is an outcome, a task or vague.
 *
 * <p>What it goes by was learnt from labelled statements; how well it does is in the model card of the project. It
 * reads no clock, no locale and no file but its own weights, takes time in proportion to the length of the text, and
 * looks at no more than the first 96 words. The case of letters, punctuation at the end, bullets and {@code KR1:} at
 * the front make no difference. Instances are immutable and thread-safe; there is no need for more than one.
 */
public final class StatementClassifier {

    /** Below this probability the standard classifier does not decide. */
    public static final BigDecimal STANDARD_THRESHOLD = new BigDecimal("0.45");

    private static final StatementClassifier STANDARD = new StatementClassifier(Weights.shipped(), STANDARD_THRESHOLD);

    private final Weights weights;
    private final BigDecimal threshold;

    StatementClassifier(Weights weights, BigDecimal threshold) {
        this.weights = weights;
        this.threshold = threshold;
    }

    /** {@return the classifier with the shipped weights, which decides from {@link #STANDARD_THRESHOLD} on} */
    public static StatementClassifier standard() {
        return STANDARD;
    }

    /**
     * Gives a classifier that decides only where it is surer, or less sure, than this one.
     *
     * @param probability the least probability at which it decides, from 0 to 1
     * @return a classifier with the same weights
     */
    public StatementClassifier undecidedBelow(BigDecimal probability) {
        BigDecimal canonical = Numbers.canonical("probability", probability);
        if (canonical.signum() < 0 || canonical.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidOkrException(
                    "okr.invalid.probability",
                    "probability must be from 0 to 1, but it was " + canonical.toPlainString(),
                    List.of("probability"));
        }
        return new StatementClassifier(weights, canonical);
    }

    /**
     * Gives a classifier that decides only where it is surer, or less sure, than this one.
     *
     * @param probability the least probability at which it decides, from 0 to 1
     * @return a classifier with the same weights
     */
    public StatementClassifier undecidedBelow(String probability) {
        return undecidedBelow(Numbers.parse("probability", probability));
    }

    /**
     * Classifies a text.
     *
     * @param text any text
     * @return what it is as a key result, how likely, and why; a text without words is vague
     */
    public Classification classify(String text) {
        Tokens tokens = Tokens.of(text);
        StatementLanguage language = LanguageGuess.of(tokens);
        TypedWords words = WordReader.read(tokens, Amounts.of(tokens, language), weights);
        Sums sums = Sums.of(weights, words, language);
        Verdict verdict = words.size() == 0 ? Verdict.NOTHING_SAID : Verdict.of(sums, weights.sharpness());
        BigDecimal probability = verdict.probability(verdict.likeliest());
        return Classification.builder()
                .text(text)
                .language(language)
                .likeliest(verdict.likeliest())
                .label(probability.compareTo(threshold) < 0 ? Label.UNDECIDED : verdict.likeliest())
                .taskKind(verdict.likeliest() == Label.TASK ? Optional.of(verdict.taskKind()) : Optional.empty())
                .outcome(verdict.probability(Label.OUTCOME))
                .task(verdict.probability(Label.TASK))
                .vague(verdict.probability(Label.VAGUE))
                .evidence(
                        words.size() == 0 ? List.of() : EvidenceReader.read(words, sums, verdict, weights.sharpness()))
                .build();
    }

    /**
     * Classifies a statement.
     *
     * @param statement the statement
     * @return what it is as a key result, how likely, and why
     */
    public Classification classify(Statement statement) {
        return classify(statement.getText());
    }
}
