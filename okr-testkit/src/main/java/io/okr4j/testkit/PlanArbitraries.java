package io.okr4j.testkit;

import io.okr4j.core.BaselinePolicy;
import io.okr4j.core.CarriedOver;
import io.okr4j.core.CarryOver;
import io.okr4j.core.CarryOverDecision;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.DataPoint;
import io.okr4j.core.Initiative;
import io.okr4j.core.Kpi;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.PurposeKind;
import io.okr4j.core.Retrospective;
import io.okr4j.core.TeamInput;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.PayLink;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Arbitraries of plans, of what they hold besides objectives, and of carrying them over. */
public final class PlanArbitraries {

    /** A day after every day that the other arbitraries give, on which everything can be closed. */
    public static final LocalDate CLOSING_DAY = LocalDate.of(2029, 1, 8);

    /** The period that follows {@link #CLOSING_DAY}. */
    public static final Period NEXT_PERIOD = Period.ofQuarter(2029, 2);

    private PlanArbitraries() {}

    /**
     * Plans with whatever they may hold. Everything that can be built may come; owners are always consistent and ids
     * distinct, since nothing else can be built.
     *
     * @return plans of up to four objectives; shrink towards an empty one
     */
    public static Arbitrary<Plan> plans() {
        return plans(objectives());
    }

    /**
     * Plans that are complete and free of contradictions: one to four objectives such as
     * {@link ObjectiveArbitraries#wellFormedObjectives()} gives, in one period, whose references all name something in
     * the plan, whose links form no loop, and whose owners are all there up to the top.
     *
     * @return plans that a review has little to say about
     */
    public static Arbitrary<Plan> wellFormedPlans() {
        return WellFormedPlans.plans(Narrowing.NONE);
    }

    /**
     * Plans such as {@link #wellFormedPlans()} gives but for one flaw.
     *
     * @param code the code of the rule that finds the flaw, such as {@code okr.key-result.no-measure}
     * @return plans whose review on the last day of their period reports the code
     * @throws IllegalArgumentException if there is no such flaw
     */
    public static Arbitrary<Plan> flawedPlans(String code) {
        return WellFormedPlans.plans(Narrowing.flawed(code));
    }

    /**
     * Plans such as {@link #plans()} gives in which texts are {@linkplain TextArbitraries#hostile() hostile}.
     *
     * @return plans with hostile titles, contexts, notes and labels, and an owner with a hostile name
     */
    public static Arbitrary<Plan> hostilePlans() {
        return Combinators.combine(
                        plans(), TextArbitraries.hostile().list().ofMinSize(1).ofMaxSize(5))
                .as(HostilePlans::filled)
                .withoutEdgeCases();
    }

    /**
     * KPIs with or without unit, owner, bounds and series.
     *
     * @return KPIs whose series is in order of its days
     */
    public static Arbitrary<Kpi> kpis() {
        Arbitrary<List<DataPoint>> series = ReadingArbitraries.dataPoints()
                .list()
                .uniqueElements(DataPoint::getOn)
                .ofMaxSize(5)
                .map(points -> points.stream()
                        .sorted(Comparator.comparing(DataPoint::getOn))
                        .toList());
        Arbitrary<String> names = Combinators.combine(Topic.topics(), Arbitraries.of(Language.class))
                .as(Topic::name);
        return Assembly.of(Kpi::builder)
                .with(names, (b, v) -> b.name(v))
                .maybe(20, TextArbitraries.ids(), (b, v) -> b.id("kpi." + v))
                .maybe(70, MeasureArbitraries.units(), (b, v) -> b.unit(v))
                .maybe(20, TextArbitraries.notes(), (b, v) -> b.definition(v))
                .maybe(50, OwnerArbitraries.owners(), (b, v) -> b.owner(v))
                .maybe(50, Arbitraries.of(Direction.class), (b, v) -> b.direction(v))
                .maybe(15, NumberArbitraries.numbers(), (b, v) -> b.high(v))
                .maybe(30, NumberArbitraries.bounds(), (b, v) -> b.low(v.get1()).high(v.get2()))
                .maybe(20, Arbitraries.of(PayLink.class), (b, v) -> b.payLink(v))
                .maybe(60, series, (b, v) -> b.addAllSeries(v))
                .as(Kpi.Builder::build);
    }

