package io.okr4j.testkit;

import io.okr4j.core.Ambition;
import io.okr4j.core.BuyIn;
import io.okr4j.core.Commitment;
import io.okr4j.core.Dependency;
import io.okr4j.core.Directive;
import io.okr4j.core.Initiative;
import io.okr4j.core.InitiativeState;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Origin;
import io.okr4j.core.Theme;
import io.okr4j.core.Visibility;
import io.okr4j.core.measure.Recurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of objectives and of the work that belongs to them. */
public final class ObjectiveArbitraries {

    private ObjectiveArbitraries() {}

    /**
     * Objectives with whatever they may hold. Everything that can be built may come: no owner, no period, no key result
     * or five, key results with the same title.
     *
     * @return objectives; shrink towards one that has nothing but a title
     */
    public static Arbitrary<Objective> objectives() {
        Arbitrary<Objective> given = Combinators.combine(drafts(), TextArbitraries.ids(), Arbitraries.of(false, true))
                .as((draft, id, keyResultsToo) -> keyResultsToo ? placed(draft, id) : draft.withId(id));
        return Arbitraries.frequencyOf(Tuple.of(3, drafts()), Tuple.of(1, given))
                .withoutEdgeCases();
    }

    /**
     * Objectives that are complete and free of contradictions: with owner and period, one to four key results such as
     * {@link KeyResultArbitraries#wellFormedKeyResults()} gives, and initiatives and directives that name them.
     *
     * @return objectives that a review has little to say about
     */
    public static Arbitrary<Objective> wellFormedObjectives() {
        return wellFormedObjectives(Narrowing.NONE);
    }

    static Arbitrary<Objective> wellFormedObjectives(Narrowing narrowing) {
        Arbitrary<List<KeyResultDraft>> keyResults = KeyResultDraft.drafts(narrowing)
                .list()
                .uniqueElements(KeyResultDraft::topic)
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(narrowing.periods(), ObjectiveDraft.drafts(), keyResults)
                .as((period, draft, parts) -> draft.build("o1", period, parts))
                .withoutEdgeCases();
    }

    /**
     * Work that is done to move key results.
     *
     * @return initiatives in every state
     */
    public static Arbitrary<Initiative> initiatives() {
        return Assembly.of(Initiative::builder)
                .with(titles(), (b, v) -> b.title(v))
                .maybe(30, TextArbitraries.ids(), (b, v) -> b.id(v))
                .maybe(50, OwnerArbitraries.owners(), (b, v) -> b.owner(v))
                .maybe(60, TextArbitraries.ids().list().ofMaxSize(2), (b, v) -> b.addAllKeyResults(v))
                .maybe(50, Arbitraries.of(InitiativeState.class), (b, v) -> b.state(v))
                .maybe(50, TimeArbitraries.days(), (b, v) -> b.due(v))
                .maybe(30, NumberArbitraries.shares(), (b, v) -> b.effort(v))
                .as(Initiative.Builder::build);
    }

    /**
     * What each individual does.
     *
     * @return directives with or without an amount, a rhythm and an expectation
     */
    public static Arbitrary<Directive> directives() {
        return Assembly.of(Directive::builder)
                .with(Arbitraries.of("each sales rep", "jeder Techniker", "每位客服"), (b, v) -> b.who(v))
                .with(Arbitraries.of("calls a customer who left", "prüft einen Auftrag", "回访客户"), (b, v) -> b.action(v))
                .maybe(60, MeasureArbitraries.quantities(), (b, v) -> b.amount(v))
                .maybe(60, Arbitraries.of(Recurrence.class), (b, v) -> b.per(v))
                .maybe(60, TextArbitraries.ids(), (b, v) -> b.keyResult(v))
                .maybe(30, MeasureArbitraries.quantities(), (b, v) -> b.expected(v))
                .as(Directive.Builder::build);
    }

    /**
     * What objectives need of others.
     *
     * @return dependencies, asked for, agreed to or refused
     */
    public static Arbitrary<Dependency> dependencies() {
        return Assembly.of(Dependency::builder)
                .with(OwnerArbitraries.owners(), (b, v) -> b.on(v))
                .maybe(80, TextArbitraries.notes(), (b, v) -> b.need(v))
                .maybe(40, KeyResultArbitraries.references(), (b, v) -> b.answer(v))
                .maybe(50, Arbitraries.of(Commitment.class), (b, v) -> b.commitment(v))
                .as(Dependency.Builder::build);
    }

    /**
     * Changes of what an objective promises, to be given to {@link Objective#amend}.
     *
     * @return changes of title, period or ambition, or of nothing that is promised
     */
    public static Arbitrary<UnaryOperator<Objective>> changes() {
        return Arbitraries.<UnaryOperator<Objective>>oneOf(
                        TextArbitraries.objectiveTitles().map(title -> o -> o.withTitle(title)),
                        TimeArbitraries.periods().map(period -> o -> o.withPeriod(period)),
                        Arbitraries.of(Ambition.class).map(ambition -> o -> o.withAmbition(ambition)),
                        TextArbitraries.notes().map(note -> o -> o.withContext(note)))
                .withoutEdgeCases();
    }

