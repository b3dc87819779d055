package io.okr4j.testkit.flaw;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Policy;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way to spoil a plan: what it changes, and the code of the rule that then finds it.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Flaw {

    /** The fewest days of a period with room for what comes too early, too late or not at all; every month has them. */
    public static final int LEAST_DAYS = 28;

    private final String code;
    private final UnaryOperator<Plan> change;

    Flaw(String code, UnaryOperator<Plan> change) {
        this.code = code;
        this.change = change;
    }

    /** {@return the code of the rule that reports a plan with this flaw} */
    public String code() {
        return code;
    }

    /**
     * Spoils a plan.
     *
     * @param plan a plan in a period of at least {@link #LEAST_DAYS} days, whose last objective has a key result
     * @return a plan that a review on {@link #dayOf its day} reports with the code of this flaw, in a finding or in a
     *     question, if the rule holds under the policy of the review, or is {@linkplain Policy#withRule switched on};
     *     the last objective, or its first key result, is what was changed, with what stands around it where the flaw
     *     lies between objectives, and the rest is as it was
     * @throws IllegalArgumentException if there is nothing in the plan to spoil, or its period is too short for a flaw
     */
    public Plan inject(Plan plan) {
        List<Objective> objectives = plan.getObjectives();
        boolean ready = plan.getPeriod().filter(Flaw::fits).isPresent()
                && !objectives.isEmpty()
                && !objectives.get(objectives.size() - 1).getKeyResults().isEmpty();
        if (!ready) {
            throw new IllegalArgumentException("a flaw needs a plan in a period of at least " + LEAST_DAYS
                    + " days, whose last objective has a key result, but this one is " + plan
                    + plan.getPeriod().map(period -> " in " + period).orElse(" without a period"));
        }
        return change.apply(plan);
    }

    private static boolean fits(Period period) {
        return period.days() >= LEAST_DAYS;
    }

    /**
     * Returns the day on which a review of a spoilt plan finds the flaw.
     *
     * @param plan a plan in a period
     * @return the last day of the period
     */
    public static LocalDate dayOf(Plan plan) {
        return plan.getPeriod().map(Period::getEnd).orElseThrow();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
