package io.okr4j.format.codec;

import io.okr4j.core.Ambition;
import io.okr4j.core.Amendment;
import io.okr4j.core.AmendmentReason;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.Terms;
import java.math.BigDecimal;

/** Key results, and the amendments that objectives have as well. */
final class KeyResultCodecs {
    private KeyResultCodecs() {}

    private static final ObjectCodec<Terms, Terms.Builder> TERMS = Definition.of(
                    "terms", "What was promised, before or after an amendment.", Terms::builder, Terms.Builder::build)
            .required("title", Scalars.TEXT, Terms::getTitle, Terms.Builder::title, "the title")
            .optional("period", Scalars.PERIOD, Terms::getPeriod, Terms.Builder::period, "the period of an objective")
            .optional("measure", MeasureCodecs.MEASURE, Terms::getMeasure, Terms.Builder::measure, "how it is counted")
            .optional("deadline", Scalars.DATE, Terms::getDeadline, Terms.Builder::deadline, "the last day")
            .optional("weight", Scalars.NUMBER, Terms::getWeight, Terms.Builder::weight, "how much it counts")
            .optional(
                    "ambition",
                    Words.of(Ambition.class),
                    Terms::getAmbition,
                    Terms.Builder::ambition,
                    "how much of it is expected")
            .optional(
                    "certainty",
                    Scalars.NUMBER,
                    Terms::getCertainty,
                    Terms.Builder::certainty,
                    "the probability of being met, from 0 to 1")
            .inline();

    static final ObjectCodec<Amendment, Amendment.Builder> AMENDMENT = Definition.of(
                    "amendment", "A change in mid-period.", Amendment::builder, Amendment.Builder::build)
            .required("on", Scalars.DATE, Amendment::getOn, Amendment.Builder::on, "the day from which it holds")
            .required(
                    "reason",
                    Words.of(AmendmentReason.class),
                    Amendment::getReason,
                    Amendment.Builder::reason,
                    "the kind of reason")
            .optional("note", Scalars.TEXT, Amendment::getNote, Amendment.Builder::note, "the reason in words")
            .optional("author", Scalars.TEXT, Amendment::getAuthor, Amendment.Builder::author, "who made it")
            .required("before", TERMS, Amendment::getBefore, Amendment.Builder::before, "what held before")
            .required("after", TERMS, Amendment::getAfter, Amendment.Builder::after, "what holds after it")
            .done();

    static final ObjectCodec<KeyResult, KeyResult.Builder> KEY_RESULT = Definition.of(
                    "key result",
                    "A measurable outcome that shows that the objective is being reached.",
                    KeyResult::builder,
                    KeyResult.Builder::build)
            .required(
                    "id",
                    IdCodec.IN_PLAN,
                    KeyResult::getId,
                    KeyResult.Builder::id,
                    "the id, which nothing else in the plan has")
            .required("title", Scalars.TEXT, KeyResult::getTitle, KeyResult.Builder::title, "what will be true")
            .optional("context", Scalars.TEXT, KeyResult::getContext, KeyResult.Builder::context, "what explains it")
            .optional(
                    "owner",
                    OwnerCodecs.NAMED,
                    KeyResult::getOwner,
                    KeyResult.Builder::owner,
                    "the id of the owner who answers for it")
            .list(
                    "contributors",
                    OwnerCodecs.NAMED,
                    KeyResult::getContributors,
                    KeyResult.Builder::addAllContributors,
                    "the ids of owners who help")
            .optional(
                    "measure",
                    MeasureCodecs.MEASURE,
                    KeyResult::getMeasure,
                    KeyResult.Builder::measure,
                    "how it is counted")
            .defaulted(
                    "weight",
                    Scalars.NUMBER,
                    BigDecimal.ONE,
                    KeyResult::getWeight,
                    KeyResult.Builder::weight,
                    "how much it counts beside the others")
            .optional(
                    "ambition",
                    Words.of(Ambition.class),
                    KeyResult::getAmbition,
                    KeyResult.Builder::ambition,
                    "how much of it is expected")
            .optional(
                    "certainty",
                    Scalars.NUMBER,
                    KeyResult::getCertainty,
                    KeyResult.Builder::certainty,
                    "the probability of being met, from 0 to 1")
            .optional(
                    "role",
                    Words.of(Role.class),
                    KeyResult::getRole,
                    KeyResult.Builder::role,
                    "whether it leads, lags or guards")
            .optional(
                    "guards",
                    Scalars.TEXT,
                    KeyResult::getGuards,
                    KeyResult.Builder::guards,
                    "the id of the key result that a guardrail guards")
            .optional("deadline", Scalars.DATE, KeyResult::getDeadline, KeyResult.Builder::deadline, "the last day")
            .defaulted(
                    "state",
                    StatementCodecs.STATE,
                    State.active(),
                    KeyResult::getState,
                    KeyResult.Builder::state,
                    "where it stands in its life")
            .list(
                    "requires",
                    Scalars.TEXT,
                    KeyResult::getRequires,
                    KeyResult.Builder::addAllRequires,
                    "the ids of key results that come before it")
            .list(
                    "links",
                    StatementCodecs.LINK,
                    KeyResult::getLinks,
                    KeyResult.Builder::addAllLinks,
                    "what it is good for, further up")
            .optional(
                    "taken-from",
                    Scalars.REFERENCE,
                    KeyResult::getTakenFrom,
                    KeyResult.Builder::takenFrom,
                    "the id of the KPI or key result that it was taken from")
            .optional(
                    "evidence",
                    StatementCodecs.EVIDENCE,
                    KeyResult::getEvidence,
                    KeyResult.Builder::evidence,
                    "where its readings come from")
            .list(
                    "check-ins",
                    CheckInCodecs.CHECK_IN,
                    KeyResult::getCheckIns,
                    KeyResult.Builder::addAllCheckIns,
                    "the dated entries, in the order in which they were made")
            .list(
                    "amendments",
                    AMENDMENT,
                    KeyResult::getAmendments,
                    KeyResult.Builder::addAllAmendments,
                    "the changes in mid-period, in order")
            .optional(
                    "grade-override",
                    StatementCodecs.GRADE_OVERRIDE,
                    KeyResult::getGradeOverride,
                    KeyResult.Builder::gradeOverride,
                    "a grade that a person gave instead of the computed one")
            .optional(
                    "miss-explanation",
                    Scalars.TEXT,
                    KeyResult::getMissExplanation,
                    KeyResult.Builder::missExplanation,
                    "why it was missed")
            .optional(
                    "carried-from",
                    Scalars.REFERENCE,
                    KeyResult::getCarriedFrom,
                    KeyResult.Builder::carriedFrom,
                    "the id of the key result that it carries on")
            .defaulted(
                    "carry-count",
                    Scalars.INTEGER,
                    0,
                    KeyResult::getCarryCount,
                    KeyResult.Builder::carryCount,
                    "how many times it has been carried on")
            .list("labels", Scalars.TEXT, KeyResult::getLabels, KeyResult.Builder::addAllLabels, "free labels")
            .done();
}
