package io.okr4j.core.review;

import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.ScopeKind;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import io.okr4j.core.statement.StatementParts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what a title says with what is measured.
 *
 * <p>Only what can be compared is: the same scope and recurrence, the same kind of unit. A bound or a bare number in a
 * title may be a condition ('answered within 4 hours'), so it is compared only with a measure of the same form.
 */
final class SaidAndMeasured {

    /** The units of time that can be converted; months and years cannot, since they differ in length. */
    private static final Map<String, BigDecimal> SECONDS = Map.of(
            "milliseconds", new BigDecimal("0.001"),
            "seconds", BigDecimal.ONE,
            "minutes", BigDecimal.valueOf(60),
            "hours", BigDecimal.valueOf(3600),
            "days", BigDecimal.valueOf(86_400),
            "weeks", BigDecimal.valueOf(604_800));

    private final StatementParts said;
    private final Measure measure;

    SaidAndMeasured(StatementParts said, Measure measure) {
        this.said = said;
        this.measure = measure;
    }

    /** {@return what differs: {@code unit}, {@code baseline}, {@code direction}, {@code target} or {@code change}} */
    Optional<String> difference() {
        boolean sameFrame = said.getRecurrence().equals(measure.getRecurrence())
                && said.getScope().map(scope -> scope.getKind()).equals(scopeKind());
        if (!sameFrame) {
            return Optional.empty();
        }
        if (measure instanceof Metric metric) {
            return ofMetric(metric);
        }
        return measure instanceof Threshold threshold ? ofThreshold(threshold) : Optional.empty();
    }

    private Optional<ScopeKind> scopeKind() {
        return measure.getScope().map(scope -> scope.getKind()).filter(kind -> kind != ScopeKind.TEAM);
    }

    private Optional<String> ofMetric(Metric metric) {
        boolean moves = said.getBaseline().isPresent() && said.getTarget().isPresent();
        if (moves) {
            if (isOtherUnit()) {
                return Optional.of("unit");
            }
            return isComparable() ? ofChange(metric) : Optional.empty();
        }
        if (said.getChange().isPresent()
                && said.getDirection().isPresent()
                && said.getTarget().isEmpty()) {
            return ofRelative(metric, said.getChange().get());
        }
        boolean plain = said.getTarget().isPresent() && said.getComparison().isEmpty();
        boolean differs = plain && isSame() && differ(said.getTarget(), metric.target());
        return differs ? Optional.of("target") : Optional.empty();
    }

    private Optional<String> ofChange(Metric metric) {
        Optional<Direction> direction = said.getDirection();
        boolean turned =
                direction.isPresent() && metric.direction().isPresent() && !direction.equals(metric.direction());
        if (turned) {
            return Optional.of("direction");
        }
        if (differ(said.getBaseline(), metric.getBaseline())) {
            return Optional.of("baseline");
        }
        return differ(said.getTarget(), metric.target()) ? Optional.of("target") : Optional.empty();
    }

