package io.okr4j.core.review;

import io.okr4j.core.Visibility;
import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives that not everybody may see, and that do not say why. */
final class HiddenObjectiveRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.objective.hidden",
            Severity.ADVICE,
            "Google re:Work, Set goals with OKRs: OKRs are public, with few exceptions");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> objective.getVisibility() == Visibility.RESTRICTED
                                && objective.getRestriction().isEmpty()
                        ? Stream.of(DESCRIPTION
                                .finding(plan, objective.getId() + "#visibility")
                                .build())
                        : Stream.empty());
    }
}
