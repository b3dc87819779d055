package io.okr4j.core.review;

import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives that say what will be made or done, and for nobody. */
final class SolutionRule implements ReviewRule {

    // published good objectives begin with 'build' and 'launch', so the first verb alone gives advice and no more
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.objective.solution",
            Severity.ADVICE,
            "okrorca: a problem or an outcome, not a solution, and whom it benefits; pm-skills; Google re:Work: an end"
                    + " state",
            TaskTitle.LEAST_PROBABILITY,
            TaskListRule.LEAST,
            TaskListRule.SHARE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        ReadTitles titles = ReadTitles.of(context);
        return StandingObjectives.each(context, (plan, objective) -> {
            ObjectiveTitle title = titles.title(objective.getTitle());
            boolean solution = title.isWork()
                    && !title.saysWhatFor()
                    && !title.statesAmount()
                    && title.keeps().isEmpty()
                    // where the key results are work as well, or there are none that say what changes, that is the
                    // finding
                    && !TaskListRule.isTaskList(objective, context)
                    && !LaunchRule.isLaunch(objective, context);
            return solution
                    ? Stream.of(DESCRIPTION
                            .finding(plan, objective.getId() + "#title")
                            .putFact("title", title.text())
                            .build())
                    : Stream.empty();
        });
    }
}
