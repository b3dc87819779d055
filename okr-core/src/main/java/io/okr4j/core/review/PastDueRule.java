package io.okr4j.core.review;

import io.okr4j.core.time.Period;
import java.util.List;

/** Looks for objectives that are open long after their period. */
final class PastDueRule implements ReviewRule {

    private static final String SOURCE = "Microsoft Viva Goals: past its end and open is at risk";
    private static final PolicyValue GRACE = PolicyValue.count(
            "close.grace-days", "14", "Microsoft Viva Goals: closed in the first days; two weeks are our reading");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.objective.past-due", Severity.ERROR, SOURCE, GRACE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        int grace = context.whole(GRACE);
        return StandingObjectives.each(
                context,
                (plan, objective) -> objective
                        .getPeriod()
                        .map(Period::getEnd)
                        .filter(end ->
                                objective.getState().open() && context.asOf().isAfter(end.plusDays(grace)))
                        .map(end -> DESCRIPTION
                                .finding(plan, objective.getId() + "#state")
                                .putFact("end", end.toString())
                                .build())
                        .stream());
    }
}
