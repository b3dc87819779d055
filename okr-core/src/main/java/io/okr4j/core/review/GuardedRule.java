package io.okr4j.core.review;

import io.okr4j.core.Plan;
import io.okr4j.core.internal.Thrown;
import io.okr4j.core.invariant.InvalidOkrException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule that may come from anywhere, with its description as it was when the rule was added; what goes wrong with it
 * becomes a finding that names it.
 */
record GuardedRule(ReviewRule rule, RuleDescription description) {

    static final RuleDescription FAILED =
            RuleDescription.of("okr.review.rule-failed", Severity.WARNING, "okr4j: an extension broke its contract");

    /**
     * Asks a rule once what it is.
     *
     * @throws InvalidOkrException with code {@code okr.invalid.rule} if it does not say so
     */
    static GuardedRule of(ReviewRule rule) {
        String problem;
        try {
            @Nullable RuleDescription description = rule.description();
            if (description != null) {
                return new GuardedRule(rule, description);
            }
            problem = "it was null";
        } catch (Throwable e) {
            problem = Thrown.text(e);
        }
        throw new InvalidOkrException(
                "okr.invalid.rule",
                "rules must have a description but asked for that of "
                        + rule.getClass().getName() + " " + problem,
                List.of("rule"));
    }

    List<? extends Observation> review(ReviewContext context) {
        List<? extends Observation> seen;
        try {
            @Nullable List<? extends Observation> given = rule.review(context);
            if (given == null) {
                return failed("RR-1: it returned null", context);
            }
            if (given.stream().anyMatch(Objects::isNull)) {
                return failed("RR-1: one of its findings was null", context);
            }
            seen = List.copyOf(given);
        } catch (Throwable e) {
            return failed("RR-1: " + Thrown.text(e), context);
        }
        String code = description.getCode();
        Set<String> plans = context.plans().stream().map(Plan::getId).collect(Collectors.toSet());
        for (Observation one : seen) {
            if (!one.getCode().equals(code)) {
                return failed("RR-3: it reported " + one.getCode(), context);
            }
            if (!plans.contains(one.getPlan())) {
                return failed("it reported the plan '" + one.getPlan() + "', which is not reviewed", context);
            }
        }
        return seen;
    }

    private List<Finding> failed(String problem, ReviewContext context) {
        return context.plans().stream()
                .limit(1)
                .map(plan -> failed(plan, ".", rule.getClass(), description.getCode(), problem))
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
