package io.okr4j.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks for objectives that have begun and of which nothing has been heard. */
final class NotStartedRule implements ReviewRule {

    private static final String SOURCE =
            "Microsoft Viva Goals: not started seven days after its beginning needs a look";
    private static final PolicyValue DAYS = PolicyValue.count("start.grace-days", "7", SOURCE);
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.objective.not-started", Severity.WARNING, SOURCE, DAYS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        int days = context.whole(DAYS);
        LocalDate asOf = context.asOf();
        return StandingObjectives.each(
                context,
                (plan, objective) -> Rhythm.of(plan, objective, asOf)
                        .filter(rhythm -> !Rhythm.begun(objective, asOf)
                                && !objective.getKeyResults().isEmpty())
                        .filter(rhythm -> asOf.isAfter(rhythm.start().plusDays(days))
                                && asOf.isAfter(rhythm.due(Optional.empty())))
                        .map(rhythm -> DESCRIPTION
                                .finding(plan, objective.getId() + "#keyResults")
                                .putFact("start", rhythm.start().toString())
                                .build())
                        .stream());
    }
}
