package com.example.goals;

import io.okr4j.core.Objective;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.function.Predicate;

/** A rule of our own: who puts an objective first says why. Its texts stand in ValidationMessages.properties. */
public final class ReasonRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("acme.objective.no-reason", Severity.WARNING, "our handbook, page 7");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        Predicate<Objective> first =
                objective -> objective.getPriority().filter(rank -> rank == 1).isPresent();
        return context.plans().stream()
                .flatMap(plan -> plan.getObjectives().stream()
                        .filter(first)
                        .filter(objective -> objective.getRationale().isEmpty())
                        .map(objective -> DESCRIPTION
                                .finding(plan, objective.getId() + "#rationale")
                                .putFact("title", objective.getTitle())
                                .build()))
                .toList();
    }
}
