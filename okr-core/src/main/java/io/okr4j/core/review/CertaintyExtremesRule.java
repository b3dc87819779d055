package io.okr4j.core.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for objectives whose key results are all as good as done, or all out of reach. */
final class CertaintyExtremesRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.objective.certainty-extremes",
            Severity.WARNING,
            "Wodtke, Radical Focus: five out of ten at the start; Google's OKR playbook: who always scores 1.0 sandbags",
            CertaintyBounds.HOPELESS,
            CertaintyBounds.SURE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> CertaintyBounds.extreme(objective, context)
                        ? Stream.of(DESCRIPTION
                                .finding(plan, objective.getId() + "#keyResults")
                                .putFact(
                                        "certainties",
                                        StandingObjectives.aims(objective).stream()
                                                .map(CertaintyBounds::shown)
                                                .collect(Collectors.joining(", ")))
                                .build())
                        : Stream.empty());
    }
}
