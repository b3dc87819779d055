package io.okr4j.core.review;

import io.okr4j.core.Ambition;
import io.okr4j.core.Objective;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Looks for owners who promise everything and stretch nowhere in a period. */
final class NoStretchRule implements ReviewRule {

    private static final String SOURCE =
            "the source articles: always playing safe is a mistake; Google's OKR playbook: aspirational and committed";
    private static final PolicyValue LEAST = PolicyValue.count("objectives.aspirational.min", "1", SOURCE);
    private static final PolicyValue SEVERAL = PolicyValue.count(
                    "objectives.ambition.min-count",
                    "2",
                    "okr4j: one promise alone may be what a period needs (our choice)")
            .butIn(Preset.STARTER, "1", "the source articles on OKRs in sales: one ambitious OKR to begin with");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.plan.no-stretch", Severity.ADVICE, SOURCE, LEAST, SEVERAL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal least = context.limit(LEAST);
        BigDecimal several = context.limit(SEVERAL);
        return OwnerCycles.of(context)
                .filter(cycle -> BigDecimal.valueOf(cycle.objectives().size()).compareTo(several) >= 0)
                // what does not say how ambitious it is may well be
                .filter(cycle -> cycle.objectives().stream()
                        .allMatch(objective -> objective.getAmbition().isPresent()))
                .filter(cycle -> BigDecimal.valueOf(stretches(cycle)).compareTo(least) < 0)
                .map(cycle -> cycle.finding(DESCRIPTION)
                        .putFact("count", Long.toString(stretches(cycle)))
                        .putFact("min", least.toPlainString())
                        .build())
                .toList();
    }

    private static long stretches(OwnerCycles.Cycle cycle) {
        return cycle.objectives().stream().filter(NoStretchRule::stretch).count();
    }

    private static boolean stretch(Objective objective) {
        return objective.getAmbition().equals(Optional.of(Ambition.ASPIRATIONAL))
                || StandingObjectives.keyResults(objective).stream()
                        .anyMatch(keyResult -> keyResult.getAmbition().equals(Optional.of(Ambition.ASPIRATIONAL)));
    }
}
