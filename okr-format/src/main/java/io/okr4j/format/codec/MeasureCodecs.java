package io.okr4j.format.codec;

import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.PayLink;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.util.function.BiConsumer;

/** Measures of each kind. */
final class MeasureCodecs {
    private MeasureCodecs() {}

    private static final ObjectCodec<Metric, Metric.Builder> METRIC = common(
                    Definition.of(
                                    "metric",
                                    "A number that is to move from a baseline to a target.",
                                    Metric::builder,
                                    Metric.Builder::build)
                            .constant("kind", "metric", "the kind of measure")
                            .optional(
                                    "baseline",
                                    Scalars.NUMBER,
                                    Metric::getBaseline,
                                    Metric.Builder::baseline,
                                    "the value at the beginning")
                            .optional(
                                    "baseline-on",
                                    Scalars.DATE,
                                    Metric::getBaselineOn,
                                    Metric.Builder::baselineOn,
                                    "the day on which the baseline was read")
                            .optional(
                                    "target",
                                    Scalars.NUMBER,
                                    Metric::getTarget,
                                    Metric.Builder::target,
                                    "the value to reach")
                            .optional(
                                    "direction",
                                    Words.of(Direction.class),
                                    Metric::getDirection,
                                    Metric.Builder::direction,
                                    "where it is to move, if baseline and target do not say it")
                            .optional(
                                    "relative-target",
                                    MeasurePartCodecs.RELATIVE_TARGET,
                                    Metric::getRelativeTarget,
                                    Metric.Builder::relativeTarget,
                                    "the target as a change of a base"),
                    new Common<>(
                            Metric.Builder::unit,
                            Metric.Builder::aggregation,
                            Metric.Builder::recurrence,
                            Metric.Builder::scope,
                            Metric.Builder::window,
                            Metric.Builder::metricName,
                            Metric.Builder::definition,
                            Metric.Builder::payLink,
                            Metric.Builder::trajectory))
            .inline();

    private static final ObjectCodec<Threshold, Threshold.Builder> THRESHOLD = common(
                    Definition.of(
                                    "threshold",
                                    "A number that must be at least or at most the target.",
                                    Threshold::builder,
                                    Threshold.Builder::build)
                            .constant("kind", "threshold", "the kind of measure")
                            .required(
                                    "comparison",
                                    Words.of(Comparison.class),
                                    Threshold::getComparison,
                                    Threshold.Builder::comparison,
                                    "whether it must be at least or at most the target")
                            .optional(
                                    "target",
                                    Scalars.NUMBER,
                                    Threshold::getTarget,
                                    Threshold.Builder::target,
                                    "the value not to miss")
                            .defaulted(
                                    "strict",
                                    Scalars.BOOLEAN,
                                    false,
                                    Threshold::isStrict,
                                    Threshold.Builder::strict,
                                    "whether exactly the target is not enough")
                            .optional(
                                    "baseline",
                                    Scalars.NUMBER,
                                    Threshold::getBaseline,
                                    Threshold.Builder::baseline,
                                    "the value at the beginning")
                            .optional(
                                    "relative-target",
                                    MeasurePartCodecs.RELATIVE_TARGET,
                                    Threshold::getRelativeTarget,
                                    Threshold.Builder::relativeTarget,
                                    "the target as a change of a base"),
                    new Common<>(
                            Threshold.Builder::unit,
                            Threshold.Builder::aggregation,
                            Threshold.Builder::recurrence,
                            Threshold.Builder::scope,
                            Threshold.Builder::window,
                            Threshold.Builder::metricName,
                            Threshold.Builder::definition,
                            Threshold.Builder::payLink,
                            Threshold.Builder::trajectory))
            .inline();

    private static final ObjectCodec<Corridor, Corridor.Builder> CORRIDOR = common(
                    Definition.of(
                                    "corridor",
                                    "A number that must stay between two bounds.",
                                    Corridor::builder,
                                    Corridor.Builder::build)
                            .constant("kind", "corridor", "the kind of measure")
                            .optional(
                                    "low",
                                    Scalars.NUMBER,
                                    Corridor::getLow,
                                    Corridor.Builder::low,
                                    "the lower bound, inclusive")
                            .optional(
                                    "high",
                                    Scalars.NUMBER,
                                    Corridor::getHigh,
                                    Corridor.Builder::high,
                                    "the upper bound, inclusive")
                            .optional(
                                    "tolerance",
                                    Scalars.NUMBER,
                                    Corridor::getTolerance,
                                    Corridor.Builder::tolerance,
                                    "the distance outside the bounds at which nothing of it is met"),
                    new Common<>(
                            Corridor.Builder::unit,
                            Corridor.Builder::aggregation,
                            Corridor.Builder::recurrence,
                            Corridor.Builder::scope,
                            Corridor.Builder::window,
                            Corridor.Builder::metricName,
                            Corridor.Builder::definition,
                            Corridor.Builder::payLink,
                            Corridor.Builder::trajectory))
            .inline();

    private static final ObjectCodec<Milestones, Milestones.Builder> MILESTONES = common(
                    Definition.of(
                                    "milestones",
                                    "Steps that are done or not.",
                                    Milestones::builder,
                                    Milestones.Builder::build)
                            .constant("kind", "milestones", "the kind of measure")
                            .list(
                                    "milestones",
                                    MeasurePartCodecs.MILESTONE,
                                    Milestones::getMilestones,
                                    Milestones.Builder::addAllMilestones,
                                    "the steps, in order"),
                    new Common<>(
                            Milestones.Builder::unit,
                            Milestones.Builder::aggregation,
                            Milestones.Builder::recurrence,
                            Milestones.Builder::scope,
                            Milestones.Builder::window,
                            Milestones.Builder::metricName,
                            Milestones.Builder::definition,
                            Milestones.Builder::payLink,
                            Milestones.Builder::trajectory))
            .inline();

