package io.okr4j.scoring.review;

import io.okr4j.core.CloseDecision;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.util.List;

/** Looks for promises that were closed short of what was promised, and nobody says why. */
public final class UnexplainedMissRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.grade.unexplained-miss", Severity.ERROR, Expected.SOURCE, Expected.OF_PROMISES);

    /** Makes the rule. */
    public UnexplainedMissRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal expected = context.limit(Expected.OF_PROMISES);
        return Grades.of(context)
                .closed()
                .filter(graded -> graded.promised() && !explained(graded))
                .flatMap(graded -> graded.number().stream()
                        .filter(number -> number.compareTo(expected) < 0)
                        .map(number -> graded.finding(DESCRIPTION, "missExplanation")
                                .putFact("grade", Shown.grade(number))
                                .putFact("expected", Shown.grade(expected))
                                .build()))
                .toList();
    }

    // one that is called achieved is false before it is unexplained, and another rule's matter
    private static boolean explained(GradedKeyResult graded) {
        return graded.closedAs(CloseDecision.ACHIEVED)
                || Shown.said(graded.keyResult().getMissExplanation())
                || Shown.said(graded.keyResult().getState().getReason());
    }
}
