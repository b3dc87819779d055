package io.okr4j.core.validator;

import io.okr4j.core.constraint.MonotoneLevels;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds levels that do not get harder from commit to stretch, or that get more certain. */
public final class MonotoneLevelsValidator implements ConstraintValidator<MonotoneLevels, Levels> {

    /** Called by Bean Validation. */
    public MonotoneLevelsValidator() {}

    @Override
    public boolean isValid(Levels levels, ConstraintValidatorContext context) {
        List<BigDecimal> values = new ArrayList<>();
        levels.getBaseline().ifPresent(values::add);
        levels.levels().forEach(level -> level.getValue().ifPresent(values::add));
        if (!strictlyMonotone(values)) {
            return Violations.report(context, Map.of("what", "value", "values", joined(values)));
        }
        List<BigDecimal> certainties = levels.levels().stream()
                .map(Level::getCertainty)
                .flatMap(Optional::stream)
                .toList();
        for (int i = 1; i < certainties.size(); i++) {
            if (certainties.get(i).compareTo(certainties.get(i - 1)) > 0) {
                return Violations.report(context, Map.of("what", "certainty", "values", joined(certainties)));
            }
        }
        return true;
    }

    private static boolean strictlyMonotone(List<BigDecimal> values) {
        for (int i = 1; i < values.size(); i++) {
            int step = values.get(i).compareTo(values.get(i - 1));
            if (step == 0 || step != values.get(1).compareTo(values.get(0))) {
                return false;
            }
        }
        return true;
    }

    private static String joined(List<BigDecimal> values) {
        return values.stream().map(Violations::plain).collect(Collectors.joining(", "));
    }
}
