package io.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a grading strategy or an aggregation makes of something on a day.
 *
 * <p>The kinds are a closed set: {@link #fold} has a case for each. Instances are immutable and thread-safe;
 * explanations are made when they are asked for.
 */
public sealed interface Grade permits NumberGrade, LabelGrade, DeclinedGrade {

    /**
     * Gives a number.
     *
     * @param strategy who grades
     * @param number the number, on the scale of the strategy
     * @param steps makes the explanation when it is asked for
     * @return the grade
     */
    static Grade number(GradingStrategy strategy, BigDecimal number, Supplier<List<Step>> steps) {
        return NumberGrade.of(strategy.id(), strategy.scale(), number, steps);
    }

    /**
     * Gives a name without a number.
     *
     * @param strategy who grades
     * @param label the name
     * @param steps makes the explanation when it is asked for
     * @return the grade
     */
    static Grade label(GradingStrategy strategy, String label, Supplier<List<Step>> steps) {
        return new LabelGrade(strategy.id(), label, steps);
    }

    /**
     * Gives no grade.
     *
     * @param strategy who declines
     * @param reason why
     * @return the grade
     */
    static Grade declined(GradingStrategy strategy, Reason reason) {
        return new DeclinedGrade(strategy.id(), reason, reason.text());
    }

    /** {@return the id of the strategy or, for what is above a key result, of strategy and aggregation} */
    String strategy();

    /** {@return the number that counts, if there is one; that of a person where one was given with a reason} */
    Optional<BigDecimal> number();

    /** {@return what it is called: the label, or the name of the band, if there is one} */
    Optional<String> label();

    /** {@return why there is neither number nor label, if so} */
    Optional<Reason> reason();

    /** {@return how it came about, step by step} */
    List<Step> steps();

    /** {@return how it came about, in one line} */
    default String explain() {
        return steps().stream().map(Step::text).collect(Collectors.joining("; "));
    }

    /**
     * Treats each kind of grade in its own way.
     *
     * @param <R> what the treatment gives
     * @param cases one case for each kind
     * @return what the case for this kind gives
     */
    <R> R fold(Cases<R> cases);

    /**
     * One case for each kind of grade.
     *
     * @param <R> what each case gives
     */
    interface Cases<R> {

        /**
         * Treats a number on a scale.
         *
         * @param grade the grade
         * @return whatever the treatment gives
         */
        R number(NumberGrade grade);

        /**
         * Treats a name without a number.
         *
         * @param grade the grade
         * @return whatever the treatment gives
         */
        R label(LabelGrade grade);

        /**
         * Treats a grade that was declined.
         *
         * @param grade the grade
         * @return whatever the treatment gives
         */
        R declined(DeclinedGrade grade);
    }
}
