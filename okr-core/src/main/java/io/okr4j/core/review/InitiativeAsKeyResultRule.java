package io.okr4j.core.review;

import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for key results that are listed as work as well. */
final class InitiativeAsKeyResultRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.is-initiative",
            Severity.WARNING,
            "Perdoo: initiatives weigh nothing in the progress; pm-skills: shipped is not a partial win",
            TaskTitle.LEAST_PROBABILITY);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.eachKeyResult(
                context,
                (plan, objective, keyResult) -> alsoWork(plan, objective, keyResult)
                        // a title that reads as work is one finding already
                        .filter(initiative -> TaskTitle.leading(keyResult)
                                || TaskTitle.of(keyResult, context).isEmpty())
                        .map(initiative -> DESCRIPTION
                                .finding(plan, StandingObjectives.path(objective, keyResult, "title"))
                                .putFact("title", keyResult.getTitle().strip())
                                .putFact("initiative", initiative.getId())
                                .build()));
    }

    private static Optional<Initiative> alsoWork(Plan plan, Objective objective, KeyResult keyResult) {
        return Stream.concat(objective.getInitiatives().stream(), plan.getInitiatives().stream())
                .filter(initiative -> SameWords.in(initiative.getTitle(), keyResult.getTitle()))
                .findFirst();
    }
}
