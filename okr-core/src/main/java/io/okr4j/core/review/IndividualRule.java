package io.okr4j.core.review;

import io.okr4j.core.OwnerLevel;
import java.util.List;

/** Looks for objectives of single persons. */
final class IndividualRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "okr.objective.individual",
                    Severity.ADVICE,
                    "Klau: ignore individual OKRs; Castro: they should never be required")
            .notIn(Preset.GOOGLE, Preset.SOURCE_ARTICLES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> objective
                        .getOwner()
                        .filter(owner -> owner.getLevel() == OwnerLevel.INDIVIDUAL)
                        .map(owner -> DESCRIPTION
                                .finding(plan, objective.getId() + "#owner")
                                .putFact("owner", owner.getName())
                                .build())
                        .stream());
    }
}
