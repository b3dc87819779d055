package io.okr4j.scoring.review;

import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.scoring.Progress;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks for key results that move less from one check-in to the next, and do not arrive if that goes on. */
public final class SlowingRule implements ReviewRule {

    private static final String SOURCE = "OKRs Tool: declining velocity over the last three check-ins";
    private static final PolicyValue CHECK_INS = PolicyValue.count("slowing.check-ins", "3", SOURCE);
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(1_000_000);
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.check-in.slowing", Severity.ADVICE, SOURCE, CHECK_INS);

    /** Makes the rule. */
    public SlowingRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        // with fewer than two steps nothing can decline, and nobody checks in that often
        int steps = Math.max(2, context.limit(CHECK_INS).min(MOST_STEPS).intValue());
        return Grades.of(context)
                .running()
                .filter(graded -> !graded.guardrail() && even(graded))
                .flatMap(graded -> finding(graded, Walked.last(graded, steps + 1), steps).stream())
                .toList();
    }

    // a declared trajectory says itself when it should go faster or slower; a mean settles down in any case
    private static boolean even(GradedKeyResult graded) {
        Optional<Measure> measure = graded.score().progress().flatMap(Progress::measure);
        return measure.filter(Metric.class::isInstance)
                .filter(metric -> metric.getRecurrence().isEmpty())
                .filter(metric -> metric.getAggregation() == ReadingAggregation.LATEST
                        || metric.getAggregation() == ReadingAggregation.SUM)
                .filter(metric -> metric.getTrajectory()
                        .map(Trajectory::getShape)
                        .filter(shape -> shape != TrajectoryShape.LINEAR)
                        .isEmpty())
                .isPresent();
    }

    private static Optional<Finding> finding(GradedKeyResult graded, List<Walked> walked, int steps) {
        if (walked.size() <= steps || !declines(walked) || arrives(graded, walked)) {
            return Optional.empty();
        }
        return Optional.of(graded.finding(DESCRIPTION, "checkIns")
                .putFact(
                        "steps",
                        walked.stream()
                                .map(at -> Writing.percent(at.progress()))
                                .collect(Collectors.joining(", ")))
                .putFact("from", walked.get(0).on().toString())
                .putFact("to", walked.get(walked.size() - 1).on().toString())
                .build());
    }

    private static boolean declines(List<Walked> walked) {
        if (gain(walked, 1).signum() <= 0) {
            return false;
        }
        for (int i = 2; i < walked.size(); i++) {
            // by the day, since check-ins are not always a week apart
            BigDecimal before = gain(walked, i - 1).multiply(days(walked, i));
            BigDecimal after = gain(walked, i).multiply(days(walked, i - 1));
            if (after.compareTo(before) >= 0) {
                return false;
            }
        }
        return true;
    }

    // at the last pace until it is due, and even if each step shrinks by as much as the last one did
    private static boolean arrives(GradedKeyResult graded, List<Walked> walked) {
        int at = walked.size() - 1;
        Walked last = walked.get(at);
        LocalDate due = graded.keyResult()
                .getDeadline()
                .or(() -> graded.objective().getPeriod().map(period -> period.getEnd()))
                .orElse(last.on());
        BigDecimal left = BigDecimal.valueOf(ChronoUnit.DAYS.between(last.on(), due));
        BigDecimal missing = BigDecimal.ONE.subtract(last.progress());
        BigDecimal gain = gain(walked, at);
        BigDecimal before = gain(walked, at - 1).multiply(days(walked, at));
        BigDecimal after = gain.multiply(days(walked, at - 1));
        return gain.multiply(left).compareTo(missing.multiply(days(walked, at))) >= 0
                && gain.multiply(after).compareTo(missing.multiply(before.subtract(after))) >= 0;
    }

    private static BigDecimal gain(List<Walked> walked, int at) {
        return walked.get(at).progress().subtract(walked.get(at - 1).progress());
    }

    private static BigDecimal days(List<Walked> walked, int at) {
        return BigDecimal.valueOf(
                ChronoUnit.DAYS.between(walked.get(at - 1).on(), walked.get(at).on()));
    }
}