    /**
     * Missions, visions and long-term goals.
     *
     * @return purposes of every kind
     */
    public static Arbitrary<Purpose> purposes() {
        return Assembly.of(Purpose::builder)
                .with(Arbitraries.of(PurposeKind.class), (b, v) -> b.kind(v))
                .with(
                        Arbitraries.of(
                                "Nobody waits for a parcel",
                                "Jeder kann sich Strom leisten",
                                "让看病不再难",
                                "By 2030 half of Europe"),
                        (b, v) -> b.title(v))
                .maybe(20, TextArbitraries.ids(), (b, v) -> b.id("purpose." + v))
                .as(Purpose.Builder::build);
    }

    /**
     * What was said before a cycle.
     *
     * @return inputs of a team
     */
    public static Arbitrary<TeamInput> teamInputs() {
        return Assembly.of(TeamInput::builder)
                .with(TimeArbitraries.days(), (b, v) -> b.on(v))
                .with(TextArbitraries.names(), (b, v) -> b.author(v))
                .with(TextArbitraries.notes(), (b, v) -> b.text(v))
                .maybe(50, OwnerArbitraries.owners(), (b, v) -> b.owner(v))
                .maybe(50, TimeArbitraries.periods(), (b, v) -> b.period(v))
                .maybe(30, KeyResultArbitraries.references().list().ofMaxSize(2), (b, v) -> b.addAllChanged(v))
                .as(TeamInput.Builder::build);
    }

    /**
     * What was learnt.
     *
     * @return retrospectives, possibly empty
     */
    public static Arbitrary<Retrospective> retrospectives() {
        Arbitrary<List<String>> notes = TextArbitraries.notes().list().ofMaxSize(2);
        return Assembly.of(Retrospective::builder)
                .with(TimeArbitraries.periods(), (b, v) -> b.period(v))
                .maybe(60, OwnerArbitraries.owners(), (b, v) -> b.owner(v))
                .maybe(60, TimeArbitraries.days(), (b, v) -> b.on(v))
                .maybe(40, notes, (b, v) -> b.addAllWins(v))
                .maybe(30, notes, (b, v) -> b.addAllNearMisses(v))
                .maybe(30, notes, (b, v) -> b.addAllLosses(v))
                .maybe(30, notes, (b, v) -> b.addAllKeep(v))
                .maybe(30, notes, (b, v) -> b.addAllImprove(v))
                .maybe(20, notes, (b, v) -> b.addAllFeedback(v))
                .maybe(20, KeyResultArbitraries.references().list().ofMaxSize(2), (b, v) -> b.addAllChanged(v))
                .as(Retrospective.Builder::build);
    }

    /**
     * Decisions about one objective.
     *
     * @return decisions of every kind, of objectives that need not be there
     */
    public static Arbitrary<CarryOverDecision> carryOverDecisions() {
        return Combinators.combine(TextArbitraries.ids(), choices())
                .as((id, choice) -> choice.about(id))
                .withoutEdgeCases();
    }

    /**
     * Decisions at the end of a period.
     *
     * @return at most one decision for each of some ids
     */
    public static Arbitrary<CarryOver> carryOvers() {
        return Assembly.of(CarryOver::builder)
                .with(TimeArbitraries.days(), (b, v) -> b.on(v))
                .maybe(30, Arbitraries.of("plan-2029", "下一期"), (b, v) -> b.nextPlan(v))
                .with(
                        carryOverDecisions()
                                .list()
                                .uniqueElements(CarryOverDecision::getObjective)
                                .ofMaxSize(4),
                        (b, v) -> b.addAllDecisions(v))
                .as(CarryOver.Builder::build);
    }

