package io.okr4j.format.codec;

import io.okr4j.core.Ambition;
import io.okr4j.core.BuyIn;
import io.okr4j.core.Directive;
import io.okr4j.core.Initiative;
import io.okr4j.core.InitiativeState;
import io.okr4j.core.Objective;
import io.okr4j.core.Origin;
import io.okr4j.core.State;
import io.okr4j.core.Theme;
import io.okr4j.core.Visibility;
import io.okr4j.core.measure.Recurrence;

/** Objectives, and the work that is done for them. */
final class ObjectiveCodecs {
    private ObjectiveCodecs() {}

    static final ObjectCodec<Initiative, Initiative.Builder> INITIATIVE = Definition.of(
                    "initiative",
                    "Work that is done to move key results.",
                    Initiative::builder,
                    Initiative.Builder::build)
            .required("id", IdCodec.IN_LIST, Initiative::getId, Initiative.Builder::id, "the id within the objective")
            .required("title", Scalars.TEXT, Initiative::getTitle, Initiative.Builder::title, "what is done")
            .optional(
                    "owner",
                    OwnerCodecs.NAMED,
                    Initiative::getOwner,
                    Initiative.Builder::owner,
                    "the id of who does it")
            .list(
                    "key-results",
                    Scalars.TEXT,
                    Initiative::getKeyResults,
                    Initiative.Builder::addAllKeyResults,
                    "the ids of the key results that it is to move")
            .defaulted(
                    "state",
                    Words.of(InitiativeState.class),
                    InitiativeState.PLANNED,
                    Initiative::getState,
                    Initiative.Builder::state,
                    "how far it is")
            .optional("due", Scalars.DATE, Initiative::getDue, Initiative.Builder::due, "the day by which it is done")
            .optional(
                    "effort",
                    Scalars.NUMBER,
                    Initiative::getEffort,
                    Initiative.Builder::effort,
                    "how much work it takes")
            .inline();

    private static final ObjectCodec<Directive, Directive.Builder> DIRECTIVE = Definition.of(
                    "directive",
                    "What each individual does per day, week or month.",
                    Directive::builder,
                    Directive.Builder::build)
            .required("who", Scalars.TEXT, Directive::getWho, Directive.Builder::who, "who does it")
            .required("action", Scalars.TEXT, Directive::getAction, Directive.Builder::action, "what is done")
            .optional(
                    "amount",
                    MeasurePartCodecs.QUANTITY,
                    Directive::getAmount,
                    Directive.Builder::amount,
                    "how much of it")
            .optional(
                    "per",
                    Words.of(Recurrence.class),
                    Directive::getPer,
                    Directive.Builder::per,
                    "how often it is done")
            .optional(
                    "key-result",
                    Scalars.TEXT,
                    Directive::getKeyResult,
                    Directive.Builder::keyResult,
                    "the id of the key result that it is to move")
            .optional(
                    "expected",
                    MeasurePartCodecs.QUANTITY,
                    Directive::getExpected,
                    Directive.Builder::expected,
                    "what is expected to come of it")
            .inline();

