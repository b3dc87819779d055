package io.okr4j.core.review;

import io.okr4j.core.Objective;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives most of whose key results are work to be done, declared as leading indicators or not. */
final class TaskListRule implements ReviewRule {

    static final String CODE = "okr.objective.task-list";

    static final PolicyValue SHARE = PolicyValue.share(
            "objective.task-list.share", "0.5", "okr4j: most are more than half (our reading of the source articles)");
    static final PolicyValue LEAST =
            PolicyValue.count("objective.task-list.min", "2", "okr4j: one task is no list (our choice)");
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
        return StandingObjectives.each(
                context,
                (plan, objective) -> isTaskList(objective, context)
                        ? Stream.of(DESCRIPTION
                                .finding(plan, path(objective))
                                .putFact(Finding.TASKS, Long.toString(tasks(objective, context)))
                                .putFact(
                                        "count",
                                        Integer.toString(StandingObjectives.keyResults(objective)
                                                .size()))
                                .build())
                        : Stream.empty());
    }

    static boolean isTaskList(Objective objective, ReviewContext context) {
        BigDecimal share = context.limit(SHARE);
        BigDecimal least = context.limit(LEAST);
        BigDecimal count =
                BigDecimal.valueOf(StandingObjectives.keyResults(objective).size());
        BigDecimal tasks = BigDecimal.valueOf(tasks(objective, context));
        return tasks.compareTo(count.multiply(share)) > 0 && tasks.compareTo(least) >= 0;
    }

    private static long tasks(Objective objective, ReviewContext context) {
        return StandingObjectives.keyResults(objective).stream()
                .filter(keyResult -> TaskTitle.of(keyResult, context).isPresent())
                .count();
    }

    private static String path(Objective objective) {
        return objective.getId() + "#keyResults";
    }
}
