package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.measure.Measure;
import java.util.List;
import java.util.Optional;

/** Looks for key results that say again what their objective says. */
final class RepeatsObjectiveRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.repeats-objective",
            Severity.ADVICE,
            "the source articles: of three key results, the third follows from the other two, and says so");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.eachKeyResult(
                context,
                (plan, objective, keyResult) -> repeats(objective, keyResult)
                        ? Optional.of(DESCRIPTION
                                .finding(plan, StandingObjectives.path(objective, keyResult, "title"))
                                .putFact("title", keyResult.getTitle().strip())
                                .putFact("objective", objective.getTitle().strip())
                                .build())
                        : Optional.empty());
    }

    private static boolean repeats(Objective objective, KeyResult keyResult) {
        if (!keyResult.getRequires().isEmpty()) {
            return false;
        }
        Optional<String> whole = objective.getMeasure().flatMap(Measure::getMetricName);
        Optional<String> own = keyResult.getMeasure().flatMap(Measure::getMetricName);
        boolean sameMetric = whole.isPresent() && own.isPresent() && Words.same(whole.get(), own.get());
        return sameMetric || Words.same(objective.getTitle(), keyResult.getTitle());
    }
}
