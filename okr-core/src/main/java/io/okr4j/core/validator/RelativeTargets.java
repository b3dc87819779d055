package io.okr4j.core.validator;

import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Threshold;
import java.math.BigDecimal;
import java.util.Optional;

/** The two kinds of measures whose target can be stated as a change. */
final class RelativeTargets {

    private RelativeTargets() {}

    static Optional<RelativeTarget> change(Measure measure) {
        if (measure instanceof Metric metric) {
            return metric.getRelativeTarget();
        }
        return measure instanceof Threshold threshold ? threshold.getRelativeTarget() : Optional.empty();
    }

    static Optional<BigDecimal> stated(Measure measure) {
        if (measure instanceof Metric metric) {
            return metric.getTarget();
        }
        return measure instanceof Threshold threshold ? threshold.getTarget() : Optional.empty();
    }
}
