package io.okr4j.core.statement;

import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Threshold;
import java.util.Optional;

/** Makes a measure of the parts of a statement. */
final class ProposedMeasure {

    private ProposedMeasure() {}

    /**
     * Makes a measure.
     *
     * @param parts the parts
     * @return a corridor for a range, a metric for a change, a threshold for a bound, a metric with nothing but a
     *     target for a value that stands alone; none if there is no value, or a change that may go either way
     */
    static Optional<Measure> of(StatementParts parts) {
        if (parts.getLow().isPresent() && parts.getHigh().isPresent()) {
            return Optional.of(corridor(parts));
        }
        Optional<RelativeTarget> change =
                parts.getChange().filter(by -> parts.getDirection().isPresent());
        boolean moves = parts.getBaseline().isPresent() && parts.getTarget().isPresent();
        boolean bound = parts.getComparison().isPresent() && parts.getTarget().isPresent();
        if (!moves && bound && change.isEmpty()) {
            return Optional.of(threshold(parts));
        }
        if (parts.getTarget().isEmpty() && change.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(metric(parts, change));
    }

    private static Measure metric(StatementParts parts, Optional<RelativeTarget> change) {
        return Metric.builder()
                .baseline(parts.getBaseline())
                .target(parts.getTarget())
                .relativeTarget(change)
                .direction(
                        parts.getBaseline().isPresent() && parts.getTarget().isPresent()
                                ? Optional.empty()
                                : parts.getDirection())
                .unit(parts.getUnit())
                .recurrence(parts.getRecurrence())
                .scope(parts.getScope())
                .build();
    }

    private static Measure threshold(StatementParts parts) {
        return Threshold.builder()
                .comparison(parts.getComparison().orElseThrow())
                .strict(parts.isStrict())
                .target(parts.getTarget())
                .unit(parts.getUnit())
                .recurrence(parts.getRecurrence())
                .scope(parts.getScope())
                .build();
    }

    private static Measure corridor(StatementParts parts) {
        return Corridor.builder()
                .low(parts.getLow())
                .high(parts.getHigh())
                .unit(parts.getUnit())
                .recurrence(parts.getRecurrence())
                .scope(parts.getScope())
                .build();
    }
}
