package io.okr4j.core.review;

import io.okr4j.core.Plan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a rule that may come from anywhere, and turns what goes wrong with it into a finding that names it. */
final class GuardedRule {

    static final RuleDescription FAILED =
            RuleDescription.of("okr.review.rule-failed", Severity.WARNING, "okr4j: an extension broke its contract");

    private GuardedRule() {}

    static List<? extends Observation> review(ReviewRule rule, ReviewContext context) {
        String code = rule.description().getCode();
        List<? extends Observation> seen;
        try {
            @Nullable List<? extends Observation> given = rule.review(context);
            if (given == null) {
                return failed(rule.getClass(), code, "RR-1: it returned null", context);
            }
            seen = List.copyOf(given);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(rule.getClass(), code, "RR-1: it threw " + e, context);
        }
        Optional<String> foreign = seen.stream()
                .map(Observation::getCode)
                .filter(other -> !other.equals(code))
                .findFirst();
        return foreign.isPresent()
                ? failed(rule.getClass(), code, "RR-3: it reported " + foreign.get(), context)
                : seen;
    }

    private static List<Finding> failed(Class<?> type, String code, String problem, ReviewContext context) {
        return context.plans().stream()
                .limit(1)
                .map(plan -> failed(plan, ".", type, code, problem))
                .toList();
    }

    static Finding failed(Plan plan, String path, Class<?> type, String code, String problem) {
        return FAILED.finding(plan, path)
                .putFact("rule", code)
                .putFact("class", type.getName())
                .putFact("problem", problem.lines().findFirst().orElse(problem).strip())
                .build();
    }
}
