package io.okr4j.scoring;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.LevelReading;
import io.okr4j.core.MemberReading;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.Objective;
import io.okr4j.core.Reading;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.ScopeKind;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import io.okr4j.scoring.internal.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a key result stood at, day by day, as numbers that can be drawn and continued.
 *
 * <p>The numbers are those of the measure: the latest readings, or what the readings until each day come to. Where
 * those are no numbers of their own (milestones, shares of check-ins, members measured each for himself or herself) the
 * series is that of the progress. There is nothing where no number can be made: levels in words, yes or no, no measure.
 * Instances are immutable and thread-safe.
 */
public final class Series {

    /**
     * One day.
     *
     * @param on the day
     * @param value what the readings of that day and before come to
     */
    public record Value(LocalDate on, BigDecimal value) {}

    private final GradingContext context;
    private final @Nullable Measure measure;
    private final List<Value> values;
    private final @Nullable Yardstick yardstick;
    private boolean shares;
    private boolean steady;
    private @Nullable BigDecimal baseline;
    private @Nullable BigDecimal low;
    private @Nullable BigDecimal high;

    private Series(GradingContext context) {
        this.context = context;
        this.measure = context.measure().orElse(null);
        Yardstick found = null;
        List<Value> read = List.of();
        if (measure != null) {
            found = measure.fold(new Aims(measure)).orElse(null);
            boolean inWords = measure instanceof Levels && anyReading(LevelReading.class);
            if (found != null && !inWords) {
                shares |= eachPerson(measure) || measure instanceof Milestones;
                if (shares) {
                    found = new Yardstick.Worth(BigDecimal.ONE);
                    low = BigDecimal.ONE;
                    high = null;
                    baseline = measure instanceof Milestones ? BigDecimal.ZERO : null;
                }
                read = read(measure);
            }
        }
        this.yardstick = found;
        this.values = List.copyOf(read);
    }

    /**
     * Reads the series of a key result under the usual policy.
     *
     * @param objective its objective
     * @param keyResult the key result
     * @param asOf the day; what is dated later does not exist
     * @return the series, without values where there is none
     */
    public static Series of(Objective objective, KeyResult keyResult, LocalDate asOf) {
        return of(GradingContext.of(objective, keyResult, asOf, ScoringPolicy.standard()));
    }

    /**
     * Reads the series of a key result.
     *
     * @param context the key result, the day and the policy
     * @return the series, without values where there is none
     */
    public static Series of(GradingContext context) {
        return new Series(context);
    }

    private boolean eachPerson(Measure of) {
        boolean perPerson = of.getScope()
                .map(Scope::getKind)
                .filter(k -> k == ScopeKind.PER_PERSON)
                .isPresent();
        return of.getAggregation() == ReadingAggregation.HIT_RATE || (perPerson && anyReading(MemberReading.class));
    }

    private boolean anyReading(Class<? extends Reading> kind) {
        return context.checkIns().stream()
                .anyMatch(c -> c.getReading().filter(kind::isInstance).isPresent());
    }

    private List<Value> read(Measure of) {
        List<Value> read = new ArrayList<>();
        for (CheckIn checkIn : context.checkIns()) {
            LocalDate day = checkIn.getOn();
            boolean counts = checkIn.getReading().isPresent()
                    && checkIn.getReading()
                            .filter(r -> Numbering.numeric(r) || r instanceof MilestoneReading)
                            .isPresent()
                    && of.getWindow().map(window -> window.contains(day)).orElse(true);
            if (counts) {
                value(of, day).ifPresent(value -> read.add(new Value(day, value)));
            }
        }
        return read;
    }

    private Optional<BigDecimal> value(Measure of, LocalDate day) {
        if (shares) {
            return context.on(day).progress().raw();
        }
        Evaluation evaluation = new Evaluation(
                context.keyResult(), of, day, context.policy(), context.period().orElse(null), null, null);
        return new Numeric(evaluation, new Yardstick.Worth(BigDecimal.ONE))
                .value()
                .map(Fraction::decimal);
    }

