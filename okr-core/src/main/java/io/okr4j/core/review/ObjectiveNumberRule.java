package io.okr4j.core.review;

import java.util.List;

/** Looks for numbers in the titles of objectives. */
final class ObjectiveNumberRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "okr.objective.number",
                    Severity.ADVICE,
                    "Castro, The Beginner's Guide to OKR: the objective is qualitative, the key results are not; Wodtke",
                    VagueObjectiveRule.MOST_CHARACTERS,
                    VagueObjectiveRule.MOST_WORDS)
            .notIn(Preset.SOURCE_ARTICLES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> TitleNumbers.first(objective.getTitle())
                        .filter(number -> !MetricMovementRule.isMovement(objective.getTitle(), context))
                        .map(number -> DESCRIPTION
                                .finding(plan, objective.getId() + "#title")
                                .putFact("number", number)
                                .build())
                        .stream());
    }
}
