package io.okr4j.core.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Looks for objectives with too few or too many key results; none at all is another rule's matter. */
final class KeyResultCountRule implements ReviewRule {

    private static final String SOURCE = "Castro, The Beginner's Guide to OKR: two to five key results";
    private static final String RE_WORK =
            "Google re:Work, Set goals with OKRs: around three (two to four, as we read it)";
    private static final String ARTICLES = "the source articles on OKRs in sales: three, from easy to hard";
    private static final PolicyValue MOST = PolicyValue.count("key-results.max", "5", SOURCE)
            .butIn(Preset.GOOGLE, "4", RE_WORK)
            .butIn(Preset.SOURCE_ARTICLES, "3", ARTICLES);
    private static final PolicyValue LEAST = PolicyValue.count("key-results.min", "2", SOURCE)
            .butIn(Preset.GOOGLE, "2", RE_WORK)
            .butIn(Preset.SOURCE_ARTICLES, "3", ARTICLES)
            .withNotAbove(MOST);
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.objective.key-result-count", Severity.WARNING, SOURCE, LEAST, MOST);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    /** One number or two, in no language. */
    static String range(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) == 0
                ? least.toPlainString()
                : least.toPlainString() + "\u2013" + most.toPlainString();
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal least = context.limit(LEAST);
        BigDecimal most = context.limit(MOST);
        return StandingObjectives.each(context, (plan, objective) -> {
            BigDecimal count =
                    BigDecimal.valueOf(StandingObjectives.keyResults(objective).size());
            if (count.signum() == 0 || (count.compareTo(least) >= 0 && count.compareTo(most) <= 0)) {
                return Stream.empty();
            }
            return Stream.of(DESCRIPTION
                    .finding(plan, objective.getId() + "#keyResults")
                    .putFact("count", count.toPlainString())
                    .putFact("max", most.toPlainString())
                    .putFact("range", range(least, most))
                    .build());
        });
    }
}
