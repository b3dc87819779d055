package io.okr4j.core.validator;

import static io.okr4j.core.validator.Violations.plain;

import io.okr4j.core.constraint.AgreeingDirection;
import io.okr4j.core.measure.Metric;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Map;

/** Finds metrics that are declared to go one way and go the other. */
public final class AgreeingDirectionValidator implements ConstraintValidator<AgreeingDirection, Metric> {

    /** Called by Bean Validation. */
    public AgreeingDirectionValidator() {}

    @Override
    public boolean isValid(Metric metric, ConstraintValidatorContext context) {
        if (metric.getDirection().isEmpty()
                || metric.impliedDirection().isEmpty()
                || metric.getDirection().equals(metric.impliedDirection())) {
            return true;
        }
        return Violations.report(
                context,
                "direction",
                Map.of(
                        "declared", metric.getDirection().get().name().toLowerCase(Locale.ROOT),
                        "baseline", plain(metric.getBaseline().orElseThrow()),
                        "target", plain(metric.target().orElseThrow())));
    }
}
