package io.okr4j.core.review;

import io.okr4j.core.AmendmentReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Looks for what was changed when most of the period was over. */
final class AmendedLateRule implements ReviewRule {

    private static final String SOURCE = "Visser: what is changed at the end of a cycle is fitted to the result";
    private static final PolicyValue SHARE =
            PolicyValue.share("amendment.late.share", "0.8", SOURCE + "; the last fifth is our choice");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.key-result.amended-late", Severity.WARNING, SOURCE, SHARE);

    // a correction is due whenever the mistake is found, and what was too hard is another rule's matter
    private static final Set<AmendmentReason> OTHERS = Set.of(AmendmentReason.CORRECTION, AmendmentReason.DIFFICULTY);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal share = context.limit(SHARE);
        return AmendedTerms.until(context)
                .filter(amended -> !OTHERS.contains(amended.amendment().getReason()))
                .filter(amended -> amended.objective()
                        .getPeriod()
                        .filter(period ->
                                period.elapsedShare(amended.amendment().getOn()).compareTo(share) >= 0)
                        .isPresent())
                .map(amended -> amended.finding(DESCRIPTION)
                        .putFact(
                                "end",
                                amended.objective()
                                        .getPeriod()
                                        .map(period -> period.getEnd().toString())
                                        .orElse(""))
                        .build())
                .toList();
    }
}
