package io.okr4j.scoring.review;

import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.util.List;

/** Looks for owners whose stretches of the last cycle that is over ended near the bottom. */
public final class TooHardRule implements ReviewRule {

    private static final String SOURCE =
            "Klau, How Google sets goals: below 0.4 something is wrong with the goals or" + " with the work";
    private static final PolicyValue LEAST =
            PolicyValue.share("portfolio.too-low", "0.4", SOURCE).withNotAbove(TooEasyRule.MOST);
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.portfolio.too-hard", Severity.WARNING, SOURCE, Stretches.LEAST, LEAST);

    /** Makes the rule. */
    public TooHardRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal least = context.limit(LEAST);
        BigDecimal count = context.limit(Stretches.LEAST);
        return Cycles.of(context).series().stream()
                .map(series -> series.get(series.size() - 1))
                .flatMap(cycle -> cycle.mean(count).stream()
                        .filter(mean -> mean.compareTo(least) < 0)
                        .map(mean -> cycle.finding(DESCRIPTION)
                                .putFact("mean", Shown.grade(mean))
                                .putFact("min", Shown.grade(least))
                                .build()))
                .toList();
    }
}
