package io.okr4j.scoring.review;

import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** What one owner set out to do in a period that is over, and how it ended. */
record Cycle(Plan plan, Owner owner, Period period, List<Objective> objectives, List<GradedKeyResult> keyResults) {

    private static final double DAYS_OF_MONTH = 30.4;

    /** The grades of the stretches, each counting the same. */
    List<BigDecimal> stretches() {
        return keyResults.stream()
                .filter(GradedKeyResult::aspirational)
                .map(GradedKeyResult::number)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The mean of the stretches, if there are at least so many. */
    Optional<BigDecimal> mean(BigDecimal least) {
        List<BigDecimal> grades = stretches();
        BigDecimal count = BigDecimal.valueOf(grades.size());
        if (grades.isEmpty() || count.compareTo(least) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                grades.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, MathContext.DECIMAL64));
    }

    /** How long it was, so that quarters are lined up with quarters and years with years. */
    long months() {
        return Math.round(period.days() / DAYS_OF_MONTH);
    }

    Finding.Builder finding(RuleDescription rule) {
        return rule.finding(plan, "@" + owner.getId())
                .putFact("owner", owner.getName())
                .putFact("period", period.toString());
    }
}
