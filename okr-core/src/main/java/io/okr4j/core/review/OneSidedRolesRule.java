package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for objectives all of whose key results move early, or all of which show late. */
final class OneSidedRolesRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.objective.one-sided-roles",
            Severity.ADVICE,
            "Doerr, Measure What Matters: a mix of inputs and outputs helps; whatmatters.com: leading and lagging together");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> role(objective)
                        .map(role -> DESCRIPTION
                                .finding(plan, objective.getId() + "#keyResults")
                                .putFact(
                                        "count",
                                        Integer.toString(StandingObjectives.aims(objective)
                                                .size()))
                                .putFact(Finding.WORK, role.name().toLowerCase(Locale.ROOT))
                                .build())
                        .stream());
    }

    /** The role that all of them declare, if it is one. */
    private static Optional<Role> role(Objective objective) {
        List<KeyResult> aims = StandingObjectives.aims(objective);
        Stream<Optional<Role>> roles = aims.stream().map(KeyResult::getRole).distinct();
        List<Optional<Role>> different = roles.toList();
        return aims.size() > 1 && different.size() == 1 ? different.get(0) : Optional.empty();
    }
}
