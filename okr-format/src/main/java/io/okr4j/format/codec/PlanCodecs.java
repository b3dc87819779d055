package io.okr4j.format.codec;

import io.okr4j.core.DataPoint;
import io.okr4j.core.Kpi;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.PurposeKind;
import io.okr4j.core.Retrospective;
import io.okr4j.core.TeamInput;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.PayLink;
import io.okr4j.format.tree.Faults;
import io.okr4j.format.tree.Node;
import java.util.Optional;

/** Plans, and what stands in them beside objectives. */
public final class PlanCodecs {
    /** The name of the format, with which a file begins. */
    public static final String FORMAT = "okr4j/v1";

    private PlanCodecs() {}

    private static final ObjectCodec<Purpose, Purpose.Builder> PURPOSE = Definition.of(
                    "purpose", "A mission, a vision or a long-term goal.", Purpose::builder, Purpose.Builder::build)
            .required(
                    "id",
                    IdCodec.IN_PLAN,
                    Purpose::getId,
                    Purpose.Builder::id,
                    "the id, which nothing else in the plan has")
            .required("kind", Words.of(PurposeKind.class), Purpose::getKind, Purpose.Builder::kind, "what it is")
            .required("title", Scalars.TEXT, Purpose::getTitle, Purpose.Builder::title, "what it says")
            .inline();

    private static final ObjectCodec<DataPoint, DataPoint.Builder> DATA_POINT = Definition.of(
                    "data point", "A value on a day.", DataPoint::builder, DataPoint.Builder::build)
            .required("on", Scalars.DATE, DataPoint::getOn, DataPoint.Builder::on, "the day")
            .required("value", Scalars.NUMBER, DataPoint::getValue, DataPoint.Builder::value, "the value")
            .inline();

    private static final ObjectCodec<Kpi, Kpi.Builder> KPI = Definition.of(
                    "kpi", "A measure that is watched all the time.", Kpi::builder, Kpi.Builder::build)
            .required("id", IdCodec.IN_PLAN, Kpi::getId, Kpi.Builder::id, "the id, which nothing else in the plan has")
            .required("name", Scalars.TEXT, Kpi::getName, Kpi.Builder::name, "the name that is shown")
            .optional(
                    "definition", Scalars.TEXT, Kpi::getDefinition, Kpi.Builder::definition, "what exactly is counted")
            .optional("unit", UnitCodec.UNIT, Kpi::getUnit, Kpi.Builder::unit, "what is counted")
            .optional("owner", OwnerCodecs.NAMED, Kpi::getOwner, Kpi.Builder::owner, "the id of who watches it")
            .optional(
                    "direction",
                    Words.of(Direction.class),
                    Kpi::getDirection,
                    Kpi.Builder::direction,
                    "which way is good")
            .optional("low", Scalars.NUMBER, Kpi::getLow, Kpi.Builder::low, "the lowest value that is no reason to act")
            .optional(
                    "high",
                    Scalars.NUMBER,
                    Kpi::getHigh,
                    Kpi.Builder::high,
                    "the highest value that is no reason to act")
            .defaulted(
                    "pay-link",
                    Words.of(PayLink.class),
                    PayLink.NONE,
                    Kpi::getPayLink,
                    Kpi.Builder::payLink,
                    "whether somebody's pay depends on it")
            .list("series", DATA_POINT, Kpi::getSeries, Kpi.Builder::addAllSeries, "its values, in order of their days")
            .done();

    private static final ObjectCodec<TeamInput, TeamInput.Builder> INPUT = Definition.of(
                    "input", "What somebody said before the cycle.", TeamInput::builder, TeamInput.Builder::build)
            .required("on", Scalars.DATE, TeamInput::getOn, TeamInput.Builder::on, "the day")
            .required("author", Scalars.TEXT, TeamInput::getAuthor, TeamInput.Builder::author, "who said it")
            .required("text", Scalars.TEXT, TeamInput::getText, TeamInput.Builder::text, "what was said")
            .optional(
                    "owner",
                    OwnerCodecs.NAMED,
                    TeamInput::getOwner,
                    TeamInput.Builder::owner,
                    "the id of the owner to whom it was said")
            .optional(
                    "period", Scalars.PERIOD, TeamInput::getPeriod, TeamInput.Builder::period, "the period it is about")
            .list(
                    "changed",
                    Scalars.REFERENCE,
                    TeamInput::getChanged,
                    TeamInput.Builder::addAllChanged,
                    "the ids of what was changed because of it")
            .done();

