package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Looks for numbers that are to be moved, of which nobody says where they stand today. */
final class NoBaselineRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.no-baseline",
            Severity.WARNING,
            "Castro, The Beginner's Guide to OKR: from X to Y; Lamorte: an unknown baseline is a key result of its own;"
                    + " Wiegers: 'more' needs something to compare with");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.eachKeyResult(
                context,
                (plan, objective, keyResult) -> keyResult
                        .getMeasure()
                        .filter(measure -> lacksBaseline(measure))
                        .map(measure -> finding(measure, keyResult)
                                .plan(plan.getId())
                                .path(StandingObjectives.path(objective, keyResult, "measure.baseline"))
                                .build()));
    }

    private static boolean lacksBaseline(Measure measure) {
        if (measure instanceof Metric metric) {
            boolean aims =
                    metric.getTarget().isPresent() || metric.getRelativeTarget().isPresent();
            // a sum of what happens within the period starts at nothing, and so does a count that is not said to move
            boolean startsAtZero = metric.getRelativeTarget().isEmpty()
                    && (metric.getAggregation() == ReadingAggregation.SUM || isPlainCount(metric));
            return aims && !startsAtZero && metric.getBaseline().isEmpty() && !hasBase(metric.getRelativeTarget());
        }
        return measure instanceof Threshold threshold
                && threshold.getRelativeTarget().isPresent()
                && threshold.getTarget().isEmpty()
                && threshold.getBaseline().isEmpty()
                && !hasBase(threshold.getRelativeTarget());
    }

    private static boolean isPlainCount(Metric metric) {
        return metric.getDirection().isEmpty()
                && metric.getUnit()
                        .filter(unit -> unit.getKind() == UnitKind.COUNT)
                        .isPresent();
    }

    private static boolean hasBase(Optional<RelativeTarget> change) {
        return change.flatMap(RelativeTarget::getBase).isPresent();
    }

    private static Finding.Builder finding(Measure measure, KeyResult keyResult) {
        Finding.Builder finding = Finding.builder()
                .code(DESCRIPTION.getCode())
                .severity(DESCRIPTION.getSeverity())
                .source(DESCRIPTION.getSource())
                .putFact("title", keyResult.getTitle().strip())
                .putFact("measure", MeasureInWords.of(measure));
        if (measure instanceof Metric metric && metric.getTarget().isPresent()) {
            finding.putFact(Finding.PROPOSAL, write(metric.getTarget().get(), metric.getUnit()));
        }
        return finding;
    }

    private static String write(BigDecimal value, Optional<Unit> unit) {
        return unit.map(known -> known.write(value)).orElseGet(value::toPlainString);
    }
}
