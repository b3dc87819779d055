package io.okr4j.core.review;

import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.ScopeKind;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Writes numeric measures briefly and in no language: {@code 5 → 3 %}, {@code ≥ 40 customers}, {@code +15 %}. */
final class MeasureInWords {

    private MeasureInWords() {}

    /** {@return the measure in signs and numbers; only its kind if it is not one of a number} */
    static String of(Measure measure) {
        String surroundings = measure.getScope()
                        .filter(scope -> scope.getKind() != ScopeKind.TEAM)
                        .flatMap(scope -> scope.getOf())
                        .map(of -> " / " + of)
                        .orElse("")
                + measure.getRecurrence()
                        .map(often -> " / " + often.name().toLowerCase(Locale.ROOT))
                        .orElse("");
        return numbers(measure) + surroundings;
    }

    private static String numbers(Measure measure) {
        if (measure instanceof Metric metric) {
            return metric(metric);
        }
        if (measure instanceof Threshold threshold) {
            return threshold(threshold);
        }
        return measure instanceof Corridor corridor ? corridor(corridor) : measure.kind();
    }

    private static String metric(Metric metric) {
        String target = metric.getTarget()
                .map(value -> "\u2192 " + write(value, metric.getUnit()))
                .or(() -> metric.getRelativeTarget().map(change -> change(change, metric.getUnit())))
                .orElse("\u2192 ?");
        String falling = metric.getDirection()
                .filter(direction -> metric.getBaseline().isEmpty())
                .map(direction -> direction == Direction.INCREASE ? " \u2191" : " \u2193")
                .orElse("");
        boolean relative =
                metric.getTarget().isEmpty() && metric.getRelativeTarget().isPresent();
        return metric.getBaseline().map(value -> value.toPlainString() + " ").orElse("")
                + target
                + (relative ? "" : falling);
    }

    private static String change(RelativeTarget change, Optional<Unit> unit) {
        String sign = change.getRate().signum() < 0 ? "\u2212" : "+";
        String number = change.getRate().abs().toPlainString();
        String counted = switch (change.getSense()) {
            case RELATIVE -> " %";
            case POINTS -> " pp";
            case ABSOLUTE -> unit.map(u -> " " + u.label()).orElse("");
            case UNSTATED -> " % / pp";
        };
        return change.getSense() == Sense.ABSOLUTE ? (sign + number + counted).strip() : sign + number + counted;
    }

    private static String threshold(Threshold threshold) {
        boolean least = threshold.getComparison() == Comparison.AT_LEAST;
        String sign = threshold.isStrict() ? (least ? ">" : "<") : (least ? "\u2265" : "\u2264");
        return sign + " "
                + threshold
                        .target()
                        .map(value -> write(value, threshold.getUnit()))
                        .orElse("?");
    }

    private static String corridor(Corridor corridor) {
        return corridor.getLow().map(BigDecimal::toPlainString).orElse("?")
                + " \u2013 "
                + corridor.getHigh()
                        .map(value -> write(value, corridor.getUnit()))
                        .orElse("?");
    }

    private static String write(BigDecimal value, Optional<Unit> unit) {
        return unit.map(u -> u.write(value)).orElseGet(value::toPlainString);
    }
}
