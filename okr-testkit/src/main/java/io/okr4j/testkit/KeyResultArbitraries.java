package io.okr4j.testkit;

import io.okr4j.core.Ambition;
import io.okr4j.core.Amendment;
import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.Commitment;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.LinkKind;
import io.okr4j.core.Phase;
import io.okr4j.core.Reference;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of key results and of what they share with objectives: states, links, terms and amendments. */
public final class KeyResultArbitraries {

    private KeyResultArbitraries() {}

    /**
     * Key results with whatever they may hold. Everything that can be built may come: a blank title, no measure,
     * readings of another kind than the measure, references to nothing.
     *
     * @return key results; shrink towards one that has nothing but a title
     */
    public static Arbitrary<KeyResult> keyResults() {
        Arbitrary<KeyResult> given = Combinators.combine(drafts(), TextArbitraries.ids())
                .as(KeyResult::withId)
                .withoutEdgeCases();
        return Arbitraries.frequencyOf(Tuple.of(3, drafts()), Tuple.of(1, given))
                .withoutEdgeCases();
    }

    /**
     * Key results that contradict neither themselves nor each other: the baseline is not the target, numbers lie within
     * the bounds of their unit, a relative target gives the stated one, windows and dates lie in one quarter, readings
     * fit the measure, the title says what the measure says.
     *
     * @return key results that a review has little to say about
     */
    public static Arbitrary<KeyResult> wellFormedKeyResults() {
        return wellFormedKeyResults(Narrowing.NONE);
    }

    static Arbitrary<KeyResult> wellFormedKeyResults(Narrowing narrowing) {
        return Combinators.combine(narrowing.periods(), KeyResultDraft.drafts(narrowing))
                .as((period, draft) -> draft.build("kr", period))
                .withoutEdgeCases();
    }

    /**
     * States of every phase and decision.
     *
     * @return states whose days follow each other
     */
    public static Arbitrary<State> states() {
        Arbitrary<List<LocalDate>> days = TimeArbitraries.days()
                .list()
                .ofSize(3)
                .map(three -> three.stream().sorted().toList());
        return Combinators.combine(
                        Arbitraries.of(Phase.ACTIVE, Phase.DRAFT, Phase.CLOSED, Phase.WITHDRAWN),
                        days,
                        Arbitraries.of(CloseDecision.class),
                        Arbitraries.of(false, true),
                        TextArbitraries.notes(),
                        OwnerArbitraries.owners())
                .as((phase, on, decision, known, reason, taker) -> {
                    State.Builder state = State.builder().phase(phase);
                    if (known) {
                        state.draftedOn(on.get(0)).activatedOn(on.get(1));
                    }
                    if (phase == Phase.CLOSED) {
                        state.decision(decision);
                    }
                    if (phase == Phase.CLOSED && decision == CloseDecision.TRANSFERRED) {
                        state.transferredTo(taker);
                    }
                    if (phase == Phase.CLOSED || phase == Phase.WITHDRAWN) {
                        state.endedOn(on.get(2)).reason(reason);
                    }
                    return state.build();
                })
                .withoutEdgeCases();
    }

    /**
     * References within a plan and to other plans.
     *
     * @return references, many of which name nothing that exists
     */
    public static Arbitrary<Reference> references() {
        Arbitrary<Reference> within = TextArbitraries.ids().map(Reference::to);
        Arbitrary<Reference> beyond = Combinators.combine(Arbitraries.of("company-2026", "plan"), TextArbitraries.ids())
                .as(Reference::in);
        return Arbitraries.frequencyOf(Tuple.of(3, within), Tuple.of(1, beyond)).withoutEdgeCases();
    }

    /**
     * Links of both kinds.
     *
     * @return links; only those that contribute have weights
     */
    public static Arbitrary<Link> links() {
        Arbitrary<Link> supports = links(LinkKind.SUPPORTS).as(Link.Builder::build);
        Arbitrary<Link> contributes = links(LinkKind.CONTRIBUTES)
                .maybe(60, NumberArbitraries.weights(), (b, v) -> b.weight(v))
                .as(Link.Builder::build);
        return Arbitraries.oneOf(supports, contributes).withoutEdgeCases();
    }

    private static Assembly.Parts<Link.Builder> links(LinkKind kind) {
        return Assembly.of(() -> Link.builder().kind(kind))
                .with(references(), (b, v) -> b.to(v))
                .maybe(30, Arbitraries.of(Commitment.class), (b, v) -> b.commitment(v))
                .maybe(15, Arbitraries.of(true, false), (b, v) -> b.passThrough(v));
    }

    /**
     * What was promised at some time.
     *
     * @return terms of objectives and key results
     */
    public static Arbitrary<Terms> terms() {
        return Assembly.of(Terms::builder)
                .with(TextArbitraries.keyResultTitles(), (b, v) -> b.title(v))
                .maybe(30, TimeArbitraries.periods(), (b, v) -> b.period(v))
                .maybe(60, MeasureArbitraries.measures(), (b, v) -> b.measure(v))
                .maybe(30, TimeArbitraries.days(), (b, v) -> b.deadline(v))
                .maybe(50, NumberArbitraries.weights(), (b, v) -> b.weight(v))
                .maybe(40, Arbitraries.of(Ambition.class), (b, v) -> b.ambition(v))
                .maybe(40, NumberArbitraries.shares(), (b, v) -> b.certainty(v))
                .as(Terms.Builder::build);
    }

