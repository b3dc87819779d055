package io.okr4j.scoring.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Looks for objectives that were closed before their key results. */
public final class OpenKeyResultsRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.grade.open-key-results",
            Severity.ADVICE,
            "Microsoft Viva Goals: close the key results before the objective");

    /** Makes the rule. */
    public OpenKeyResultsRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Plan plan : context.plans()) {
            for (Objective objective : plan.getObjectives()) {
                if (!Days.closed(objective.getState(), context.asOf())) {
                    continue;
                }
                List<KeyResult> open = objective.getKeyResults().stream()
                        .filter(keyResult -> outlives(keyResult.getState(), objective.getState()))
                        .toList();
                if (!open.isEmpty()) {
                    findings.add(DESCRIPTION
                            .finding(plan, objective.getId() + "#keyResults")
                            .putFact("title", objective.getTitle().strip())
                            .putFact("count", Integer.toString(open.size()))
                            .putFact("first", open.get(0).getTitle().strip())
                            .build());
                }
            }
        }
        return findings;
    }

    private static boolean outlives(State keyResult, State objective) {
        LocalDate ended = keyResult.getEndedOn().orElse(LocalDate.MIN);
        return keyResult.open() || ended.isAfter(objective.getEndedOn().orElse(LocalDate.MAX));
    }
}
