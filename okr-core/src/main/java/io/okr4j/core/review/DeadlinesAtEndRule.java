package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives all of whose key results are due on the last day. */
final class DeadlinesAtEndRule implements ReviewRule {

    private static final String SOURCE =
            "Google's OKR playbook: if everything is due on the last day of the quarter, there is no real plan";
    private static final PolicyValue LEAST =
            PolicyValue.count("deadlines.min-count", "2", "okr4j: one deadline alone may be the last day (our choice)");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.objective.deadlines-at-end", Severity.WARNING, SOURCE, LEAST);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal least = context.limit(LEAST);
        return StandingObjectives.each(context, (plan, objective) -> {
            List<KeyResult> keyResults = StandingObjectives.keyResults(objective);
            boolean atEnd = objective.getPeriod().isPresent()
                    && BigDecimal.valueOf(keyResults.size()).compareTo(least) >= 0
                    && keyResults.stream()
                            .allMatch(keyResult -> keyResult
                                    .getDeadline()
                                    .equals(objective.getPeriod().map(Period::getEnd)));
            return atEnd
                    ? Stream.of(DESCRIPTION
                            .finding(plan, objective.getId() + "#keyResults")
                            .putFact("count", Integer.toString(keyResults.size()))
                            .putFact("end", objective.getPeriod().get().getEnd().toString())
                            .build())
                    : Stream.empty();
        });
    }
}