    static Arbitrary<String> titles() {
        return Arbitraries.of(
                "New onboarding guide",
                "Second shift in the warehouse",
                "Move to the new data centre",
                "Neues Lager in Bremen",
                "Schulung für alle Techniker",
                "上线新客服系统",
                "优化结账流程");
    }

    /** Objectives whose ids, and those of their key results, are made from their titles. */
    static Arbitrary<Objective> drafts() {
        Arbitrary<List<KeyResult>> keyResults = KeyResultArbitraries.drafts()
                .list()
                .ofMaxSize(5)
                .map(list -> renamed(
                        list, "kr", keyResult -> !keyResult.getAmendments().isEmpty()));
        Arbitrary<Objective> original = Assembly.of(Objective::builder)
                .maybe(97, TextArbitraries.objectiveTitles(), (b, v) -> b.title(v))
                .maybe(95, keyResults, (b, v) -> b.addAllKeyResults(v))
                .maybe(80, OwnerArbitraries.owners(), (b, v) -> b.owner(v))
                .maybe(80, TimeArbitraries.periods(), (b, v) -> b.period(v))
                .maybe(10, TextArbitraries.notes(), (b, v) -> b.context(v))
                .maybe(10, OwnerArbitraries.owners().list().ofMaxSize(2), (b, v) -> b.addAllContributors(v))
                .maybe(40, KeyResultArbitraries.states(), (b, v) -> b.state(v))
                .maybe(30, Arbitraries.of(Ambition.class), (b, v) -> b.ambition(v))
                .maybe(20, Arbitraries.of(Origin.class), (b, v) -> b.origin(v))
                .maybe(15, Arbitraries.of(BuyIn.class), (b, v) -> b.buyIn(v))
                .maybe(15, Arbitraries.of(Theme.class), (b, v) -> b.theme(v))
                .maybe(20, TextArbitraries.notes(), (b, v) -> b.rationale(v))
                .maybe(15, Arbitraries.of(Visibility.class), (b, v) -> b.visibility(v))
                .maybe(10, MeasureArbitraries.measures(), (b, v) -> b.measure(v))
                .maybe(10, TextArbitraries.notes(), (b, v) -> b.restriction(v))
                .maybe(15, TimeArbitraries.offsets(4), (b, v) -> b.priority(v + 1))
                .maybe(15, NumberArbitraries.shares(), (b, v) -> b.effort(v))
                .maybe(20, TimeArbitraries.cadences(), (b, v) -> b.cadence(v))
                .maybe(
                        20,
                        initiatives().list().uniqueElements(Initiative::getId).ofMaxSize(2),
                        (b, v) -> b.addAllInitiatives(v))
                .maybe(15, directives().list().ofMaxSize(2), (b, v) -> b.addAllDirectives(v))
                .maybe(30, KeyResultArbitraries.links().list().ofMaxSize(2), (b, v) -> b.addAllLinks(v))
                .maybe(15, dependencies().list().ofMaxSize(2), (b, v) -> b.addAllDependencies(v))
                .maybe(10, KeyResultArbitraries.gradeOverrides(), (b, v) -> b.gradeOverride(v))
                .maybe(10, KeyResultArbitraries.references(), (b, v) -> b.carriedFrom(v))
                .maybe(10, TimeArbitraries.offsets(3), (b, v) -> b.carryCount(v))
                .maybe(15, TextArbitraries.names().list().ofMaxSize(2), (b, v) -> b.addAllLabels(v))
                .as(Objective.Builder::build);
        return History.applied(original, 15, changes(), Objective::amend);
    }

    /** Gives an objective an id, and its key results ids that begin with it. */
    static Objective placed(Objective objective, String id) {
        return objective.withId(id).withKeyResults(renamed(objective.getKeyResults(), id + "-kr", keyResult -> true));
    }

    /**
     * Gives ids to what has been amended, whose titles may have changed since their ids were made from them, so that
     * two of them could have the same.
     */
    static Objective settled(Objective objective, String id) {
        Objective named = objective.getAmendments().isEmpty() ? objective : objective.withId(id);
        return named.withKeyResults(renamed(
                named.getKeyResults(),
                id + "-kr",
                keyResult -> !keyResult.getAmendments().isEmpty()));
    }

    private static List<KeyResult> renamed(List<KeyResult> keyResults, String prefix, Predicate<KeyResult> which) {
        List<KeyResult> renamed = new ArrayList<>();
        for (KeyResult keyResult : keyResults) {
            String id = prefix + (renamed.size() + 1);
            renamed.add(which.test(keyResult) ? keyResult.withId(id) : keyResult);
        }
        return renamed;
    }
}
