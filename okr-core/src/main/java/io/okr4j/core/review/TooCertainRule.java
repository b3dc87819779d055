package io.okr4j.core.review;

import java.util.List;
import java.util.Optional;

/** Looks for stretches that their owner is sure to reach. */
final class TooCertainRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.too-certain",
            Severity.WARNING,
            "Doerr, Measure What Matters: who is certain to nail it does not push hard enough",
            CertaintyBounds.HOPELESS,
            CertaintyBounds.SURE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.eachKeyResult(context, (plan, objective, keyResult) -> {
            boolean sure = CertaintyBounds.aspires(objective, keyResult)
                    && CertaintyBounds.isSure(keyResult, context)
                    && StandingObjectives.aims(objective).contains(keyResult)
                    // then all of them are one finding of the objective
                    && !CertaintyBounds.extreme(objective, context);
            return sure
                    ? Optional.of(DESCRIPTION
                            .finding(plan, StandingObjectives.path(objective, keyResult, "certainty"))
                            .putFact("title", keyResult.getTitle().strip())
                            .putFact("certainty", CertaintyBounds.shown(keyResult))
                            .build())
                    : Optional.empty();
        });
    }
}
