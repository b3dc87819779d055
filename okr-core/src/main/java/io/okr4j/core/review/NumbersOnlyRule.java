package io.okr4j.core.review;

import io.okr4j.core.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Looks for owners all of whose objectives are about revenue, and none about how they work. */
final class NumbersOnlyRule implements ReviewRule {

    private static final String SOURCE = "the source articles, mistake 1: looking at nothing but the numbers";
    private static final PolicyValue LEAST = PolicyValue.count(
            "objectives.themes.min-count", "2", "okr4j: one objective may well be about revenue (our choice)");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.plan.numbers-only", Severity.WARNING, SOURCE, LEAST);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal least = context.limit(LEAST);
        return OwnerCycles.of(context)
                .filter(cycle -> BigDecimal.valueOf(cycle.objectives().size()).compareTo(least) >= 0)
                .filter(cycle -> cycle.objectives().stream()
                        .allMatch(objective -> objective.getTheme().equals(Optional.of(Theme.REVENUE))))
                .map(cycle -> cycle.finding(DESCRIPTION)
                        .putFact("count", Integer.toString(cycle.objectives().size()))
                        .build())
                .toList();
    }
}
