package io.okr4j.testkit;

import io.okr4j.core.LevelReading;
import io.okr4j.core.MilestoneReading;
import io.okr4j.core.NumberReading;
import io.okr4j.core.RatioReading;
import io.okr4j.core.Reading;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.measure.UnitKind;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** A measure without contradictions, before it is known in which period it will stand. */
final class MeasureDraft {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FULL = 100;
    private static final List<String> STEPS =
            List.of("Pilot is live", "Zehn Kunden nutzen es", "试点扩大到全部门店", "Old system is off");

    private static final List<Optional<LevelName>> REACHED = List.of(
            Optional.empty(),
            Optional.of(LevelName.COMMIT),
            Optional.of(LevelName.TARGET),
            Optional.of(LevelName.STRETCH));

    private Topic topic = Topic.ALL.get(0);
    private Language language = Language.ENGLISH;
    private Kind kind = Kind.METRIC;
    private int from;
    private int gap;
    private int pattern;
    private boolean windowed;
    private boolean ratio;
    private Optional<TrajectoryShape> shape = Optional.empty();

    /** The kinds of measures, metrics with a relative target apart. */
    private enum Kind {
        METRIC(Metric.class),
        RELATIVE(Metric.class),
        THRESHOLD(Threshold.class),
        CORRIDOR(Corridor.class),
        MILESTONES(Milestones.class),
        LEVELS(Levels.class),
        LEVELS_IN_WORDS(Levels.class),
        BASELINE(BaselineToEstablish.class);

        private final Class<? extends Measure> type;

        Kind(Class<? extends Measure> type) {
            this.type = type;
        }

