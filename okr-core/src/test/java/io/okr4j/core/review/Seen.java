package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.time.LocalDate;
import java.util.List;

/** What one rule sees in a plan, whatever the others see. */
final class Seen {

    static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private Seen() {}

    static List<Finding> of(String code, Objective... objectives) {
        return of(code, Plan.of(objectives));
    }

    static List<Finding> of(String code, Plan plan) {
        Policy standard = Policy.standard();
        boolean on = OkrReviewer.standard().known().stream()
                .anyMatch(rule -> rule.getCode().equals(code) && standard.holds(rule));
        return of(code, on ? standard : standard.withRule(code), plan);
    }

    static List<Finding> of(String code, Policy policy, Plan plan) {
        return OkrReviewer.builder().policy(policy).build().review(plan, DAY).getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    /** What it sees in an objective that is sound but for this key result, which comes last. */
    static List<Finding> in(String code, KeyResult keyResult) {
        return of(code, Plans.good("o").addKeyResult(keyResult).build());
    }
}
