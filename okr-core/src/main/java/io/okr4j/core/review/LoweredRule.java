package io.okr4j.core.review;

import io.okr4j.core.AmendmentReason;
import java.util.List;

/** Looks for what was promised and then made easier because it was hard. */
final class LoweredRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.lowered",
            Severity.WARNING,
            "whatmatters.com: OKRs are changed when the world changes, not when they are hard");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return AmendedTerms.until(context)
                .filter(amended -> amended.amendment().getReason() == AmendmentReason.DIFFICULTY)
                .filter(amended -> !AmendedTerms.harder(
                        amended.amendment().getBefore(), amended.amendment().getAfter()))
                .map(amended -> amended.finding(DESCRIPTION)
                        .putFact(
                                "before", AmendedTerms.words(amended.amendment().getBefore()))
                        .putFact("after", AmendedTerms.words(amended.amendment().getAfter()))
                        .build())
                .toList();
    }
}