    /**
     * Single amendments, as they are kept.
     *
     * @return amendments for every reason
     */
    public static Arbitrary<Amendment> amendments() {
        return Assembly.of(Amendment::builder)
                .with(TimeArbitraries.days(), (b, v) -> b.on(v))
                .with(Arbitraries.of(AmendmentReason.class), (b, v) -> b.reason(v))
                .with(terms(), (b, v) -> b.before(v))
                .with(terms(), (b, v) -> b.after(v))
                .maybe(60, TextArbitraries.notes(), (b, v) -> b.note(v))
                .maybe(30, TextArbitraries.names(), (b, v) -> b.author(v))
                .as(Amendment.Builder::build);
    }

    /**
     * Changes of what a key result promises, to be given to {@link KeyResult#amend}.
     *
     * @return changes of title, measure, deadline, weight, ambition or certainty, or of nothing that is promised
     */
    public static Arbitrary<UnaryOperator<KeyResult>> changes() {
        return Arbitraries.<UnaryOperator<KeyResult>>oneOf(
                        TextArbitraries.keyResultTitles().map(title -> kr -> kr.withTitle(title)),
                        MeasureArbitraries.measures().map(measure -> kr -> kr.withMeasure(measure)),
                        TimeArbitraries.days().map(day -> kr -> kr.withDeadline(day)),
                        NumberArbitraries.weights().map(weight -> kr -> kr.withWeight(weight)),
                        Arbitraries.of(Ambition.class).map(ambition -> kr -> kr.withAmbition(ambition)),
                        NumberArbitraries.shares().map(share -> kr -> kr.withCertainty(share)),
                        TextArbitraries.notes().map(note -> kr -> kr.withContext(note)))
                .withoutEdgeCases();
    }

    /**
     * Grades that a person gave.
     *
     * @return overrides with or without reason, author and day
     */
    public static Arbitrary<GradeOverride> gradeOverrides() {
        return Assembly.of(GradeOverride::builder)
                .with(NumberArbitraries.shares(), (b, v) -> b.grade(v))
                .maybe(70, TextArbitraries.notes(), (b, v) -> b.reason(v))
                .maybe(50, TextArbitraries.names(), (b, v) -> b.author(v))
                .maybe(50, TimeArbitraries.days(), (b, v) -> b.on(v))
                .as(GradeOverride.Builder::build);
    }

    /** Key results whose ids are made from their titles. */
    static Arbitrary<KeyResult> drafts() {
        Arbitrary<KeyResult> original = Assembly.of(KeyResult::builder)
                .maybe(97, TextArbitraries.keyResultTitles(), (b, v) -> b.title(v))
                .maybe(90, MeasureArbitraries.measures(), (b, v) -> b.measure(v))
                .maybe(60, ReadingArbitraries.checkIns().list().ofMaxSize(4), (b, v) -> b.addAllCheckIns(v))
                .maybe(10, TextArbitraries.notes(), (b, v) -> b.context(v))
                .maybe(30, OwnerArbitraries.owners(), (b, v) -> b.owner(v))
                .maybe(10, OwnerArbitraries.owners().list().ofMaxSize(2), (b, v) -> b.addAllContributors(v))
                .maybe(25, NumberArbitraries.weights(), (b, v) -> b.weight(v))
                .maybe(25, Arbitraries.of(Ambition.class), (b, v) -> b.ambition(v))
                .maybe(40, NumberArbitraries.shares(), (b, v) -> b.certainty(v))
                .maybe(15, Arbitraries.of(Role.class), (b, v) -> b.role(v))
                .maybe(10, TextArbitraries.ids(), (b, v) -> b.guards(v))
                .maybe(20, TimeArbitraries.days(), (b, v) -> b.deadline(v))
                .maybe(30, states(), (b, v) -> b.state(v))
                .maybe(5, TextArbitraries.ids().list().ofMaxSize(2), (b, v) -> b.addAllRequires(v))
                .maybe(20, links().list().ofMaxSize(2), (b, v) -> b.addAllLinks(v))
                .maybe(10, references(), (b, v) -> b.takenFrom(v))
                .maybe(20, ReadingArbitraries.evidence(), (b, v) -> b.evidence(v))
                .maybe(10, gradeOverrides(), (b, v) -> b.gradeOverride(v))
                .maybe(10, TextArbitraries.notes(), (b, v) -> b.missExplanation(v))
                .maybe(10, references(), (b, v) -> b.carriedFrom(v))
                .maybe(10, TimeArbitraries.offsets(3), (b, v) -> b.carryCount(v))
                .maybe(15, TextArbitraries.names().list().ofMaxSize(2), (b, v) -> b.addAllLabels(v))
                .as(KeyResult.Builder::build);
        return History.applied(original, 15, changes(), KeyResult::amend);
    }
}
