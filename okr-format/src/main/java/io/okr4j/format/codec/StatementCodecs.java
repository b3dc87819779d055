package io.okr4j.format.codec;

import io.okr4j.core.CloseDecision;
import io.okr4j.core.Commitment;
import io.okr4j.core.Dependency;
import io.okr4j.core.Evidence;
import io.okr4j.core.EvidenceQuality;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.Link;
import io.okr4j.core.LinkKind;
import io.okr4j.core.Phase;
import io.okr4j.core.Reference;
import io.okr4j.core.State;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What objectives and key results have in common: state, links, evidence and the like. */
final class StatementCodecs {
    private StatementCodecs() {}

    static final Codec<State> STATE = new ShortForm<>(
            Definition.of("state", "Where it stands in its life.", State::builder, State.Builder::build)
                    .required("phase", Words.of(Phase.class), State::getPhase, State.Builder::phase, "the phase")
                    .optional(
                            "decision",
                            Words.of(CloseDecision.class),
                            State::getDecision,
                            State.Builder::decision,
                            "what was decided when it was closed")
                    .optional(
                            "drafted-on",
                            Scalars.DATE,
                            State::getDraftedOn,
                            State.Builder::draftedOn,
                            "the day of the first draft")
                    .optional(
                            "activated-on",
                            Scalars.DATE,
                            State::getActivatedOn,
                            State.Builder::activatedOn,
                            "the day since which it has been worked on")
                    .optional(
                            "ended-on",
                            Scalars.DATE,
                            State::getEndedOn,
                            State.Builder::endedOn,
                            "the day on which it was closed or withdrawn")
                    .optional("reason", Scalars.TEXT, State::getReason, State.Builder::reason, "why it was ended")
                    .optional(
                            "transferred-to",
                            OwnerCodecs.NAMED,
                            State::getTransferredTo,
                            State.Builder::transferredTo,
                            "the id of the owner who goes on with it")
                    .inline(),
            "phase");

    static final ObjectCodec<Link, Link.Builder> LINK = Definition.of(
                    "link", "What it is good for, further up.", Link::builder, Link.Builder::build)
            .optional(
                    "supports",
                    Scalars.REFERENCE,
                    to(LinkKind.SUPPORTS),
                    linking(LinkKind.SUPPORTS),
                    "the id of what it helps with, for navigation only")
            .standingFor("kind", "to")
            .optional(
                    "contributes",
                    Scalars.REFERENCE,
                    to(LinkKind.CONTRIBUTES),
                    linking(LinkKind.CONTRIBUTES),
                    "the id of what it is a part of, for the arithmetic")
            .standingFor("kind", "to")
            .optional("weight", Scalars.NUMBER, Link::getWeight, Link.Builder::weight, "how much it contributes")
            .optional(
                    "commitment",
                    Words.of(Commitment.class),
                    Link::getCommitment,
                    Link.Builder::commitment,
                    "whether the other side has agreed")
            .defaulted(
                    "pass-through",
                    Scalars.BOOLEAN,
                    false,
                    Link::isPassThrough,
                    Link.Builder::passThrough,
                    "whether it is handed down as it is, on purpose")
            .exactlyOne("supports", "contributes")
            .inline();

    private static Function<Link, Optional<Reference>> to(LinkKind kind) {
        return link -> Optional.of(link.getTo()).filter(to -> link.getKind() == kind);
    }

    private static BiConsumer<Link.Builder, Reference> linking(LinkKind kind) {
        return (builder, to) -> builder.kind(kind).to(to);
    }

    static final ObjectCodec<Dependency, Dependency.Builder> DEPENDENCY = Definition.of(
                    "dependency", "What is needed from another owner.", Dependency::builder, Dependency.Builder::build)
            .required(
                    "on",
                    OwnerCodecs.NAMED,
                    Dependency::getOn,
                    Dependency.Builder::on,
                    "the id of the owner from whom it is needed")
            .optional("need", Scalars.TEXT, Dependency::getNeed, Dependency.Builder::need, "what is needed")
            .optional(
                    "answer",
                    Scalars.REFERENCE,
                    Dependency::getAnswer,
                    Dependency.Builder::answer,
                    "the id of the objective or key result that delivers it")
            .defaulted(
                    "commitment",
                    Words.of(Commitment.class),
                    Commitment.REQUESTED,
                    Dependency::getCommitment,
                    Dependency.Builder::commitment,
                    "whether the other owner has agreed")
            .inline();

    static final Codec<Evidence> EVIDENCE = new ShortForm<>(
            Definition.of("evidence", "Where a number comes from.", Evidence::builder, Evidence.Builder::build)
                    .required(
                            "source",
                            Scalars.TEXT,
                            Evidence::getSource,
                            Evidence.Builder::source,
                            "the system, report or person")
                    .optional(
                            "link",
                            Scalars.TEXT,
                            Evidence::getLink,
                            Evidence.Builder::link,
                            "an address at which it can be seen")
                    .optional(
                            "quality",
                            Words.of(EvidenceQuality.class),
                            Evidence::getQuality,
                            Evidence.Builder::quality,
                            "how the number was come by")
                    .inline(),
            "source");

    static final ObjectCodec<GradeOverride, GradeOverride.Builder> GRADE_OVERRIDE = Definition.of(
                    "grade override",
                    "A grade that a person gave instead of the computed one.",
                    GradeOverride::builder,
                    GradeOverride.Builder::build)
            .required(
                    "grade", Scalars.NUMBER, GradeOverride::getGrade, GradeOverride.Builder::grade, "the grade, 0 to 1")
            .optional("reason", Scalars.TEXT, GradeOverride::getReason, GradeOverride.Builder::reason, "why")
            .optional("author", Scalars.TEXT, GradeOverride::getAuthor, GradeOverride.Builder::author, "who gave it")
            .optional("on", Scalars.DATE, GradeOverride::getOn, GradeOverride.Builder::on, "the day")
            .inline();
}