    private Optional<String> ofRelative(Metric metric, RelativeTarget change) {
        boolean absolute = change.getSense() == Sense.ABSOLUTE;
        if (absolute && !isSame()) {
            return Optional.empty();
        }
        boolean turned = metric.direction().isPresent() && !metric.direction().equals(said.getDirection());
        if (turned) {
            return Optional.of("direction");
        }
        Optional<RelativeTarget> measured = metric.getRelativeTarget();
        if (measured.isPresent()) {
            boolean same = measured.get().getSense() == change.getSense()
                    && measured.get().getPeriods() == change.getPeriods();
            boolean differs = same && measured.get().getRate().compareTo(change.getRate()) != 0;
            return differs ? Optional.of("change") : Optional.empty();
        }
        if (metric.getBaseline().isEmpty() || metric.getTarget().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal baseline = metric.getBaseline().get();
        BigDecimal target = metric.getTarget().get();
        boolean reached = switch (change.getSense()) {
            case RELATIVE -> rounds(relative(baseline, change), target);
            case POINTS, ABSOLUTE -> rounds(baseline.add(change.getRate()), target);
            case UNSTATED ->
                rounds(relative(baseline, change), target) || rounds(baseline.add(change.getRate()), target);
        };
        return reached ? Optional.empty() : Optional.of("change");
    }

    private static BigDecimal relative(BigDecimal baseline, RelativeTarget change) {
        return baseline.multiply(BigDecimal.ONE.add(change.getRate().movePointLeft(2)));
    }

    // people round: 20 percent less than 37 may be written as 30 or 29.6
    private static boolean rounds(BigDecimal exact, BigDecimal target) {
        int scale = Math.max(0, target.scale());
        return exact.setScale(scale, RoundingMode.FLOOR).compareTo(target) <= 0
                && exact.setScale(scale, RoundingMode.CEILING).compareTo(target) >= 0;
    }

    private Optional<String> ofThreshold(Threshold threshold) {
        boolean bound = said.getTarget().isPresent()
                && said.getComparison().isPresent()
                && said.getBaseline().isEmpty()
                && isSame();
        if (!bound) {
            return Optional.empty();
        }
        if (!said.getComparison().equals(Optional.of(threshold.getComparison()))) {
            return Optional.of("direction");
        }
        return differ(said.getTarget(), threshold.target()) ? Optional.of("target") : Optional.empty();
    }

    private boolean differ(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        BigDecimal said = one.get().multiply(seconds(this.said.getUnit()));
        BigDecimal measured = other.get().multiply(seconds(measure.getUnit()));
        return said.compareTo(measured) != 0;
    }

    private BigDecimal seconds(Optional<Unit> unit) {
        boolean times = isTime(said.getUnit()) && isTime(measure.getUnit());
        return times
                ? unit.map(time -> SECONDS.getOrDefault(time.getName(), BigDecimal.ONE))
                        .orElse(BigDecimal.ONE)
                : BigDecimal.ONE;
    }

    private static boolean isTime(Optional<Unit> unit) {
        return unit.filter(known -> known.getKind() == UnitKind.DURATION).isPresent();
    }

    /** Whether the title and the measure certainly count in different kinds of units. */
    private boolean isOtherUnit() {
        Optional<String> one = said.getUnit().flatMap(SaidAndMeasured::family);
        Optional<String> other = measure.getUnit().flatMap(SaidAndMeasured::family);
        return one.isPresent() && other.isPresent() && !one.equals(other) && !dollars();
    }

    // a bare dollar sign is read as the US dollar and may be another one
    private boolean dollars() {
        return said.getUnit().filter(unit -> unit.equals(Unit.currency("USD"))).isPresent()
                && measure.getUnit()
                        .filter(unit -> unit.getKind() == UnitKind.CURRENCY
                                && unit.getName().endsWith("D"))
                        .isPresent();
    }

    /** Whether nothing speaks against comparing the numbers: one of the units may be unknown. */
    private boolean isComparable() {
        if (said.getUnit().isEmpty() || measure.getUnit().isEmpty()) {
            return true;
        }
        Unit one = said.getUnit().get();
        Unit other = measure.getUnit().get();
        boolean counted = isCount(one) && isCount(other);
        return counted || isSame(one, other);
    }

    /** Whether both units are known, and are the same but for how they are written. */
    private boolean isSame() {
        return said.getUnit().isPresent()
                && measure.getUnit().isPresent()
                && isSame(said.getUnit().get(), measure.getUnit().get());
    }

    private boolean isSame(Unit one, Unit other) {
        if (one.getKind() == UnitKind.DURATION && other.getKind() == UnitKind.DURATION) {
            boolean convertible = SECONDS.containsKey(one.getName()) && SECONDS.containsKey(other.getName());
            return convertible || one.getName().equals(other.getName());
        }
        if (isCount(one) && isCount(other)) {
            return one.getName().equalsIgnoreCase(other.getName())
                    && one.getPer().equals(other.getPer());
        }
        Optional<String> family = family(one);
        return (family.isPresent() && family.equals(family(other))) || dollars();
    }

    private static boolean isCount(Unit unit) {
        return unit.getKind() == UnitKind.COUNT || unit.getKind() == UnitKind.RATE;
    }

    private static Optional<String> family(Unit unit) {
        return switch (unit.getKind()) {
            case PERCENT, PERCENTAGE_POINTS -> Optional.of("percent");
            case CURRENCY -> Optional.of(unit.getName());
            case DURATION -> Optional.of("duration");
            case COUNT, RATE, SCORE -> Optional.empty();
        };
    }
}
