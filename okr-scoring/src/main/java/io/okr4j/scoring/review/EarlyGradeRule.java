package io.okr4j.scoring.review;

import io.okr4j.core.CloseDecision;
import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Progress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for key results that were graded before the window closed in which they are measured. */
public final class EarlyGradeRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.grade.too-early",
            Severity.WARNING,
            "pm-skills: nothing is graded before the window in which it is measured has closed");

    // these end a key result without judging how far it came
    private static final Set<CloseDecision> UNGRADED =
            Set.of(CloseDecision.DEFERRED, CloseDecision.ABANDONED, CloseDecision.TRANSFERRED);

    /** Makes the rule. */
    public EarlyGradeRule() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return Grades.of(context)
                .standing()
                .flatMap(graded -> finding(graded).stream())
                .toList();
    }

    private static Optional<Finding> finding(GradedKeyResult graded) {
        Optional<Period> window =
                graded.score().progress().flatMap(Progress::measure).flatMap(Measure::getWindow);
        Optional<LocalDate> day = gradedOn(graded);
        boolean early = window.isPresent()
                && day.isPresent()
                && day.get().isBefore(window.get().getEnd());
        return early && !settled(graded)
                ? Optional.of(graded.finding(DESCRIPTION, "measure.window")
                        .putFact("day", day.get().toString())
                        .putFact("window", window.get().toString())
                        .putFact("end", window.get().getEnd().toString())
                        .build())
                : Optional.empty();
    }

    private static Optional<LocalDate> gradedOn(GradedKeyResult graded) {
        KeyResult keyResult = graded.keyResult();
        Optional<LocalDate> closed = keyResult
                .getState()
                .getDecision()
                .filter(decision -> graded.closed() && !UNGRADED.contains(decision))
                .flatMap(decision -> keyResult.getState().getEndedOn());
        return keyResult
                .getGradeOverride()
                .flatMap(given -> given.getOn())
                .filter(on -> !on.isAfter(graded.asOf()))
                .or(() -> closed);
    }

    // a sum that has reached its target cannot fall back, and what is done stays done
    private static boolean settled(GradedKeyResult graded) {
        Optional<Progress> progress = graded.score().progress();
        boolean keeps = progress.flatMap(Progress::measure)
                .filter(measure -> measure instanceof Milestones
                        || (measure instanceof Metric metric && metric.getAggregation() == ReadingAggregation.SUM))
                .isPresent();
        return keeps
                && progress.flatMap(Progress::raw)
                        .filter(raw -> raw.compareTo(BigDecimal.ONE) >= 0)
                        .isPresent();
    }
}
