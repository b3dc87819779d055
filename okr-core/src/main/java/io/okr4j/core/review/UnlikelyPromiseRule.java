package io.okr4j.core.review;

import io.okr4j.core.Ambition;
import java.util.List;
import java.util.Optional;

/** Looks for promises that their owner does not expect to keep. */
final class UnlikelyPromiseRule implements ReviewRule {

    private static final String SOURCE =
            "Google's OKR playbook: a committed OKR is expected at 1.0, and who cannot promise that says so at once";
    private static final PolicyValue LEAST =
            PolicyValue.share("promise.min-certainty", "0.9", SOURCE + "; 0.9 is our reading");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.key-result.unlikely-promise", Severity.WARNING, SOURCE, LEAST);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.eachKeyResult(context, (plan, objective, keyResult) -> {
            boolean promised = StandingObjectives.ambition(objective, keyResult).equals(Optional.of(Ambition.COMMITTED))
                    && StandingObjectives.aims(objective).contains(keyResult);
            return keyResult
                    .getCertainty()
                    .filter(certainty -> promised && certainty.compareTo(context.limit(LEAST)) < 0)
                    .map(certainty -> DESCRIPTION
                            .finding(plan, StandingObjectives.path(objective, keyResult, "certainty"))
                            .putFact("title", keyResult.getTitle().strip())
                            .putFact("certainty", certainty.toPlainString())
                            .putFact("min", context.limit(LEAST).toPlainString())
                            .build());
        });
    }
}
