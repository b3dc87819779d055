package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives most of whose key results are work to be done, declared as leading indicators or not. */
final class TaskListRule implements ReviewRule {

    static final String CODE = "okr.objective.task-list";

    private static final PolicyValue SHARE = PolicyValue.of(
            "objective.task-list.share", "0.5", "okr4j: most are more than half (our reading of the source articles)");
    private static final PolicyValue LEAST =
            PolicyValue.of("objective.task-list.min", "2", "okr4j: one task is no list (our choice)");
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            CODE,
            Severity.WARNING,
            "the source articles: closures, not calls; Castro: a task belongs in the backlog",
            TaskTitle.LEAST_PROBABILITY,
            LEAST,
            SHARE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal share = context.limit(SHARE);
        BigDecimal least = context.limit(LEAST);
        return StandingObjectives.each(context, (plan, objective) -> {
            List<KeyResult> keyResults = StandingObjectives.keyResults(objective);
            BigDecimal count = BigDecimal.valueOf(keyResults.size());
            BigDecimal tasks = BigDecimal.valueOf(keyResults.stream()
                    .filter(keyResult -> TaskTitle.of(keyResult, context).isPresent())
                    .count());
            boolean most = tasks.compareTo(count.multiply(share)) > 0 && tasks.compareTo(least) >= 0;
            return most
                    ? Stream.of(DESCRIPTION
                            .finding(plan, path(objective))
                            .putFact(Finding.TASKS, tasks.toPlainString())
                            .putFact("count", count.toPlainString())
                            .build())
                    : Stream.empty();
        });
    }

    private static String path(Objective objective) {
        return objective.getId() + "#keyResults";
    }
}
