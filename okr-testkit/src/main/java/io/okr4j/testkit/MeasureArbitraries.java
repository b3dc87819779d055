package io.okr4j.testkit;

import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.Quantity;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.measure.Unit;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of measures and what they hold.
 *
 * <p>Everything that can be built may come: no target yet, a baseline that is the target, a relative target that
 * contradicts the stated one.
 */
public final class MeasureArbitraries {

    private MeasureArbitraries() {}

    /**
     * Units of every kind.
     *
     * @return units
     */
    public static Arbitrary<Unit> units() {
        return Arbitraries.of(
                Unit.PERCENT,
                Unit.PERCENTAGE_POINTS,
                Unit.percentOf("customers"),
                Unit.percentOf("订单"),
                Unit.count("demos"),
                Unit.count(""),
                Unit.currency("EUR"),
                Unit.currency("CNY"),
                Unit.SECONDS,
                Unit.MINUTES,
                Unit.HOURS,
                Unit.DAYS,
                Unit.WEEKS,
                Unit.MONTHS,
                Unit.rate("incidents", "1000 requests"),
                Unit.score("NPS", -100, 100),
                Unit.score("stars", 1, 5));
    }

    /**
     * Measures of all six kinds.
     *
     * @return measures; shrink towards an empty metric
     */
    public static Arbitrary<Measure> measures() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, metrics()),
                        Tuple.of(2, thresholds()),
                        Tuple.of(1, corridors()),
                        Tuple.of(2, milestonePlans()),
                        Tuple.of(2, levelPlans()),
                        Tuple.of(1, baselinesToEstablish()))
                .withoutEdgeCases();
    }

    /**
     * Metrics: a number that moves from a baseline to a target.
     *
     * @return metrics with any of their attributes missing
     */
    public static Arbitrary<Metric> metrics() {
        return Assembly.of(Metric::builder)
                .maybe(85, NumberArbitraries.numbers(), (b, v) -> b.baseline(v))
                .maybe(85, NumberArbitraries.numbers(), (b, v) -> b.target(v))
                .maybe(10, TimeArbitraries.days(), (b, v) -> b.baselineOn(v))
                .maybe(15, Arbitraries.of(Direction.class), (b, v) -> b.direction(v))
                .maybe(15, relativeTargets(), (b, v) -> b.relativeTarget(v))
                .maybe(70, units(), (b, v) -> b.unit(v))
                .maybe(30, Surroundings.any(), (b, v) -> {
                    b.aggregation(v.aggregation).payLink(v.payLink).recurrence(v.recurrence);
                    b.scope(v.scope).window(v.window).metricName(v.metricName).definition(v.definition);
                })
                .maybe(10, trajectories(), (b, v) -> b.trajectory(v))
                .as(Metric.Builder::build);
    }

    /**
     * Thresholds: at least, or at most.
     *
     * @return thresholds of either side, inclusive or strict
     */
    public static Arbitrary<Threshold> thresholds() {
        return Assembly.of(Threshold::builder)
                .with(Arbitraries.of(Comparison.class), (b, v) -> b.comparison(v))
                .maybe(90, NumberArbitraries.numbers(), (b, v) -> b.target(v))
                .maybe(15, relativeTargets(), (b, v) -> b.relativeTarget(v))
                .maybe(20, Arbitraries.of(true, false), (b, v) -> b.strict(v))
                .maybe(40, NumberArbitraries.numbers(), (b, v) -> b.baseline(v))
                .maybe(70, units(), (b, v) -> b.unit(v))
                .maybe(30, Surroundings.any(), (b, v) -> {
                    b.aggregation(v.aggregation).payLink(v.payLink).recurrence(v.recurrence);
                    b.scope(v.scope).window(v.window).metricName(v.metricName).definition(v.definition);
                })
                .maybe(10, trajectories(), (b, v) -> b.trajectory(v))
                .as(Threshold.Builder::build);
    }

    /**
     * Corridors: hold between two bounds.
     *
     * @return corridors, low never above high, some with one bound or none
     */
    public static Arbitrary<Corridor> corridors() {
        return Assembly.of(Corridor::builder)
                .maybe(15, NumberArbitraries.numbers(), (b, v) -> b.low(v))
                .maybe(85, NumberArbitraries.bounds(), (b, v) -> b.low(v.get1()).high(v.get2()))
                .maybe(30, NumberArbitraries.positive(), (b, v) -> b.tolerance(v))
                .maybe(70, units(), (b, v) -> b.unit(v))
                .maybe(30, Surroundings.any(), (b, v) -> {
                    b.aggregation(v.aggregation).payLink(v.payLink).recurrence(v.recurrence);
                    b.scope(v.scope).window(v.window).metricName(v.metricName).definition(v.definition);
                })
                .maybe(10, trajectories(), (b, v) -> b.trajectory(v))
                .as(Corridor.Builder::build);
    }

    /**
     * Milestones that are done one by one, as a measure.
     *
     * @return none to four milestones with different ids
     */
    public static Arbitrary<Milestones> milestonePlans() {
        return Assembly.of(Milestones::builder)
                .with(milestones().list().ofMaxSize(4), (b, v) -> b.addAllMilestones(distinct(v)))
                .maybe(10, units(), (b, v) -> b.unit(v))
                .maybe(20, Surroundings.any(), (b, v) -> {
                    b.aggregation(v.aggregation).payLink(v.payLink).recurrence(v.recurrence);
                    b.scope(v.scope).window(v.window).metricName(v.metricName).definition(v.definition);
                })
                .maybe(10, trajectories(), (b, v) -> b.trajectory(v))
                .as(Milestones.Builder::build);
    }

    /**
     * Levels commit, target and stretch, as a measure.
     *
     * @return levels in words or numbers, in any order of size, any of them missing
     */
    public static Arbitrary<Levels> levelPlans() {
        return Assembly.of(Levels::builder)
                .maybe(50, NumberArbitraries.numbers(), (b, v) -> b.baseline(v))
                .maybe(90, levels(), (b, v) -> b.commit(v))
                .maybe(90, levels(), (b, v) -> b.target(v))
                .maybe(90, levels(), (b, v) -> b.stretch(v))
                .maybe(50, units(), (b, v) -> b.unit(v))
                .maybe(20, Surroundings.any(), (b, v) -> {
                    b.aggregation(v.aggregation).payLink(v.payLink).recurrence(v.recurrence);
                    b.scope(v.scope).window(v.window).metricName(v.metricName).definition(v.definition);
                })
                .maybe(10, trajectories(), (b, v) -> b.trajectory(v))
                .as(Levels.Builder::build);
    }

    /**
     * Baselines that are still to be found out, as a measure.
     *
     * @return baselines to establish
     */
    public static Arbitrary<BaselineToEstablish> baselinesToEstablish() {
        return Assembly.of(BaselineToEstablish::builder)
                .maybe(70, units(), (b, v) -> b.unit(v))
                .maybe(30, Surroundings.any(), (b, v) -> {
                    b.aggregation(v.aggregation).payLink(v.payLink).recurrence(v.recurrence);
                    b.scope(v.scope).window(v.window).metricName(v.metricName).definition(v.definition);
                })
                .maybe(10, trajectories(), (b, v) -> b.trajectory(v))
                .as(BaselineToEstablish.Builder::build);
    }

    /**
     * Targets that are stated as a change, in every sense, over one period or several.
     *
     * @return relative targets, with and without a base
     */
    public static Arbitrary<RelativeTarget> relativeTargets() {
        Arbitrary<RelativeTarget> overFew =
                relativeTargets(NumberArbitraries.decimals(-100_0, 300_0, 1), Arbitraries.of(1, 1, 1, 2, 3, 4, 12));
        // a large rate over many periods would give more digits than are kept
        Arbitrary<RelativeTarget> overMany =
                relativeTargets(NumberArbitraries.decimals(-3_000, 3_000, 3), Arbitraries.of(24, 52, 100));
        return Arbitraries.frequencyOf(Tuple.of(9, overFew), Tuple.of(1, overMany))
                .withoutEdgeCases();
    }

    private static Arbitrary<RelativeTarget> relativeTargets(Arbitrary<BigDecimal> rates, Arbitrary<Integer> periods) {
        return Assembly.of(RelativeTarget::builder)
                .with(rates, (b, v) -> b.rate(v))
                .with(periods, (b, v) -> b.periods(v))
                .maybe(85, NumberArbitraries.decimals(-100_000_00, 100_000_00, 2), (b, v) -> b.base(v))
                .maybe(80, Arbitraries.of(Sense.class), (b, v) -> b.sense(v))
                .maybe(15, TimeArbitraries.periods(), (b, v) -> b.basePeriod(v))
                .as(RelativeTarget.Builder::build);
    }

    /**
     * Whom a target counts for.
     *
     * @return scopes of every kind
     */
    public static Arbitrary<Scope> scopes() {
        Arbitrary<Scope> people = TimeArbitraries.offsets(40).map(n -> Scope.perPerson("sales rep", n + 1));
        return Arbitraries.oneOf(
                        Arbitraries.just(Scope.team()),
                        people,
                        Arbitraries.of("conference", "发布会").map(Scope::perEvent))
                .withoutEdgeCases();
    }

    /**
     * Curves that progress is expected to follow.
     *
     * @return trajectories of every shape; phased ones have checkpoints
     */
    public static Arbitrary<Trajectory> trajectories() {
        Arbitrary<TrajectoryShape> shapes =
                Arbitraries.of(TrajectoryShape.class).filter(shape -> shape != TrajectoryShape.PHASED);
        Arbitrary<Trajectory> phased = checkpoints()
                .list()
                .uniqueElements(Checkpoint::getOn)
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(points -> Trajectory.through(points.stream()
                        .sorted((a, b) -> a.getOn().compareTo(b.getOn()))
                        .toArray(Checkpoint[]::new)));
        return Arbitraries.oneOf(shapes.map(Trajectory::of), phased).withoutEdgeCases();
    }

    /**
     * Dated checkpoints of a curve.
     *
     * @return checkpoints with shares from 0 to 1
     */
    public static Arbitrary<Checkpoint> checkpoints() {
        return Combinators.combine(TimeArbitraries.days(), NumberArbitraries.shares())
                .as((on, share) -> Checkpoint.builder().on(on).share(share).build())
                .withoutEdgeCases();
    }

    /**
     * Single milestones.
     *
     * @return milestones with or without id, weight and due date
     */
    public static Arbitrary<Milestone> milestones() {
        Arbitrary<String> titles = Arbitraries.of(
                "Pilot runs in one branch",
                "First ten customers are live",
                "Vertrag ist unterschrieben",
                "Altsystem ist abgeschaltet",
                "试点上线",
                "完成验收");
        return Assembly.of(Milestone::builder)
                .with(titles, (b, v) -> b.title(v))
                .maybe(30, Arbitraries.of("m1", "m2", "pilot", "验收"), (b, v) -> b.id(v))
                .maybe(40, NumberArbitraries.weights(), (b, v) -> b.weight(v))
                .maybe(30, TimeArbitraries.days(), (b, v) -> b.due(v))
                .as(Milestone.Builder::build);
    }

    /**
     * Single levels.
     *
     * @return levels as numbers, as words, as both or neither
     */
    public static Arbitrary<Level> levels() {
        return Assembly.of(Level::builder)
                .maybe(60, NumberArbitraries.numbers(), (b, v) -> b.value(v))
                .maybe(50, TextArbitraries.notes(), (b, v) -> b.description(v))
                .maybe(30, NumberArbitraries.shares(), (b, v) -> b.certainty(v))
                .as(Level.Builder::build);
    }

    /**
     * Amounts of something.
     *
     * @return quantities, some of them on top of what is usual
     */
    public static Arbitrary<Quantity> quantities() {
        return Assembly.of(Quantity::builder)
                .with(NumberArbitraries.notNegative(), (b, v) -> b.amount(v))
                .with(Arbitraries.of("demos", "calls", "Stunden", "次拜访"), (b, v) -> b.of(v))
                .maybe(40, Arbitraries.of(true, false), (b, v) -> b.more(v))
                .as(Quantity.Builder::build);
    }

    static List<Milestone> distinct(List<Milestone> milestones) {
        Set<String> ids = new HashSet<>();
        return milestones.stream()
                .filter(milestone -> ids.add(milestone.getId()))
                .toList();
    }
}
