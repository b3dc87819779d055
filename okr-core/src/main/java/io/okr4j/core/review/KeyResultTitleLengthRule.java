package io.okr4j.core.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Looks for key results that take long to read. */
final class KeyResultTitleLengthRule implements ReviewRule {

    private static final String SOURCE = "Doerr, Measure What Matters: key results are succinct, specific, measurable";
    private static final PolicyValue MOST =
            PolicyValue.count("key-result.title.max-characters", "160", SOURCE + "; 160 characters are our choice");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.key-result.title-too-long", Severity.ADVICE, SOURCE, MOST);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal most = context.limit(MOST);
        return StandingObjectives.eachKeyResult(context, (plan, objective, keyResult) -> {
            String title = keyResult.getTitle().strip();
            int length = title.codePointCount(0, title.length());
            return BigDecimal.valueOf(length).compareTo(most) <= 0
                    ? Optional.empty()
                    : Optional.of(DESCRIPTION
                            .finding(plan, StandingObjectives.path(objective, keyResult, "title"))
                            .putFact("length", Integer.toString(length))
                            .putFact("max", most.toPlainString())
                            .build());
        });
    }
}
