package io.okr4j.format.codec;

import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Quantity;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Scope;
import io.okr4j.core.measure.ScopeKind;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import java.math.BigDecimal;

/** What measures consist of. */
final class MeasurePartCodecs {
    private MeasurePartCodecs() {}

    static final ObjectCodec<RelativeTarget, RelativeTarget.Builder> RELATIVE_TARGET = Definition.of(
                    "relative target",
                    "A target as a change of a base.",
                    RelativeTarget::builder,
                    RelativeTarget.Builder::build)
            .optional(
                    "base",
                    Scalars.NUMBER,
                    RelativeTarget::getBase,
                    RelativeTarget.Builder::base,
                    "the value that is to change")
            .optional(
                    "base-period",
                    Scalars.PERIOD,
                    RelativeTarget::getBasePeriod,
                    RelativeTarget.Builder::basePeriod,
                    "the period that the base belongs to")
            .required(
                    "rate",
                    Scalars.NUMBER,
                    RelativeTarget::getRate,
                    RelativeTarget.Builder::rate,
                    "the change, in percent, points or units as sense says")
            .defaulted(
                    "sense",
                    Words.of(Sense.class),
                    Sense.UNSTATED,
                    RelativeTarget::getSense,
                    RelativeTarget.Builder::sense,
                    "what the rate is a rate of")
            .defaulted(
                    "periods",
                    Scalars.INTEGER,
                    1,
                    RelativeTarget::getPeriods,
                    RelativeTarget.Builder::periods,
                    "how many times the change is made")
            .inline();

    static final ObjectCodec<Scope, Scope.Builder> SCOPE = Definition.of(
                    "scope", "For whom a value counts.", Scope::builder, Scope.Builder::build)
            .required("kind", Words.of(ScopeKind.class), Scope::getKind, Scope.Builder::kind, "for whom a value counts")
            .optional("of", Scalars.TEXT, Scope::getOf, Scope.Builder::of, "who or what is meant, such as a sales rep")
            .optional(
                    "population",
                    Scalars.INTEGER,
                    Scope::getPopulation,
                    Scope.Builder::population,
                    "how many of them there are")
            .inline();

    private static final ObjectCodec<Checkpoint, Checkpoint.Builder> CHECKPOINT = Definition.of(
                    "checkpoint",
                    "How much is expected to be reached on a day.",
                    Checkpoint::builder,
                    Checkpoint.Builder::build)
            .required("on", Scalars.DATE, Checkpoint::getOn, Checkpoint.Builder::on, "the day")
            .required(
                    "share",
                    Scalars.NUMBER,
                    Checkpoint::getShare,
                    Checkpoint.Builder::share,
                    "the progress expected by then, 1 for all of it")
            .inline();

    static final Codec<Trajectory> TRAJECTORY = new ShortForm<>(
            Definition.of(
                            "trajectory",
                            "The curve that progress is expected to follow.",
                            Trajectory::builder,
                            Trajectory.Builder::build)
                    .required(
                            "shape",
                            Words.of(TrajectoryShape.class),
                            Trajectory::getShape,
                            Trajectory.Builder::shape,
                            "the shape of the curve")
                    .list(
                            "checkpoints",
                            CHECKPOINT,
                            Trajectory::getCheckpoints,
                            Trajectory.Builder::addAllCheckpoints,
                            "the points of a phased curve, in order")
                    .inline(),
            "shape");

    static final ObjectCodec<Milestone, Milestone.Builder> MILESTONE = Definition.of(
                    "milestone", "A step that is done or not.", Milestone::builder, Milestone.Builder::build)
            .required(
                    "id", IdCodec.IN_LIST, Milestone::getId, Milestone.Builder::id, "the id by which check-ins name it")
            .required("title", Scalars.TEXT, Milestone::getTitle, Milestone.Builder::title, "what will be done")
            .defaulted(
                    "weight",
                    Scalars.NUMBER,
                    BigDecimal.ONE,
                    Milestone::getWeight,
                    Milestone.Builder::weight,
                    "how much it counts beside the others")
            .optional(
                    "due", Scalars.DATE, Milestone::getDue, Milestone.Builder::due, "the day by which it will be done")
            .inline();

    static final ObjectCodec<Level, Level.Builder> LEVEL = Definition.of(
                    "level", "One of three levels.", Level::builder, Level.Builder::build)
            .optional("value", Scalars.NUMBER, Level::getValue, Level.Builder::value, "the number that reaches it")
            .optional(
                    "description",
                    Scalars.TEXT,
                    Level::getDescription,
                    Level.Builder::description,
                    "what reaches it, in words")
            .optional(
                    "certainty",
                    Scalars.NUMBER,
                    Level::getCertainty,
                    Level.Builder::certainty,
                    "the probability of reaching it, from 0 to 1")
            .inline();

    static final ObjectCodec<Quantity, Quantity.Builder> QUANTITY = Definition.of(
                    "quantity", "A number of something.", Quantity::builder, Quantity.Builder::build)
            .required("amount", Scalars.NUMBER, Quantity::getAmount, Quantity.Builder::amount, "how many")
            .required("of", Scalars.TEXT, Quantity::getOf, Quantity.Builder::of, "of what")
            .defaulted(
                    "more",
                    Scalars.BOOLEAN,
                    false,
                    Quantity::isMore,
                    Quantity.Builder::more,
                    "whether it comes on top of what is usual")
            .inline();
}
