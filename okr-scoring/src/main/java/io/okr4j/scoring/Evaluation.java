package io.okr4j.scoring;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.LevelReading;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.Reading;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.internal.Fraction;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Measures one key result on one day; used once, and once more with a trace when somebody asks why. */
final class Evaluation implements Measure.Cases<Outcome> {

    final KeyResult keyResult;
    final Measure measure;
    final LocalDate asOf;
    final ScoringPolicy policy;
    final @Nullable Period period;
    final @Nullable Cadence cadence;
    final @Nullable Period window;
    final @Nullable Trace trace;

    /** The clamped value, where it is not simply the raw one within its bounds. */
    @Nullable
    BigDecimal clamped;

    Evaluation(
            KeyResult keyResult,
            Measure measure,
            LocalDate asOf,
            ScoringPolicy policy,
            @Nullable Period period,
            @Nullable Cadence cadence,
            @Nullable Trace trace) {
        this.keyResult = keyResult;
        this.measure = measure;
        this.asOf = asOf;
        this.policy = policy;
        this.period = period;
        this.cadence = cadence;
        this.window = measure.getWindow().orElse(null);
        this.trace = trace;
    }

    Outcome run() {
        if (window != null && asOf.isBefore(window.getStart())) {
            return declined(Reason.NOT_YET_OBSERVABLE);
        }
        return measure.fold(this);
    }

    /** The span in which readings are due, if it is known. */
    Optional<Period> span() {
        return Optional.ofNullable(window).or(() -> Optional.ofNullable(period));
    }

    Outcome declined(Reason reason) {
        if (trace != null) {
            trace.step("not-measured", "not measured: " + reason.text());
        }
        return new Outcome.NotMeasured(reason);
    }

    /** Without a reading that counts: why, or what the policy puts in its place. */
    Outcome unread(boolean yesNo) {
        if (Readings.any(keyResult, asOf, window)) {
            return declined(Reason.UNSUITED_READING);
        }
        if (policy.getMissingReading() == ScoringPolicy.MissingReading.DECLINED) {
            return declined(Reason.NO_READING);
        }
        if (trace != null) {
            trace.step(
                    "no-reading",
                    "nothing has been read yet, which the policy counts as 0 %",
                    "progress",
                    BigDecimal.ZERO);
        }
        return yesNo ? new Outcome.Satisfied(false) : new Outcome.Share(BigDecimal.ZERO);
    }

    @Override
    public Outcome metric(Metric metric) {
        Optional<BigDecimal> target = metric.target();
        if (target.isEmpty()) {
            return declined(Reason.NO_TARGET);
        }
        BigDecimal to = target.get();
        Optional<BigDecimal> start = from(metric, to, policy);
        if (start.isEmpty()) {
            return declined(Reason.NO_BASELINE);
        }
        BigDecimal from = start.get();
        int sign = to.compareTo(from);
        boolean declaredUp = metric.getDirection().orElse(Direction.INCREASE) == Direction.INCREASE;
        if (sign != 0) {
            boolean up = baseline(metric).isEmpty() ? declaredUp : sign > 0;
            return new Numeric(this, new Yardstick.Way(from, to, up, metric.getUnit())).outcome();
        }
        if (metric.getAggregation() != ReadingAggregation.HIT_RATE
                && policy.getFlatTarget() == ScoringPolicy.FlatTarget.DECLINED) {
            return declined(Reason.FLAT);
        }
        return new Numeric(this, new Yardstick.Flat(to, declaredUp, policy.getFlatTarget(), metric.getUnit()))
                .outcome();
    }

    private static Optional<BigDecimal> baseline(Metric metric) {
        Optional<BigDecimal> stated = metric.getBaseline();
        return stated.isPresent() ? stated : metric.getRelativeTarget().flatMap(RelativeTarget::getBase);
    }

