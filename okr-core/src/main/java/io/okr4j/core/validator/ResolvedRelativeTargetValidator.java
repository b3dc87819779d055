package io.okr4j.core.validator;

import static io.okr4j.core.validator.Violations.plain;

import io.okr4j.core.constraint.ResolvedRelativeTarget;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.RelativeTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Finds measures whose stated target is not what their relative target comes to. */
public final class ResolvedRelativeTargetValidator implements ConstraintValidator<ResolvedRelativeTarget, Measure> {

    /** Called by Bean Validation. */
    public ResolvedRelativeTargetValidator() {}

    @Override
    public boolean isValid(Measure measure, ConstraintValidatorContext context) {
        Optional<BigDecimal> stated = RelativeTargets.stated(measure);
        Optional<BigDecimal> resolved = RelativeTargets.change(measure).flatMap(RelativeTarget::resolve);
        if (stated.isEmpty() || resolved.isEmpty() || agree(stated.get(), resolved.get())) {
            return true;
        }
        return Violations.report(
                context, "target", Map.of("stated", plain(stated.get()), "resolved", plain(resolved.get())));
    }

    // people write rounded targets: the stated number agrees if the exact one rounds to it, either way at a half
    private static boolean agree(BigDecimal stated, BigDecimal resolved) {
        return resolved.setScale(stated.scale(), RoundingMode.HALF_UP).compareTo(stated) == 0
                || resolved.setScale(stated.scale(), RoundingMode.HALF_DOWN).compareTo(stated) == 0;
    }
}
