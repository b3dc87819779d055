package io.okr4j.testkit.contract;

import io.okr4j.alignment.AlignmentCheck;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.scoring.Parts;

/** The contracts of the extension points of okr4j. */
public final class Contracts {

    private static final Contract<GradingStrategy, GradingContext> GRADING_STRATEGY =
            new Contract<>("GradingStrategy", GradingStrategyClauses.all(), GradingCases::all);
    private static final Contract<Aggregation, Parts> AGGREGATION =
            new Contract<>("Aggregation", AggregationClauses.all(), PartsCases::all);
    private static final Contract<ReviewRule, ReviewContext> REVIEW_RULE =
            new Contract<>("ReviewRule", ReviewRuleClauses.all(), ReviewCases::all);

    private static final Contract<AlignmentCheck, ReviewContext> ALIGNMENT_CHECK =
            new Contract<>("AlignmentCheck", AlignmentCheckClauses.all(), AlignmentCases::all);

    private Contracts() {}

    /** {@return the contract of {@link GradingStrategy}, GS-1 to GS-5, tried on key results of every kind} */
    public static Contract<GradingStrategy, GradingContext> gradingStrategy() {
        return GRADING_STRATEGY;
    }

    /** {@return the contract of {@link Aggregation}, AG-1 to AG-4, tried on up to five parts} */
    public static Contract<Aggregation, Parts> aggregation() {
        return AGGREGATION;
    }

    /** {@return the contract of {@link ReviewRule}, RR-1 to RR-4, tried on sound plans and on every flaw} */
    public static Contract<ReviewRule, ReviewContext> reviewRule() {
        return REVIEW_RULE;
    }

    /**
     * Returns the contract of {@link AlignmentCheck}.
     *
     * <p>AC-4 and AC-5 are tried on graphs of their own whatever cases they are given. For AC-4, what is seen without a
     * plan is compared with what is seen beside that plan with nothing wrong in it, and of a plan that somebody brings
     * along nobody knows that nothing is wrong in it. For AC-5, how time grows does not show on one graph; there must
     * be so many ways through it that a check which walks them all never ends.
     *
     * @return the contract, AC-1 to AC-5, tried on graphs besides all that rules are tried on; and RR-3 and RR-4, which
     *     hold for every rule of the review
     */
    public static Contract<AlignmentCheck, ReviewContext> alignmentCheck() {
        return ALIGNMENT_CHECK;
    }
}
