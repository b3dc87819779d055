package io.okr4j.scoring.review;

import io.okr4j.core.Objective;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks for owners who met everything in a period and did not need all that they have for it. */
public final class SandbaggingRule implements ReviewRule {

    private static final String SOURCE = "Google's OKR playbook, trap 4: who meets all of their OKRs without needing"
            + " all of their people and money hoards or does not push";
    private static final PolicyValue WHOLE = PolicyValue.amount("sandbagging.capacity", "1", SOURCE);
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.portfolio.sandbagging", Severity.WARNING, SOURCE, WHOLE);

    /** Makes the rule. */
    public SandbaggingRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal whole = context.limit(WHOLE);
        return Cycles.of(context).finished().stream()
                .filter(cycle -> met(cycle, context.asOf()))
                .flatMap(cycle -> effort(cycle).stream()
                        .filter(effort -> effort.compareTo(whole) < 0)
                        .map(effort -> cycle.finding(DESCRIPTION)
                                .putFact("effort", Writing.percent(effort))
                                .build()))
                .toList();
    }

    private static boolean met(Cycle cycle, LocalDate asOf) {
        return cycle.objectives().stream().allMatch(objective -> Days.closed(objective.getState(), asOf))
                && cycle.objectives().stream().allMatch(objective -> met(objective, cycle.keyResults()));
    }

    private static boolean met(Objective objective, List<GradedKeyResult> keyResults) {
        List<GradedKeyResult> own = keyResults.stream()
                .filter(graded -> graded.objective() == objective && !graded.guardrail())
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(graded -> graded.number()
                                .filter(number -> number.compareTo(BigDecimal.ONE) >= 0)
                                .isPresent());
    }

    /** What all of its objectives took together, if each says. */
    private static Optional<BigDecimal> effort(Cycle cycle) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Objective objective : cycle.objectives()) {
            if (objective.getEffort().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(objective.getEffort().get());
        }
        return Optional.of(sum);
    }
}
