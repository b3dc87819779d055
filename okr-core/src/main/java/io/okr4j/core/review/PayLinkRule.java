package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.PayLink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for key results whose figure decides a bonus; a sales quota may. */
final class PayLinkRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.measure.pay-link",
            Severity.WARNING,
            "Doerr, Measure What Matters, Google re:Work and the source articles: no pay by OKRs, sales quotas aside");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        Map<String, Set<String>> paid = new HashMap<>();
        for (Plan plan : context.plans()) {
            for (Kpi kpi : plan.getKpis()) {
                if (kpi.getPayLink() == PayLink.BONUS) {
                    paid.computeIfAbsent(plan.getId(), id -> new HashSet<>()).add(kpi.getId());
                }
            }
        }
        return StandingObjectives.each(
                context,
                (plan, objective) -> StandingObjectives.keyResults(objective).stream()
                        .filter(keyResult -> bonus(keyResult, plan, paid))
                        .map(keyResult -> DESCRIPTION
                                .finding(plan, objective.getId() + "/" + keyResult.getId() + "#measure.payLink")
                                .putFact("title", keyResult.getTitle())
                                .build()));
    }

    private static boolean bonus(KeyResult keyResult, Plan plan, Map<String, Set<String>> paid) {
        boolean own = keyResult
                .getMeasure()
                .filter(measure -> measure.getPayLink() == PayLink.BONUS)
                .isPresent();
        return own
                || keyResult
                        .getTakenFrom()
                        .filter(kpi -> paid.getOrDefault(kpi.getPlan().orElseGet(plan::getId), Set.of())
                                .contains(kpi.getId()))
                        .isPresent();
    }
}