        static Arbitrary<Kind> kinds() {
            return Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.just(Kind.METRIC)), Tuple.of(6, Arbitraries.of(Kind.class)));
        }

        static Arbitrary<Kind> kinds(Class<? extends Measure> type) {
            List<Kind> kinds = Arrays.stream(values())
                    .filter(kind -> type.isAssignableFrom(kind.type))
                    .toList();
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("there is no measure of the kind " + type.getName());
            }
            return Arbitraries.of(kinds);
        }
    }

    static Arbitrary<MeasureDraft> drafts(Narrowing narrowing) {
        Arbitrary<Kind> kinds = narrowing.kind().map(Kind::kinds).orElseGet(Kind::kinds);
        // what is checked in until a day has to be counted before that day
        int windows = narrowing.until().isPresent() ? 0 : 15;
        return Assembly.of(MeasureDraft::new)
                .with(Topic.topics(), (d, v) -> d.topic = v)
                .with(Arbitraries.of(Language.class), (d, v) -> d.language = v)
                .with(kinds, (d, v) -> d.kind = v)
                .with(TimeArbitraries.offsets(57), (d, v) -> d.from = v)
                .with(TimeArbitraries.offsets(39), (d, v) -> d.gap = v)
                .with(TimeArbitraries.offsets(5), (d, v) -> d.pattern = v)
                .maybe(windows, Arbitraries.just(true), (d, v) -> d.windowed = v)
                .maybe(25, Arbitraries.just(true), (d, v) -> d.ratio = v)
                .maybe(20, Arbitraries.of(TrajectoryShape.class), (d, v) -> d.shape = Optional.of(v))
                .as(Function.identity());
    }

    Topic topic() {
        return topic;
    }

    /** The later two thirds of the period, for measures that do not count from its first day. */
    Optional<Period> window(Period period) {
        return windowed
                ? Optional.of(Period.of(KeyResultDraft.day(period, FULL / 3), period.getEnd()))
                : Optional.empty();
    }

    String title() {
        List<String> patterns = switch (kind) {
            case METRIC, RELATIVE -> language.moves();
            case THRESHOLD -> better() ? language.atLeast() : language.atMost();
            case CORRIDOR -> language.between();
            case MILESTONES, LEVELS, LEVELS_IN_WORDS, BASELINE -> language.withoutNumbers();
        };
        boolean lowerFirst = kind == Kind.CORRIDOR && !better();
        String first = language.number(kind == Kind.THRESHOLD || lowerFirst ? target() : baseline());
        String second = language.number(lowerFirst ? baseline() : target());
        return String.format(Locale.ROOT, patterns.get(pattern % patterns.size()), topic.name(language), first, second);
    }

    Measure build(Period period) {
        Optional<Period> window = window(period);
        Optional<Trajectory> trajectory = trajectory(window.orElse(period));
        return switch (kind) {
            case METRIC, RELATIVE ->
                Metric.builder()
                        .baseline(baseline())
                        .target(target())
                        .relativeTarget(kind == Kind.RELATIVE ? Optional.of(relative()) : Optional.empty())
                        .unit(topic.unit())
                        .aggregation(readsRatios() ? ReadingAggregation.RATIO_OF_SUMS : ReadingAggregation.LATEST)
                        .window(window)
                        .trajectory(trajectory)
                        .build();
            case THRESHOLD ->
                Threshold.builder()
                        .comparison(better() ? Comparison.AT_LEAST : Comparison.AT_MOST)
                        .target(target())
                        .baseline(baseline())
                        .unit(topic.unit())
                        .window(window)
                        .build();
            case CORRIDOR ->
                Corridor.builder()
                        .low(baseline().min(target()))
                        .high(baseline().max(target()))
                        .unit(topic.unit())
                        .aggregation(ReadingAggregation.MEAN)
                        .window(window)
                        .build();
            case MILESTONES ->
                Milestones.builder()
                        .addAllMilestones(milestones(period))
                        .window(window)
                        .build();
            case LEVELS ->
                Levels.builder()
                        .baseline(baseline())
                        .commit(level(1, "0.9"))
                        .target(level(2, "0.5"))
                        .stretch(level(3, "0.1"))
                        .unit(topic.unit())
                        .window(window)
                        .build();
            case LEVELS_IN_WORDS ->
                Levels.builder()
                        .commit(Level.described("One branch works this way"))
                        .target(Level.described("Half of the branches work this way"))
                        .stretch(Level.described("Every branch works this way"))
                        .window(window)
                        .build();
            case BASELINE ->
                BaselineToEstablish.builder().unit(topic.unit()).window(window).build();
        };
    }

    /** Reads how it stands when so many of a hundred parts of the way are done. */
    Reading reading(int progress) {
        return switch (kind) {
            case METRIC, RELATIVE, THRESHOLD, CORRIDOR, LEVELS, BASELINE -> number(progress);
            case MILESTONES ->
                MilestoneReading.builder()
                        .addAllDone(titles().stream()
                                .limit((long) titles().size() * progress / FULL)
                                .map(title -> Milestone.of(title).getId())
                                .toList())
                        .build();
            case LEVELS_IN_WORDS ->
                LevelReading.builder()
                        .level(REACHED.get(Math.min(progress * 3 / FULL, 3)))
                        .build();
        };
    }

    private Reading number(int progress) {
        BigDecimal step = target().subtract(baseline()).multiply(BigDecimal.valueOf(progress));
        BigDecimal moved = baseline().add(step.movePointLeft(2));
        BigDecimal atLeast = topic.unit().lowerBound().map(moved::max).orElse(moved);
        BigDecimal inBounds = topic.unit().upperBound().map(atLeast::min).orElse(atLeast);
        BigDecimal value = inBounds.setScale(topic.unit().getKind() == UnitKind.COUNT ? 0 : 2, RoundingMode.HALF_EVEN);
        return readsRatios()
                ? RatioReading.builder()
                        .numerator(value.movePointRight(2))
                        .denominator(HUNDRED.multiply(HUNDRED))
                        .build()
                : NumberReading.of(value);
    }

    private boolean readsRatios() {
        return ratio && kind == Kind.METRIC && topic.unit().getKind() == UnitKind.PERCENT;
    }

    private boolean better() {
        return topic.better() == Direction.INCREASE;
    }

    private BigDecimal baseline() {
        return topic.at(from);
    }

    private BigDecimal target() {
        if (kind == Kind.RELATIVE) {
            return relative().resolve().orElseThrow();
        }
        return kind == Kind.LEVELS ? topic.at(from + 2 * rise()) : topic.at(from + gap + 1);
    }

    private int rise() {
        return 1 + gap / 3;
    }

    private Level level(int steps, String certainty) {
        return Level.builder()
                .value(topic.at(from + steps * rise()))
                .certainty(certainty)
                .build();
    }

    private RelativeTarget relative() {
        RelativeTarget byRate = RelativeTarget.builder()
                .base(baseline())
                .rate(better() ? gap + 1 : -gap - 1)
                .sense(Sense.RELATIVE)
                .build();
        boolean possible = baseline().signum() > 0
                && byRate.resolve().filter(topic.unit()::allows).isPresent();
        return possible
                ? byRate
                : RelativeTarget.builder()
                        .base(baseline())
                        .rate(topic.at(from + gap + 1).subtract(baseline()))
                        .sense(topic.unit().getKind() == UnitKind.PERCENT ? Sense.POINTS : Sense.ABSOLUTE)
                        .build();
    }

    private List<String> titles() {
        return STEPS.subList(0, 1 + gap % STEPS.size());
    }

    private List<Milestone> milestones(Period period) {
        List<Milestone> milestones = new ArrayList<>();
        for (String title : titles()) {
            int share = FULL * (milestones.size() + 1) / titles().size();
            milestones.add(Milestone.of(title).withDue(KeyResultDraft.day(period, share)));
        }
        return milestones;
    }

    /** A single day has no middle, so that what is to go in two steps there goes in one. */
    private Optional<Trajectory> trajectory(Period counted) {
        return shape.filter(s -> s != TrajectoryShape.PHASED || counted.days() > 1)
                .map(s -> s == TrajectoryShape.PHASED
                        ? Trajectory.through(
                                Checkpoint.on(KeyResultDraft.day(counted, FULL / 2), "0.3"),
                                Checkpoint.on(counted.getEnd(), "1"))
                        : Trajectory.of(s));
    }
}