    /** Where the way to the target begins, if anybody knows. */
    static Optional<BigDecimal> from(Metric metric, BigDecimal to, ScoringPolicy policy) {
        Optional<BigDecimal> baseline = baseline(metric);
        boolean sum = metric.getAggregation() == ReadingAggregation.SUM
                && metric.getRecurrence().isEmpty();
        if (sum && to.signum() > 0 && (baseline.isEmpty() || baseline.get().compareTo(to) <= 0)) {
            // a sum starts from nothing: its baseline is what was reached in the period before
            return Optional.of(BigDecimal.ZERO);
        }
        boolean fromZero = sum
                || metric.getRecurrence().isPresent()
                || metric.getAggregation() == ReadingAggregation.HIT_RATE
                || policy.getMissingBaseline() == ScoringPolicy.MissingBaseline.ZERO;
        return baseline.isPresent() || !fromZero ? baseline : Optional.of(BigDecimal.ZERO);
    }

    @Override
    public Outcome threshold(Threshold threshold) {
        Optional<BigDecimal> target = threshold.target();
        if (target.isEmpty()) {
            return declined(Reason.NO_TARGET);
        }
        boolean byDistance = policy.getHold() == ScoringPolicy.Hold.BY_DISTANCE;
        return new Numeric(this, new Yardstick.Bound(threshold, target.get(), byDistance)).outcome();
    }

    @Override
    public Outcome corridor(Corridor corridor) {
        if (corridor.getLow().isEmpty() || corridor.getHigh().isEmpty()) {
            return declined(Reason.NO_TARGET);
        }
        BigDecimal low = corridor.getLow().get();
        BigDecimal high = corridor.getHigh().get();
        Optional<BigDecimal> tolerance = corridor.getTolerance();
        if (tolerance.isEmpty() && policy.getHold() == ScoringPolicy.Hold.BY_DISTANCE) {
            tolerance = Optional.of(high.subtract(low));
        }
        return new Numeric(this, new Yardstick.Between(corridor, low, high, tolerance)).outcome();
    }

    @Override
    public Outcome milestones(Milestones milestones) {
        BigDecimal total = BigDecimal.ZERO;
        for (Milestone milestone : milestones.getMilestones()) {
            total = total.add(milestone.getWeight());
        }
        if (milestones.getMilestones().isEmpty()) {
            return declined(Reason.NO_TARGET);
        }
        if (total.signum() == 0) {
            return declined(Reason.NO_WEIGHT);
        }
        List<CheckIn> counted = counted(reading -> reading instanceof MilestoneReading);
        if (counted.isEmpty()) {
            return unread(milestones.yesNo());
        }
        ReadingAggregation aggregation = measure.getAggregation();
        boolean latest = aggregation == ReadingAggregation.LATEST;
        if (aggregation == ReadingAggregation.RATIO_OF_SUMS) {
            return declined(Reason.UNSUITED_AGGREGATION);
        }
        if (!latest && aggregation != ReadingAggregation.SUM) {
            BigDecimal all = total;
            return new Numeric(this, new Yardstick.Worth(BigDecimal.ONE))
                    .outcome(points(
                            counted,
                            reading -> Fraction.of(done(milestones, ((MilestoneReading) reading).getDone()), all)));
        }
        // each reading tells all that is done; where readings are added up, whatever was ever done counts
        Set<String> done = new HashSet<>();
        for (CheckIn checkIn : latest ? counted.subList(counted.size() - 1, counted.size()) : counted) {
            done.addAll(((MilestoneReading) checkIn.getReading().orElseThrow()).getDone());
        }
        BigDecimal weight = done(milestones, done);
        long count = milestones.getMilestones().stream()
                .filter(milestone -> done.contains(milestone.getId()))
                .count();
        Fraction share = Fraction.of(weight, total);
        BigDecimal raw = share.decimal();
        if (milestones.yesNo()) {
            boolean met = count == 1;
            if (trace != null) {
                trace.step(
                        "yes-no",
                        milestones.getMilestones().get(0).getTitle() + ": " + (met ? "done" : "not done"),
                        "progress",
                        raw);
            }
            return new Outcome.Satisfied(met);
        }
        if (trace != null) {
            trace.step(
                    "milestones",
                    count + " of "
                            + Writing.count(milestones.getMilestones().size(), "milestone", "milestones")
                            + " done: weight " + Writing.number(weight) + " of " + Writing.number(total) + " = "
                            + Writing.percent(raw),
                    "done",
                    weight,
                    "all",
                    total,
                    "progress",
                    raw);
        }
        return new Outcome.Share(raw);
    }

