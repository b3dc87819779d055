package io.okr4j.core.review;

import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives that are key results in all but name: a number that is to move. */
final class MetricMovementRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "okr.objective.metric-movement",
                    Severity.WARNING,
                    "Wodtke, Radical Focus: keep the metrics out of the objective; Castro; open-okr: a key result wearing an"
                            + " objective's clothes",
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
                (plan, objective) -> isMovement(objective.getTitle(), context)
                        ? Stream.of(DESCRIPTION
                                .finding(plan, objective.getId() + "#title")
                                .putFact("title", objective.getTitle().strip())
                                .build())
                        : Stream.empty());
    }

    static boolean isMovement(String title, ReviewContext context) {
        ObjectiveTitle said = ReadTitles.of(context).mainClause(title);
        // a movement that says how or what for is more than a bare one, unless it has an amount
        boolean bare = said.text().length() == title.strip().length() && said.movesNumber();
        // two or three words are no objective at all, which is another finding
        return (said.statesAmount() || bare) && !VagueObjectiveRule.isBareMovement(title, context);
    }
}
