package io.okr4j.core.validator;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.constraint.WindowWithinPeriod;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Finds windows and deadlines of key results that lie outside the period of their objective. */
public final class WindowWithinPeriodValidator implements ConstraintValidator<WindowWithinPeriod, Objective> {

    /** Called by Bean Validation. */
    public WindowWithinPeriodValidator() {}

    @Override
    public boolean isValid(Objective objective, ConstraintValidatorContext context) {
        if (objective.getPeriod().isEmpty()) {
            return true;
        }
        Period period = objective.getPeriod().get();
        boolean valid = true;
        for (int i = 0; i < objective.getKeyResults().size(); i++) {
            KeyResult keyResult = objective.getKeyResults().get(i);
            Optional<Period> window = keyResult.getMeasure().flatMap(Measure::getWindow);
            if (window.isPresent() && !period.contains(window.get())) {
                report(context, i, "measure", window.get().toString(), period);
                valid = false;
            }
            Optional<LocalDate> deadline = keyResult.getDeadline();
            if (deadline.isPresent() && !period.contains(deadline.get())) {
                report(context, i, "deadline", deadline.get().toString(), period);
                valid = false;
            }
        }
        return valid;
    }

    private static void report(
            ConstraintValidatorContext context, int index, String property, String value, Period period) {
        Violations.reportAt(
                context, "keyResults", index, property, Map.of("window", value, "period", period.toString()));
    }
}
