package io.okr4j.core.validator;

import static io.okr4j.core.validator.Violations.plain;

import io.okr4j.core.constraint.MovingMetric;
import io.okr4j.core.measure.Metric;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Finds metrics whose baseline is their target. */
public final class MovingMetricValidator implements ConstraintValidator<MovingMetric, Metric> {

    /** Called by Bean Validation. */
    public MovingMetricValidator() {}

    @Override
    public boolean isValid(Metric metric, ConstraintValidatorContext context) {
        Optional<BigDecimal> baseline = metric.getBaseline();
        Optional<BigDecimal> target = metric.target();
        if (baseline.isEmpty() || target.isEmpty() || baseline.get().compareTo(target.get()) != 0) {
            return true;
        }
        return Violations.report(context, "target", Map.of("value", plain(target.get())));
    }
}