    static final ObjectCodec<Objective, Objective.Builder> OBJECTIVE = Definition.of(
                    "objective",
                    "What an owner wants to achieve in a period.",
                    Objective::builder,
                    Objective.Builder::build)
            .required(
                    "id",
                    IdCodec.IN_PLAN,
                    Objective::getId,
                    Objective.Builder::id,
                    "the id, which nothing else in the plan has")
            .required("title", Scalars.TEXT, Objective::getTitle, Objective.Builder::title, "what is to be achieved")
            .optional("context", Scalars.TEXT, Objective::getContext, Objective.Builder::context, "what explains it")
            .optional(
                    "owner",
                    OwnerCodecs.NAMED,
                    Objective::getOwner,
                    Objective.Builder::owner,
                    "the id of the owner who answers for it")
            .list(
                    "contributors",
                    OwnerCodecs.NAMED,
                    Objective::getContributors,
                    Objective.Builder::addAllContributors,
                    "the ids of owners who help")
            .optional("period", Scalars.PERIOD, Objective::getPeriod, Objective.Builder::period, "the period")
            .defaulted(
                    "state",
                    StatementCodecs.STATE,
                    State.active(),
                    Objective::getState,
                    Objective.Builder::state,
                    "where it stands in its life")
            .optional(
                    "ambition",
                    Words.of(Ambition.class),
                    Objective::getAmbition,
                    Objective.Builder::ambition,
                    "how much of it is expected")
            .optional(
                    "measure",
                    MeasureCodecs.MEASURE,
                    Objective::getMeasure,
                    Objective.Builder::measure,
                    "the figure that its title names, if it names one")
            .optional(
                    "origin",
                    Words.of(Origin.class),
                    Objective::getOrigin,
                    Objective.Builder::origin,
                    "who proposed it")
            .optional(
                    "buy-in",
                    Words.of(BuyIn.class),
                    Objective::getBuyIn,
                    Objective.Builder::buyIn,
                    "whether those who do it have agreed")
            .optional("theme", Words.of(Theme.class), Objective::getTheme, Objective.Builder::theme, "its theme")
            .optional(
                    "rationale", Scalars.TEXT, Objective::getRationale, Objective.Builder::rationale, "why it matters")
            .defaulted(
                    "visibility",
                    Words.of(Visibility.class),
                    Visibility.PUBLIC,
                    Objective::getVisibility,
                    Objective.Builder::visibility,
                    "who may see it")
            .optional(
                    "restriction",
                    Scalars.TEXT,
                    Objective::getRestriction,
                    Objective.Builder::restriction,
                    "why not everybody may see it")
            .optional(
                    "priority",
                    Scalars.INTEGER,
                    Objective::getPriority,
                    Objective.Builder::priority,
                    "its rank among the objectives, 1 first")
            .optional(
                    "effort", Scalars.NUMBER, Objective::getEffort, Objective.Builder::effort, "how much work it takes")
            .optional(
                    "cadence",
                    TimeCodecs.CADENCE,
                    Objective::getCadence,
                    Objective.Builder::cadence,
                    "how often its key results are checked in")
            .list(
                    "key-results",
                    KeyResultCodecs.KEY_RESULT,
                    Objective::getKeyResults,
                    Objective.Builder::addAllKeyResults,
                    "the key results, in order")
            .list(
                    "initiatives",
                    INITIATIVE,
                    Objective::getInitiatives,
                    Objective.Builder::addAllInitiatives,
                    "the work that is done to move them")
            .list(
                    "directives",
                    DIRECTIVE,
                    Objective::getDirectives,
                    Objective.Builder::addAllDirectives,
                    "what each individual does regularly")
            .list(
                    "links",
                    StatementCodecs.LINK,
                    Objective::getLinks,
                    Objective.Builder::addAllLinks,
                    "what it is good for, further up")
            .list(
                    "dependencies",
                    StatementCodecs.DEPENDENCY,
                    Objective::getDependencies,
                    Objective.Builder::addAllDependencies,
                    "what is needed from other owners")
            .list(
                    "amendments",
                    KeyResultCodecs.AMENDMENT,
                    Objective::getAmendments,
                    Objective.Builder::addAllAmendments,
                    "the changes in mid-period, in order")
            .optional(
                    "grade-override",
                    StatementCodecs.GRADE_OVERRIDE,
                    Objective::getGradeOverride,
                    Objective.Builder::gradeOverride,
                    "a grade that a person gave instead of the computed one")
            .optional(
                    "carried-from",
                    Scalars.REFERENCE,
                    Objective::getCarriedFrom,
                    Objective.Builder::carriedFrom,
                    "the id of the objective that it carries on")
            .defaulted(
                    "carry-count",
                    Scalars.INTEGER,
                    0,
                    Objective::getCarryCount,
                    Objective.Builder::carryCount,
                    "how many times it has been carried on")
            .list("labels", Scalars.TEXT, Objective::getLabels, Objective.Builder::addAllLabels, "free labels")
            .done();
}
