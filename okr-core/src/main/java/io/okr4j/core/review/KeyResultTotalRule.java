package io.okr4j.core.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Looks for owners with too many key results in all, though not with too many objectives. */
final class KeyResultTotalRule implements ReviewRule {

    private static final String SOURCE = "Castro, The Beginner's Guide to OKR: ten key results in all";
    private static final PolicyValue MOST = PolicyValue.count("key-results.total.max", "10", SOURCE);
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "okr.plan.key-result-count", Severity.WARNING, SOURCE, MOST, ObjectiveCountRule.MOST)
            .notIn(Preset.GOOGLE, Preset.SOURCE_ARTICLES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal most = context.limit(MOST);
        BigDecimal objectives = context.limit(ObjectiveCountRule.MOST);
        return OwnerCycles.of(context)
                .filter(cycle -> BigDecimal.valueOf(cycle.objectives().size()).compareTo(objectives) <= 0)
                .flatMap(cycle -> {
                    BigDecimal count = BigDecimal.valueOf(cycle.objectives().stream()
                            .mapToInt(objective ->
                                    StandingObjectives.keyResults(objective).size())
                            .sum());
                    return count.compareTo(most) <= 0
                            ? Stream.empty()
                            : Stream.of(cycle.finding(DESCRIPTION)
                                    .putFact("count", count.toPlainString())
                                    .putFact("max", most.toPlainString())
                                    .build());
                })
                .toList();
    }
}
