package io.okr4j.scoring.review;

import io.okr4j.core.CloseDecision;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.util.List;

/** Looks for promises and guardrails that were closed as achieved although they fell short. */
public final class FalseSuccessRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.grade.false-success", Severity.ERROR, Expected.SOURCE, Expected.OF_PROMISES);

    /** Makes the rule. */
    public FalseSuccessRule() {
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
                .filter(graded -> (graded.promised() || graded.guardrail()) && graded.closedAs(CloseDecision.ACHIEVED))
                .flatMap(graded -> graded.number().stream()
                        .filter(number -> number.compareTo(expected) < 0)
                        .map(number -> graded.finding(DESCRIPTION, "state.decision")
                                .putFact("grade", Shown.grade(number))
                                .putFact("expected", Shown.grade(expected))
                                .build()))
                .toList();
    }
}
