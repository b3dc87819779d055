package io.okr4j.core.review;

import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Looks for objectives that run longer than their level can plan for. */
final class DurationRule implements ReviewRule {

    private static final String SOURCE =
            "Wodtke: an objective is doable in a month or a quarter; beyond a year it is rather a strategy or a mission";
    private static final PolicyValue TEAM = PolicyValue.count(
            "objective.max-days-team", "123", SOURCE + "; a third of a year is the longest such cycle in use");
    private static final PolicyValue ANY =
            PolicyValue.count("objective.max-days", "371", SOURCE + "; a fiscal year can have 53 weeks");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.objective.duration", Severity.WARNING, SOURCE, ANY, TEAM);
    private static final Set<OwnerLevel> SHORT = Set.of(OwnerLevel.TEAM, OwnerLevel.INDIVIDUAL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> objective.getPeriod().stream()
                        .filter(period -> BigDecimal.valueOf(period.days()).compareTo(most(objective, context)) > 0)
                        .map(period -> DESCRIPTION
                                .finding(plan, objective.getId() + "#period")
                                .putFact("title", objective.getTitle().strip())
                                .putFact("period", period.toString())
                                .putFact("days", Long.toString(period.days()))
                                .putFact("max", most(objective, context).toPlainString())
                                .build()));
    }

    private static BigDecimal most(Objective objective, ReviewContext context) {
        boolean team = objective
                .getOwner()
                .map(Owner::getLevel)
                .filter(SHORT::contains)
                .isPresent();
        return context.limit(team ? TEAM : ANY);
    }
}
