package io.okr4j.core.validator;

import io.okr4j.core.constraint.TargetStated;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.Threshold;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;

/** Finds measures that do not say what is to be reached, such as the bare name of a metric. */
public final class TargetStatedValidator implements ConstraintValidator<TargetStated, Measure> {

    /** Called by Bean Validation. */
    public TargetStatedValidator() {}

    @Override
    public boolean isValid(Measure measure, ConstraintValidatorContext context) {
        return measure.fold(STATED) || Violations.report(context, Map.of());
    }

    private static final Measure.Cases<Boolean> STATED = new Measure.Cases<>() {
        @Override
        public Boolean metric(Metric metric) {
            // a change without a base is a target that can be tracked, though not as a number of its own
            return metric.target().isPresent() || metric.getRelativeTarget().isPresent();
        }

        @Override
        public Boolean threshold(Threshold threshold) {
            return threshold.target().isPresent()
                    || threshold.getRelativeTarget().isPresent();
        }

        @Override
        public Boolean corridor(Corridor corridor) {
            return corridor.getLow().isPresent() && corridor.getHigh().isPresent();
        }

        @Override
        public Boolean milestones(Milestones milestones) {
            return !milestones.getMilestones().isEmpty();
        }

        @Override
        public Boolean levels(Levels levels) {
            return levels.getTarget().isPresent();
        }

        @Override
        public Boolean baselineToEstablish(BaselineToEstablish baseline) {
            return true;
        }
    };
}
