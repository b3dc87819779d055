package io.okr4j.core.validator;

import static io.okr4j.core.validator.Violations.plain;

import io.okr4j.core.constraint.StatedSense;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.Optional;

/** Finds changes of a percentage that may mean percent or percentage points. */
public final class StatedSenseValidator implements ConstraintValidator<StatedSense, Measure> {

    /** Called by Bean Validation. */
    public StatedSenseValidator() {}

    @Override
    public boolean isValid(Measure measure, ConstraintValidatorContext context) {
        Optional<RelativeTarget> change = RelativeTargets.change(measure);
        boolean percentage = measure.getUnit()
                .map(Unit::getKind)
                .map(UnitKind.PERCENT::equals)
                .orElse(false);
        if (!percentage || change.isEmpty() || change.get().getSense() != Sense.UNSTATED) {
            return true;
        }
        return Violations.report(
                context, "relativeTarget", Map.of("rate", plain(change.get().getRate())));
    }
}
