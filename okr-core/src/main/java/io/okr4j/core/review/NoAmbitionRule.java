package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives of which nobody says whether they are promised or a stretch. */
final class NoAmbitionRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "okr.objective.no-ambition",
                    Severity.WARNING,
                    "Google's OKR playbook, trap 1: not telling committed from aspirational OKRs")
            .onlyIn(Preset.GOOGLE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> said(objective)
                        ? Stream.empty()
                        : Stream.of(DESCRIPTION
                                .finding(plan, objective.getId() + "#ambition")
                                .putFact("title", objective.getTitle().strip())
                                .build()));
    }

    private static boolean said(Objective objective) {
        List<KeyResult> keyResults = StandingObjectives.keyResults(objective);
        boolean each = !keyResults.isEmpty()
                && keyResults.stream()
                        .allMatch(keyResult -> keyResult.getAmbition().isPresent());
        return objective.getAmbition().isPresent() || each;
    }
}