    @Override
    public Outcome levels(Levels levels) {
        CheckIn latest = Readings.latest(keyResult, asOf, window, reading -> !(reading instanceof MilestoneReading));
        boolean inWords = latest != null && latest.getReading().orElseThrow() instanceof LevelReading;
        if (inWords) {
            return inWords();
        }
        if (levels.levels().isEmpty()) {
            return declined(Reason.NO_TARGET);
        }
        Optional<LevelLadder> ladder = LevelLadder.of(levels, policy);
        if (ladder.isPresent()) {
            return new Numeric(this, ladder.get()).outcome();
        }
        long numbers = levels.levels().stream()
                .filter(level -> level.getValue().isPresent())
                .count();
        if (numbers == 0) {
            return unread(false);
        }
        return declined(numbers == 1 ? Reason.NO_BASELINE : Reason.LEVELS_OUT_OF_ORDER);
    }

    private Outcome inWords() {
        List<CheckIn> counted = counted(reading -> reading instanceof LevelReading);
        return switch (measure.getAggregation()) {
            case LATEST ->
                reached(((LevelReading)
                                counted.get(counted.size() - 1).getReading().orElseThrow())
                        .getLevel());
            case MINIMUM -> reached(extreme(counted, -1));
            case MAXIMUM -> reached(extreme(counted, 1));
            case MEAN, HIT_RATE ->
                new Numeric(this, new Yardstick.Worth(policy.score(LevelName.TARGET)))
                        .outcome(points(counted, reading -> Fraction.of(score(((LevelReading) reading).getLevel()))));
            case SUM, RATIO_OF_SUMS -> declined(Reason.UNSUITED_AGGREGATION);
        };
    }

    private BigDecimal score(Optional<LevelName> level) {
        return level.map(policy::score).orElse(BigDecimal.ZERO);
    }

    private static Optional<LevelName> extreme(List<CheckIn> counted, int sign) {
        Optional<LevelName> extreme =
                ((LevelReading) counted.get(0).getReading().orElseThrow()).getLevel();
        for (CheckIn checkIn : counted) {
            Optional<LevelName> level = ((LevelReading) checkIn.getReading().orElseThrow()).getLevel();
            int side = level.isEmpty() || extreme.isEmpty()
                    ? Boolean.compare(level.isPresent(), extreme.isPresent())
                    : level.get().compareTo(extreme.get());
            extreme = side * sign > 0 ? level : extreme;
        }
        return extreme;
    }

    private Outcome reached(Optional<LevelName> level) {
        BigDecimal score = score(level);
        if (trace != null) {
            trace.step(
                    "level",
                    level.map(name -> "level " + LevelLadder.word(name)).orElse("below commit") + " reached = "
                            + Writing.percent(score),
                    "progress",
                    score);
        }
        return new Outcome.Reached(level.orElse(null), score);
    }

    private static List<Point> points(List<CheckIn> counted, Function<Reading, Fraction> value) {
        List<Point> points = new ArrayList<>(counted.size());
        for (CheckIn checkIn : counted) {
            Reading reading = checkIn.getReading().orElseThrow();
            points.add(new Point(checkIn.getOn(), value.apply(reading), reading));
        }
        return points;
    }

    private static BigDecimal done(Milestones milestones, Collection<String> done) {
        BigDecimal weight = BigDecimal.ZERO;
        for (Milestone milestone : milestones.getMilestones()) {
            if (done.contains(milestone.getId())) {
                weight = weight.add(milestone.getWeight());
            }
        }
        return weight;
    }

    @Override
    public Outcome baselineToEstablish(BaselineToEstablish baseline) {
        CheckIn latest = Readings.latest(keyResult, asOf, window, Numbering::numeric);
        if (trace != null) {
            trace.step(
                    "baseline",
                    latest == null
                            ? "the baseline has not been established"
                            : "the baseline is "
                                    + Writing.number(
                                            Numbering.of(latest.getReading().orElseThrow(), measure)),
                    "progress",
                    latest == null ? BigDecimal.ZERO : BigDecimal.ONE);
        }
        return new Outcome.Satisfied(latest != null);
    }

    List<CheckIn> counted(Predicate<Reading> suits) {
        return Readings.all(keyResult, asOf, window, suits);
    }
}
