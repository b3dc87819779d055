package io.okr4j.scoring.review;

import io.okr4j.core.Amendment;
import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Looks for key results that are called achieved though only the amended target was reached, without a word on it.
 *
 * <p>Grades are always given by both; this is about what people say.
 */
public final class AmendedOnlyRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.grade.amended-only",
            Severity.WARNING,
            "pm-skills: grade against the original target as well as the amended one");

    /** Makes the rule. */
    public AmendedOnlyRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return Grades.of(context)
                .closed()
                .filter(graded -> graded.closedAs(CloseDecision.ACHIEVED) && reached(graded.number()))
                .filter(graded -> !explained(graded))
                .flatMap(graded -> graded.score().originals().stream()
                        .limit(1)
                        .flatMap(original -> original.number().stream())
                        .filter(number -> number.compareTo(BigDecimal.ONE) < 0)
                        .map(number -> graded.finding(DESCRIPTION, "amendments")
                                .putFact(
                                        "grade",
                                        graded.number().map(Shown::grade).orElse(""))
                                .putFact("original", Shown.grade(number))
                                .build()))
                .toList();
    }

    private static boolean reached(Optional<BigDecimal> number) {
        return number.filter(grade -> grade.compareTo(BigDecimal.ONE) >= 0).isPresent();
    }

    private static boolean explained(GradedKeyResult graded) {
        List<Amendment> made = graded.keyResult().getAmendments().stream()
                .filter(amendment -> !amendment.getOn().isAfter(graded.asOf()))
                .toList();
        return made.stream().anyMatch(amendment -> Shown.said(amendment.getNote()))
                // a target that was a slip of the pen was never promised
                || made.stream().allMatch(amendment -> amendment.getReason() == AmendmentReason.CORRECTION)
                || Shown.said(graded.keyResult().getMissExplanation());
    }
}
