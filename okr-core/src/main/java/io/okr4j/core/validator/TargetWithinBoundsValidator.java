package io.okr4j.core.validator;

import static io.okr4j.core.validator.Violations.plain;

import io.okr4j.core.constraint.TargetWithinBounds;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds baselines and targets that cannot occur in their unit, such as 120 percent of the customers. */
public final class TargetWithinBoundsValidator implements ConstraintValidator<TargetWithinBounds, Measure> {

    /** Called by Bean Validation. */
    public TargetWithinBoundsValidator() {}

    @Override
    public boolean isValid(Measure measure, ConstraintValidatorContext context) {
        if (measure.getUnit().isEmpty()) {
            return true;
        }
        Unit unit = measure.getUnit().get();
        for (Map.Entry<String, BigDecimal> number : measure.fold(NUMBERS).entrySet()) {
            if (!unit.allows(number.getValue())) {
                return Violations.report(
                        context,
                        number.getKey(),
                        Map.of(
                                "value", plain(number.getValue()),
                                "unit", unit.toString(),
                                "least", bound(unit.lowerBound()),
                                "most", bound(unit.upperBound())));
            }
        }
        return true;
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(Violations::plain).orElse("∞");
    }

    /** The numbers of a measure that are in its unit, by the attribute that holds them. */
    private static final Measure.Cases<Map<String, BigDecimal>> NUMBERS = new Measure.Cases<>() {

        @Override
        public Map<String, BigDecimal> metric(Metric metric) {
            Map<String, BigDecimal> numbers = new LinkedHashMap<>();
            metric.getBaseline().ifPresent(value -> numbers.put("baseline", value));
            metric.target().ifPresent(value -> numbers.put("target", value));
            return numbers;
        }

        @Override
        public Map<String, BigDecimal> threshold(Threshold threshold) {
            Map<String, BigDecimal> numbers = new LinkedHashMap<>();
            threshold.getBaseline().ifPresent(value -> numbers.put("baseline", value));
            threshold.target().ifPresent(value -> numbers.put("target", value));
            return numbers;
        }

        @Override
        public Map<String, BigDecimal> corridor(Corridor corridor) {
            Map<String, BigDecimal> numbers = new LinkedHashMap<>();
            corridor.getLow().ifPresent(value -> numbers.put("low", value));
            corridor.getHigh().ifPresent(value -> numbers.put("high", value));
            return numbers;
        }

        @Override
        public Map<String, BigDecimal> milestones(Milestones milestones) {
            return Map.of();
        }

        @Override
        public Map<String, BigDecimal> levels(Levels levels) {
            Map<String, BigDecimal> numbers = new LinkedHashMap<>();
            levels.getBaseline().ifPresent(value -> numbers.put("baseline", value));
            levels.getCommit().flatMap(Level::getValue).ifPresent(value -> numbers.put("commit", value));
            levels.getTarget().flatMap(Level::getValue).ifPresent(value -> numbers.put("target", value));
            levels.getStretch().flatMap(Level::getValue).ifPresent(value -> numbers.put("stretch", value));
            return numbers;
        }

        @Override
        public Map<String, BigDecimal> baselineToEstablish(BaselineToEstablish baseline) {
            return Map.of();
        }
    };
}