    /** {@return the values in order of their days, one for each day on which something was read; possibly none} */
    public List<Value> values() {
        return values;
    }

    /** {@return whether the values are progress from 0 to 1 and not numbers in the unit of the measure} */
    public boolean shares() {
        return shares;
    }

    /** {@return the unit of the values; none for shares, or where none was said} */
    public Optional<Unit> unit() {
        return shares ? Optional.empty() : measure().flatMap(Measure::getUnit);
    }

    /** {@return what stood there when the period began, if it is known and of the same kind as the values} */
    public Optional<BigDecimal> baseline() {
        return Optional.ofNullable(baseline);
    }

    /** {@return the least value that meets the target; none if less is better, or there is no target} */
    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    /** {@return the greatest value that meets the target; none if more is better, or there is no target} */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /**
     * {@return whether the values are expected to stay about where they are: a level that is held, a mean or a share of
     * all readings so far}
     */
    public boolean steady() {
        return steady;
    }

    /** {@return the least that the value can become: by its unit, or because what was added up is not taken away} */
    public Optional<BigDecimal> least() {
        ReadingAggregation aggregation = measure().map(Measure::getAggregation).orElse(ReadingAggregation.LATEST);
        boolean once = measure().flatMap(Measure::getRecurrence).isEmpty();
        boolean rises = (once && aggregation == ReadingAggregation.SUM && neverFalling())
                || (!shares && aggregation == ReadingAggregation.MAXIMUM);
        if (rises && !values.isEmpty()) {
            return Optional.of(values.get(values.size() - 1).value());
        }
        return shares ? Optional.of(BigDecimal.ZERO) : unit().flatMap(Unit::lowerBound);
    }

    /** {@return the most that the value can become, if there is such a bound} */
    public Optional<BigDecimal> most() {
        boolean falls = !shares
                && measure().map(Measure::getAggregation).stream().anyMatch(a -> a == ReadingAggregation.MINIMUM);
        if (falls && !values.isEmpty()) {
            return Optional.of(values.get(values.size() - 1).value());
        }
        boolean whole = measure instanceof Milestones
                || measure().map(Measure::getAggregation).stream().anyMatch(a -> a == ReadingAggregation.HIT_RATE);
        return shares ? Optional.of(BigDecimal.ONE).filter(one -> whole) : unit().flatMap(Unit::upperBound);
    }

    private boolean neverFalling() {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).value().compareTo(values.get(i - 1).value()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return how it is counted; none in a draft} */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /**
     * Measures a value as if it had been read.
     *
     * @param value a value of the kind of this series
     * @return how far it is, without bounds; none where progress cannot be told
     */
    public Optional<BigDecimal> progress(BigDecimal value) {
        Yardstick yard = yardstick;
        if (yard == null || yard instanceof NoWay) {
            return Optional.empty();
        }
        Fraction at = Fraction.of(value);
        return Optional.of(
                yard.yesNo()
                        ? (yard.met(at) ? BigDecimal.ONE : BigDecimal.ZERO)
                        : yard.raw(at).decimal());
    }

    /** A target without a known way to it. */
    private record NoWay() implements Yardstick {
        @Override
        public Fraction raw(Fraction value) {
            return Fraction.ZERO;
        }

        @Override
        public boolean met(Fraction value) {
            return false;
        }

        @Override
        public boolean yesNo() {
            return false;
        }

        @Override
        public void explain(Trace trace, Fraction value, Fraction raw) {
            trace.step("no-way", "progress cannot be told");
        }
    }

    /** What the values are held against; none where there are no values to speak of. */
    private final class Aims implements Measure.Cases<Optional<Yardstick>> {

        private final boolean stock;
        private final boolean flow;

        Aims(Measure measure) {
            boolean once = measure.getRecurrence().isEmpty();
            this.stock = measure.getAggregation() == ReadingAggregation.LATEST;
            this.flow = measure.getAggregation() == ReadingAggregation.SUM && once;
            steady = !stock && !flow;
        }

