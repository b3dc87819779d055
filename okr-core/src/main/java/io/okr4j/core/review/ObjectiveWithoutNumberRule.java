package io.okr4j.core.review;

import io.okr4j.core.Objective;
import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives without a number, where a team wants one. */
final class ObjectiveWithoutNumberRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "okr.objective.no-number",
                    Severity.WARNING,
                    "the source articles on OKRs in sales: a number on everything, starting with the objective")
            .onlyIn(Preset.SOURCE_ARTICLES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> numbered(objective)
                        ? Stream.empty()
                        : Stream.of(DESCRIPTION
                                .finding(plan, objective.getId() + "#title")
                                .putFact("title", objective.getTitle().strip())
                                .build()));
    }

    private static boolean numbered(Objective objective) {
        boolean spoken = ObjectiveTitle.of(objective.getTitle()).statesAmount();
        return objective.getTitle().isBlank()
                || objective.getMeasure().isPresent()
                || spoken
                || TitleNumbers.first(objective.getTitle()).isPresent();
    }
}