    private static final ObjectCodec<Retrospective, Retrospective.Builder> RETROSPECTIVE = Definition.of(
                    "retrospective",
                    "What was learnt from a period.",
                    Retrospective::builder,
                    Retrospective.Builder::build)
            .optional(
                    "owner",
                    OwnerCodecs.NAMED,
                    Retrospective::getOwner,
                    Retrospective.Builder::owner,
                    "the id of the owner who held it")
            .required(
                    "period",
                    Scalars.PERIOD,
                    Retrospective::getPeriod,
                    Retrospective.Builder::period,
                    "the period that it looks back on")
            .optional("on", Scalars.DATE, Retrospective::getOn, Retrospective.Builder::on, "the day")
            .list("wins", Scalars.TEXT, Retrospective::getWins, Retrospective.Builder::addAllWins, "what was won")
            .list(
                    "near-misses",
                    Scalars.TEXT,
                    Retrospective::getNearMisses,
                    Retrospective.Builder::addAllNearMisses,
                    "what was nearly reached")
            .list(
                    "losses",
                    Scalars.TEXT,
                    Retrospective::getLosses,
                    Retrospective.Builder::addAllLosses,
                    "what was lost")
            .list("keep", Scalars.TEXT, Retrospective::getKeep, Retrospective.Builder::addAllKeep, "what to go on with")
            .list(
                    "improve",
                    Scalars.TEXT,
                    Retrospective::getImprove,
                    Retrospective.Builder::addAllImprove,
                    "what to do better")
            .list(
                    "feedback",
                    Scalars.TEXT,
                    Retrospective::getFeedback,
                    Retrospective.Builder::addAllFeedback,
                    "what others said")
            .list(
                    "changed",
                    Scalars.REFERENCE,
                    Retrospective::getChanged,
                    Retrospective.Builder::addAllChanged,
                    "the ids of what was changed because of it in the next period")
            .done();

    static final ObjectCodec<Plan, Plan.Builder> PLAN = Definition.of(
                    "plan",
                    "The objectives, owners and KPIs that are looked at together.",
                    Plan::builder,
                    Plan.Builder::build)
            .constant("format", FORMAT, "the name and version of this format")
            .required("id", Scalars.TEXT, Plan::getId, Plan.Builder::id, "the id by which other plans refer to it")
            .defaulted("title", Scalars.TEXT, "", Plan::getTitle, Plan.Builder::title, "the title")
            .optional(
                    "period", Scalars.PERIOD, Plan::getPeriod, Plan.Builder::period, "the period that is shown for it")
            .optional(
                    "fiscal-calendar",
                    TimeCodecs.FISCAL_CALENDAR,
                    Plan::getFiscalCalendar,
                    Plan.Builder::fiscalCalendar,
                    "the rule that makes quarters of a year")
            .optional(
                    "cadence",
                    TimeCodecs.CADENCE,
                    Plan::getCadence,
                    Plan.Builder::cadence,
                    "how often key results are checked in, where the objective does not say")
            .listOf(
                    "owners",
                    OwnerCodecs.DECLARED,
                    Plan::getOwners,
                    Plan.Builder::addAllOwners,
                    "everybody whom something in the plan names as an owner")
            .list(
                    "purposes",
                    PURPOSE,
                    Plan::getPurposes,
                    Plan.Builder::addAllPurposes,
                    "the mission, the vision and the long-term goals")
            .list("kpis", KPI, Plan::getKpis, Plan.Builder::addAllKpis, "what is watched all the time")
            .list(
                    "objectives",
                    ObjectiveCodecs.OBJECTIVE,
                    Plan::getObjectives,
                    Plan.Builder::addAllObjectives,
                    "the objectives, in order")
            .list(
                    "initiatives",
                    ObjectiveCodecs.INITIATIVE,
                    Plan::getInitiatives,
                    Plan.Builder::addAllInitiatives,
                    "the work that belongs to no objective")
            .list("inputs", INPUT, Plan::getInputs, Plan.Builder::addAllInputs, "what was said before the cycle")
            .list(
                    "retrospectives",
                    RETROSPECTIVE,
                    Plan::getRetrospectives,
                    Plan.Builder::addAllRetrospectives,
                    "what was learnt")
            .readFirst("fiscal-calendar", "owners")
            .done();

    /**
     * Reads a plan.
     *
     * @param tree what stands in the file
     * @param faults takes everything that is wrong
     * @return the plan; none if anything is wrong
     */
    public static Optional<Plan> read(Node tree, Faults faults) {
        Spot root = Spot.root(new Session(faults));
        if (Heads.wrong(tree, "plan", FORMAT, root)) {
            return Optional.empty();
        }
        Optional<Plan> plan = root.read(PLAN, tree);
        return faults.none() ? plan : Optional.empty();
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return what stands in the file
     */
    public static Node write(Plan plan) {
        return PLAN.write(plan);
    }

    /**
     * Describes the format.
     *
     * @param id the address of the schema
     * @return a JSON Schema of draft 2020-12
     */
    public static Node schema(String id) {
        return Heads.schema(id, "okr4j plan, version 1", PLAN);
    }
}
