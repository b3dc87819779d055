package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import java.util.List;
import java.util.Optional;

/** Looks for key results of which nobody says where their readings come from. */
final class NoEvidenceRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "okr.key-result.no-evidence",
                    Severity.WARNING,
                    "Google's OKR playbook: evidence of completion must be available, credible and easily discoverable")
            .onlyIn(Preset.GOOGLE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.eachKeyResult(
                context,
                (plan, objective, keyResult) -> said(keyResult)
                        ? Optional.empty()
                        : Optional.of(DESCRIPTION
                                .finding(plan, StandingObjectives.path(objective, keyResult, "evidence"))
                                .putFact("title", keyResult.getTitle().strip())
                                .build()));
    }

    private static boolean said(KeyResult keyResult) {
        return keyResult.getEvidence().isPresent()
                || keyResult.getTakenFrom().isPresent()
                || keyResult.getCheckIns().stream()
                        .anyMatch(checkIn -> !checkIn.getEvidence().isEmpty());
    }
}
