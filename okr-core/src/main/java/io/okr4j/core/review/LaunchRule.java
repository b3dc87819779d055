package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives that are met once something is out, whatever comes of it. */
final class LaunchRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.objective.launch",
            Severity.WARNING,
            "Google's OKR playbook, trap 5: 'Launch X' is met without anybody noticing; okrorca; open-okr: no output as an"
                    + " objective",
            TaskTitle.LEAST_PROBABILITY,
            TaskListRule.LEAST,
            TaskListRule.SHARE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> isLaunch(objective, context) && !TaskListRule.isTaskList(objective, context)
                        ? Stream.of(DESCRIPTION
                                .finding(plan, objective.getId() + "#title")
                                .putFact("title", objective.getTitle().strip())
                                .build())
                        : Stream.empty());
    }

    /** Whether neither the title nor a key result says what is different once it is out. */
    static boolean isLaunch(Objective objective, ReviewContext context) {
        return ReadTitles.of(context).title(objective.getTitle()).isBareLaunch()
                && StandingObjectives.keyResults(objective).stream()
                        .noneMatch(keyResult -> saysWhatChanges(keyResult, context));
    }

    private static boolean saysWhatChanges(KeyResult keyResult, ReviewContext context) {
        return keyResult.getMeasure().isPresent()
                && TaskTitle.of(keyResult, context).isEmpty();
    }
}