        @Override
        public Optional<Yardstick> metric(Metric metric) {
            Optional<BigDecimal> to = metric.target();
            if (to.isEmpty()) {
                return Optional.of(new NoWay());
            }
            Optional<BigDecimal> from = Evaluation.from(metric, to.get(), context.policy());
            boolean up = from.filter(f -> f.compareTo(to.get()) != 0)
                    .map(f -> to.get().compareTo(f) > 0)
                    .orElse(metric.getDirection().orElse(Direction.INCREASE) == Direction.INCREASE);
            aim(up, to.get());
            if (from.isEmpty()) {
                return Optional.of(new NoWay());
            }
            baseline = steady ? null : from.get();
            if (from.get().compareTo(to.get()) == 0) {
                steady = true;
                ScoringPolicy.FlatTarget flat = context.policy().getFlatTarget();
                return Optional.of(
                        flat == ScoringPolicy.FlatTarget.DECLINED
                                ? new NoWay()
                                : new Yardstick.Flat(to.get(), up, flat, metric.getUnit()));
            }
            return Optional.of(new Yardstick.Way(from.get(), to.get(), up, metric.getUnit()));
        }

        @Override
        public Optional<Yardstick> threshold(Threshold threshold) {
            Optional<BigDecimal> target = threshold.target();
            if (target.isEmpty()) {
                return Optional.of(new NoWay());
            }
            boolean up = threshold.getComparison() == Comparison.AT_LEAST;
            aim(up, target.get());
            Optional<BigDecimal> way = threshold
                    .getBaseline()
                    .filter(from ->
                            stock && (up ? from.compareTo(target.get()) < 0 : from.compareTo(target.get()) > 0));
            baseline = flow ? BigDecimal.ZERO : way.orElse(null);
            steady |= !flow && way.isEmpty();
            boolean byDistance = context.policy().getHold() == ScoringPolicy.Hold.BY_DISTANCE;
            return Optional.of(new Yardstick.Bound(threshold, target.get(), byDistance));
        }

        @Override
        public Optional<Yardstick> corridor(Corridor corridor) {
            steady |= !flow;
            if (corridor.getLow().isEmpty() || corridor.getHigh().isEmpty()) {
                return Optional.of(new NoWay());
            }
            low = corridor.getLow().get();
            high = corridor.getHigh().get();
            Optional<BigDecimal> tolerance = corridor.getTolerance();
            if (tolerance.isEmpty() && context.policy().getHold() == ScoringPolicy.Hold.BY_DISTANCE) {
                tolerance = Optional.of(high.subtract(low));
            }
            return Optional.of(new Yardstick.Between(corridor, low, high, tolerance));
        }

        @Override
        public Optional<Yardstick> milestones(Milestones milestones) {
            return milestones.yesNo() || milestones.getMilestones().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Yardstick.Worth(BigDecimal.ONE));
        }

        @Override
        public Optional<Yardstick> levels(Levels levels) {
            Optional<LevelLadder> ladder = LevelLadder.of(levels, context.policy());
            List<BigDecimal> at = levels.levels().stream()
                    .flatMap(level -> level.getValue().stream())
                    .toList();
            if (at.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal first = levels.getBaseline().orElse(at.get(0));
            BigDecimal last = at.get(at.size() - 1);
            aim(
                    last.compareTo(first) >= 0,
                    levels.getTarget().flatMap(Level::getValue).orElse(last));
            baseline = flow
                    ? BigDecimal.ZERO
                    : steady ? null : levels.getBaseline().orElse(null);
            return Optional.of(ladder.isPresent() ? ladder.get() : new NoWay());
        }

        @Override
        public Optional<Yardstick> baselineToEstablish(BaselineToEstablish none) {
            return Optional.empty();
        }

        private void aim(boolean up, BigDecimal target) {
            low = up ? target : null;
            high = up ? null : target;
        }
    }
}
