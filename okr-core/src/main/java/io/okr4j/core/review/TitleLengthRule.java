package io.okr4j.core.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives that do not fit on one line. */
final class TitleLengthRule implements ReviewRule {

    private static final String SOURCE =
            "Google's OKR playbook: an objective that does not fit on one line is not crisp";
    private static final PolicyValue MOST = PolicyValue.count(
            "objective.title.max-characters", "100", SOURCE + "; 100 characters are about one line (our reading)");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.objective.title-too-long", Severity.WARNING, SOURCE, MOST);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal most = context.limit(MOST);
        return StandingObjectives.each(context, (plan, objective) -> {
            String title = objective.getTitle().strip();
            int length = title.codePointCount(0, title.length());
            if (BigDecimal.valueOf(length).compareTo(most) <= 0 && title.lines().count() <= 1) {
                return Stream.empty();
            }
            return Stream.of(DESCRIPTION
                    .finding(plan, objective.getId() + "#title")
                    .putFact("length", Integer.toString(length))
                    .putFact("lines", Long.toString(title.lines().count()))
                    .putFact("max", most.toPlainString())
                    .build());
        });
    }
}