    /**
     * Plans with decisions about their own objectives, to be carried over on {@link #CLOSING_DAY}.
     *
     * @return plans such as {@link #plans()} gives, and decisions about some of their objectives
     */
    public static Arbitrary<Tuple2<Plan, CarryOver>> plansWithDecisions() {
        return Combinators.combine(plans(), choices().list().ofSize(4), TimeArbitraries.offsets(15))
                .as((plan, choices, undecided) -> {
                    CarryOver.Builder carryOver = CarryOver.builder().on(CLOSING_DAY);
                    for (int i = 0; i < plan.getObjectives().size(); i++) {
                        if ((undecided >> i) % 2 == 0) {
                            carryOver.addDecision(choices.get(i)
                                    .about(plan.getObjectives().get(i).getId()));
                        }
                    }
                    return Tuple.of(plan, carryOver.build());
                })
                .withoutEdgeCases();
    }

    /**
     * Plans that have been carried over into {@link #NEXT_PERIOD}.
     *
     * @return the plan that ends and the plan that begins
     */
    public static Arbitrary<CarriedOver> carriedOver() {
        return plansWithDecisions().map(both -> both.get1().carryOver(NEXT_PERIOD, both.get2()));
    }

    private static Arbitrary<Choice> choices() {
        return Combinators.combine(
                        Arbitraries.of(CloseDecision.class),
                        Arbitraries.of(BaselinePolicy.class),
                        OwnerArbitraries.owners())
                .as(Choice::new);
    }

    private record Choice(CloseDecision decision, BaselinePolicy baselines, Owner taker) {

        CarryOverDecision about(String objective) {
            CarryOverDecision.Builder builder = CarryOverDecision.builder()
                    .objective(objective)
                    .decision(decision)
                    .baselinePolicy(baselines);
            return decision == CloseDecision.TRANSFERRED
                    ? builder.transferTo(taker).build()
                    : builder.build();
        }
    }

    private static Arbitrary<List<Objective>> objectives() {
        return Combinators.combine(ObjectiveArbitraries.drafts(), Arbitraries.of(false, true))
                .as(Tuple::of)
                .list()
                .ofMaxSize(4)
                .map(PlanArbitraries::placed);
    }

    private static List<Objective> placed(List<Tuple2<Objective, Boolean>> drafts) {
        List<Objective> objectives = new ArrayList<>();
        for (Tuple2<Objective, Boolean> draft : drafts) {
            String id = "o" + (objectives.size() + 1);
            objectives.add(
                    draft.get2()
                            ? ObjectiveArbitraries.placed(draft.get1(), id)
                            : ObjectiveArbitraries.settled(draft.get1(), id));
        }
        return objectives;
    }

    private static Arbitrary<Plan> plans(Arbitrary<List<Objective>> objectives) {
        return Assembly.of(Plan::builder)
                .with(objectives, (b, v) -> b.addAllObjectives(v))
                .maybe(30, Arbitraries.of("sales-2026", "计划"), (b, v) -> b.id(v))
                .maybe(50, TextArbitraries.objectiveTitles(), (b, v) -> b.title(v))
                .maybe(50, TimeArbitraries.periods(), (b, v) -> b.period(v))
                .maybe(30, TimeArbitraries.fiscalCalendars(), (b, v) -> b.fiscalCalendar(v))
                .maybe(30, TimeArbitraries.cadences(), (b, v) -> b.cadence(v))
                .maybe(30, OwnerArbitraries.owners().set().ofMaxSize(4), (b, v) -> b.addAllOwners(v))
                .maybe(20, purposes().list().uniqueElements(Purpose::getId).ofMaxSize(2), (b, v) -> b.addAllPurposes(v))
                .maybe(20, kpis().list().uniqueElements(Kpi::getId).ofMaxSize(2), (b, v) -> b.addAllKpis(v))
                .maybe(
                        15,
                        ObjectiveArbitraries.initiatives()
                                .list()
                                .uniqueElements(Initiative::getId)
                                .ofMaxSize(2),
                        (b, v) -> b.addAllInitiatives(v))
                .maybe(15, teamInputs().list().ofMaxSize(2), (b, v) -> b.addAllInputs(v))
                .maybe(15, retrospectives().list().ofMaxSize(2), (b, v) -> b.addAllRetrospectives(v))
                .as(Plan.Builder::build);
    }
}
