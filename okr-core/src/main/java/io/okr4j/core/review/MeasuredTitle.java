package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import io.okr4j.core.statement.StatementLanguage;
import io.okr4j.core.statement.StatementParts;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A key result as one statement: its title, and the numbers of its measure where the title leaves them out.
 *
 * <p>A title such as <em>Cost of a delivery</em> over a measure from 48 to 39 euros is half a sentence, and says too
 * little by itself.
 */
final class MeasuredTitle {

    private MeasuredTitle() {}

    static String of(KeyResult keyResult, ReadTitles titles) {
        String title = keyResult.getTitle();
        if (title.isBlank()) {
            return "";
        }
        // numbers that count the work make no outcome of it
        Optional<BigDecimal> target = keyResult
                .getMeasure()
                .filter(measure -> !OwnWork.isCountedBy(measure))
                .flatMap(MeasuredTitle::target);
        if (target.isEmpty()) {
            return title;
        }
        StatementParts said = titles.parts(title);
        boolean complete = said.getChange().isPresent() || said.getTarget().equals(target);
        return complete ? title : title + numbers(keyResult.getMeasure().get(), target.get(), said.getLanguage());
    }

    /** What the measure counts, in words. */
    static Optional<String> counted(Measure measure) {
        return measure.getMetricName().or(() -> measure.getUnit().flatMap(MeasuredTitle::counted));
    }

    private static Optional<String> counted(Unit unit) {
        return unit.getKind() == UnitKind.COUNT ? Optional.of(unit.getName()) : unit.getOf();
    }

    /** Whether the measure says what is to be reached, or is there to find out. */
    static boolean aims(Measure measure) {
        if (measure instanceof Metric metric) {
            return metric.getTarget().isPresent() || metric.getRelativeTarget().isPresent();
        }
        if (measure instanceof Threshold threshold) {
            return threshold.getTarget().isPresent()
                    || threshold.getRelativeTarget().isPresent();
        }
        if (measure instanceof Corridor corridor) {
            return corridor.getLow().isPresent() || corridor.getHigh().isPresent();
        }
        if (measure instanceof Milestones milestones) {
            return !milestones.getMilestones().isEmpty();
        }
        if (measure instanceof Levels levels) {
            return levels.getTarget().isPresent()
                    || levels.getCommit().isPresent()
                    || levels.getStretch().isPresent();
        }
        return measure instanceof BaselineToEstablish;
    }

    /** Whether the number of the measure is to fall or to stay small, which nobody wants of his own work. */
    static boolean falls(Measure measure) {
        if (measure instanceof Metric metric) {
            return metric.direction().equals(Optional.of(Direction.DECREASE))
                    || metric.getRelativeTarget()
                            .map(RelativeTarget::getRate)
                            .filter(rate -> rate.signum() < 0)
                            .isPresent();
        }
        return measure instanceof Threshold threshold && threshold.getComparison() == Comparison.AT_MOST;
    }

    private static Optional<BigDecimal> target(Measure measure) {
        if (measure instanceof Metric metric) {
            return metric.target();
        }
        return measure instanceof Threshold threshold ? threshold.target() : Optional.empty();
    }

    private static String numbers(Measure measure, BigDecimal target, StatementLanguage language) {
        String to = write(measure, target);
        Optional<String> from = measure instanceof Metric metric
                ? metric.getBaseline().map(value -> write(measure, value))
                : Optional.empty();
        boolean most = falls(measure);
        if (measure instanceof Threshold) {
            return switch (language) {
                case CHINESE -> (most ? "不超过 " : "至少 ") + to;
                case GERMAN -> (most ? " höchstens " : " mindestens ") + to;
                case ENGLISH -> (most ? " at most " : " at least ") + to;
            };
        }
        return switch (language) {
            case CHINESE -> from.map(value -> "从 " + value).orElse("") + "到 " + to;
            case GERMAN -> from.map(value -> " von " + value).orElse("") + " auf " + to;
            case ENGLISH -> from.map(value -> " from " + value).orElse("") + " to " + to;
        };
    }

    // of what it is a percentage stands in the title already, or would be taken for what is counted
    private static String write(Measure measure, BigDecimal value) {
        Optional<Unit> unit = measure.getUnit();
        return unit.map(u -> u.getKind() == UnitKind.PERCENT ? value.toPlainString() + " %" : u.write(value))
                .orElseGet(value::toPlainString);
    }
}
