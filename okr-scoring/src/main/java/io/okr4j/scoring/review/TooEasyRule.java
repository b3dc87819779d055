package io.okr4j.scoring.review;

import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks for owners whose stretches end near the top in one cycle after another. */
public final class TooEasyRule implements ReviewRule {

    private static final String SOURCE = "Klau, How Google sets goals: who always gets 1.0 is not ambitious; pm-skills:"
            + " above 0.85 over several cycles; Viva Goals: above 0.8";
    static final PolicyValue MOST = PolicyValue.share("portfolio.too-high", "0.85", "pm-skills; Viva Goals says 0.8");
    private static final PolicyValue CYCLES =
            PolicyValue.count("portfolio.cycles", "2", "pm-skills: over cycles; two are our reading");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.portfolio.too-easy", Severity.WARNING, SOURCE, CYCLES, Stretches.LEAST, MOST);

    /** Makes the rule. */
    public TooEasyRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal most = context.limit(MOST);
        BigDecimal cycles = context.limit(CYCLES);
        BigDecimal least = context.limit(Stretches.LEAST);
        return Cycles.of(context).series().stream()
                .flatMap(series -> finding(series, most, cycles, least).stream())
                .toList();
    }

    private static Optional<Finding> finding(List<Cycle> series, BigDecimal most, BigDecimal cycles, BigDecimal least) {
        if (BigDecimal.valueOf(series.size()).compareTo(cycles) < 0) {
            return Optional.empty();
        }
        int count = Math.max(1, cycles.intValue());
        List<Cycle> last = series.subList(series.size() - count, series.size());
        List<BigDecimal> means = last.stream()
                .flatMap(cycle -> cycle.mean(least).stream())
                .filter(mean -> mean.compareTo(most) > 0)
                .toList();
        if (means.size() < count) {
            return Optional.empty();
        }
        return Optional.of(last.get(count - 1)
                .finding(DESCRIPTION)
                .putFact("means", means.stream().map(Shown::grade).collect(Collectors.joining(", ")))
                .putFact("cycles", Integer.toString(count))
                .putFact("max", Shown.grade(most))
                .build());
    }
}