    private static final ObjectCodec<Levels, Levels.Builder> LEVELS = common(
                    Definition.of(
                                    "levels",
                                    "Three levels: what is committed to, what is aimed at, what would be outstanding.",
                                    Levels::builder,
                                    Levels.Builder::build)
                            .constant("kind", "levels", "the kind of measure")
                            .optional(
                                    "baseline",
                                    Scalars.NUMBER,
                                    Levels::getBaseline,
                                    Levels.Builder::baseline,
                                    "the value at the beginning")
                            .optional(
                                    "commit",
                                    MeasurePartCodecs.LEVEL,
                                    Levels::getCommit,
                                    Levels.Builder::commit,
                                    "what is committed to")
                            .optional(
                                    "target",
                                    MeasurePartCodecs.LEVEL,
                                    Levels::getTarget,
                                    Levels.Builder::target,
                                    "what is aimed at")
                            .optional(
                                    "stretch",
                                    MeasurePartCodecs.LEVEL,
                                    Levels::getStretch,
                                    Levels.Builder::stretch,
                                    "what would be outstanding"),
                    new Common<>(
                            Levels.Builder::unit,
                            Levels.Builder::aggregation,
                            Levels.Builder::recurrence,
                            Levels.Builder::scope,
                            Levels.Builder::window,
                            Levels.Builder::metricName,
                            Levels.Builder::definition,
                            Levels.Builder::payLink,
                            Levels.Builder::trajectory))
            .inline();

    private static final ObjectCodec<BaselineToEstablish, BaselineToEstablish.Builder> BASELINE = common(
                    Definition.of(
                                    "baseline-to-establish",
                                    "Something that is to be measured for the first time.",
                                    BaselineToEstablish::builder,
                                    BaselineToEstablish.Builder::build)
                            .constant("kind", "baseline-to-establish", "the kind of measure"),
                    new Common<>(
                            BaselineToEstablish.Builder::unit,
                            BaselineToEstablish.Builder::aggregation,
                            BaselineToEstablish.Builder::recurrence,
                            BaselineToEstablish.Builder::scope,
                            BaselineToEstablish.Builder::window,
                            BaselineToEstablish.Builder::metricName,
                            BaselineToEstablish.Builder::definition,
                            BaselineToEstablish.Builder::payLink,
                            BaselineToEstablish.Builder::trajectory))
            .inline();

    static final KindCodec<Measure> MEASURE = new KindCodec<Measure>("measure")
            .kind("metric", Metric.class, METRIC)
            .kind("threshold", Threshold.class, THRESHOLD)
            .kind("corridor", Corridor.class, CORRIDOR)
            .kind("milestones", Milestones.class, MILESTONES)
            .kind("levels", Levels.class, LEVELS)
            .kind("baseline-to-establish", BaselineToEstablish.class, BASELINE);

    /** How the builder of a kind takes what all kinds have; the generated builders have no common type. */
    private record Common<B>(
            BiConsumer<B, Unit> unit,
            BiConsumer<B, ReadingAggregation> aggregation,
            BiConsumer<B, Recurrence> recurrence,
            BiConsumer<B, Scope> scope,
            BiConsumer<B, Period> window,
            BiConsumer<B, String> metricName,
            BiConsumer<B, String> definition,
            BiConsumer<B, PayLink> payLink,
            BiConsumer<B, Trajectory> trajectory) {}

    private static <M extends Measure, B> Definition<M, B> common(Definition<M, B> kind, Common<B> builder) {
        return kind.optional("unit", UnitCodec.UNIT, Measure::getUnit, builder.unit(), "what is counted")
                .defaulted(
                        "aggregation",
                        Words.of(ReadingAggregation.class),
                        ReadingAggregation.LATEST,
                        Measure::getAggregation,
                        builder.aggregation(),
                        "how several readings make one value")
                .optional(
                        "recurrence",
                        Words.of(Recurrence.class),
                        Measure::getRecurrence,
                        builder.recurrence(),
                        "the time or event for which a value counts")
                .optional(
                        "scope", MeasurePartCodecs.SCOPE, Measure::getScope, builder.scope(), "for whom a value counts")
                .optional(
                        "window",
                        Scalars.PERIOD,
                        Measure::getWindow,
                        builder.window(),
                        "the part of the period in which it is measured")
                .optional(
                        "metric-name",
                        Scalars.TEXT,
                        Measure::getMetricName,
                        builder.metricName(),
                        "the name under which the number is known")
                .optional(
                        "definition",
                        Scalars.TEXT,
                        Measure::getDefinition,
                        builder.definition(),
                        "what exactly is counted")
                .defaulted(
                        "pay-link",
                        Words.of(PayLink.class),
                        PayLink.NONE,
                        Measure::getPayLink,
                        builder.payLink(),
                        "whether somebody's pay depends on the number")
                .optional(
                        "trajectory",
                        MeasurePartCodecs.TRAJECTORY,
                        Measure::getTrajectory,
                        builder.trajectory(),
                        "the curve that progress is expected to follow");
    }
}
