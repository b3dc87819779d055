package io.okr4j.scoring.review;

import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Looks for key results that are nearly there and have not moved for weeks. */
public final class StuckRule implements ReviewRule {

    private static final String SOURCE = "a published guide to OKRs (zloadr.com): at 90 % for several weeks";
    private static final PolicyValue FROM = PolicyValue.share("stuck.from", "0.9", SOURCE);
    private static final PolicyValue WEEKS = PolicyValue.amount("stuck.weeks", "3", "okr4j: three weeks are several");
    private static final PolicyValue CHECK_INS =
            PolicyValue.count("stuck.check-ins", "3", "okr4j: two equal readings may be chance");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.check-in.stuck", Severity.WARNING, SOURCE, CHECK_INS, FROM, WEEKS);
    private static final BigDecimal DAYS_OF_WEEK = BigDecimal.valueOf(7);

    /** Makes the rule. */
    public StuckRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        BigDecimal from = context.limit(FROM);
        BigDecimal days = context.limit(WEEKS).multiply(DAYS_OF_WEEK);
        BigDecimal least = context.limit(CHECK_INS);
        return Grades.of(context)
                .running()
                .filter(graded -> !graded.guardrail() && nearlyThere(graded, from))
                .flatMap(graded -> still(graded, days, least).stream())
                .toList();
    }

    private static boolean nearlyThere(GradedKeyResult graded, BigDecimal from) {
        return graded.score()
                .progress()
                .flatMap(progress -> progress.raw())
                .filter(raw -> raw.compareTo(from) >= 0 && raw.compareTo(BigDecimal.ONE) < 0)
                .isPresent();
    }

    private static Optional<Finding> still(GradedKeyResult graded, BigDecimal days, BigDecimal least) {
        List<Walked> walked = Walked.last(graded, Integer.MAX_VALUE);
        if (walked.isEmpty()) {
            return Optional.empty();
        }
        Walked last = walked.get(walked.size() - 1);
        int since = walked.size() - 1;
        while (since > 0 && walked.get(since - 1).progress().compareTo(last.progress()) == 0) {
            since--;
        }
        Walked first = walked.get(since);
        boolean often = BigDecimal.valueOf(walked.size() - since).compareTo(least) >= 0;
        boolean longAgo = BigDecimal.valueOf(ChronoUnit.DAYS.between(first.on(), last.on()))
                        .compareTo(days)
                >= 0;
        return often && longAgo
                ? Optional.of(graded.finding(DESCRIPTION, "checkIns")
                        .putFact("progress", Writing.percent(last.progress()))
                        .putFact("since", first.on().toString())
                        .build())
                : Optional.empty();
    }
}
