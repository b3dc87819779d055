package io.okr4j.testkit;

import io.okr4j.alignment.AlignmentGraph;
import io.okr4j.core.DataPoint;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.PurposeKind;
import io.okr4j.core.Reference;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import io.okr4j.testkit.flaw.Flaw;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Puts plans together from drafts that do not contradict each other. */
final class WellFormedPlans {

    private static final int MOST_OBJECTIVES = 4;
    private static final int MOST_KEY_RESULTS = 10;
    private static final int MOST_OF_ONE_OBJECTIVE = 4;

    private final Period period;
    private final List<Objective> objectives = new ArrayList<>();
    private final List<Kpi> kpis = new ArrayList<>();

    private WellFormedPlans(Period period) {
        this.period = period;
    }

    static Arbitrary<Plan> plans(Narrowing narrowing) {
        int least = narrowing.looped() ? 2 : 1;
        Arbitrary<List<ObjectiveDraft>> objectives = ObjectiveDraft.drafts()
                .list()
                .uniqueElements(ObjectiveDraft::title)
                .ofMinSize(least)
                .ofMaxSize(MOST_OBJECTIVES);
        Arbitrary<List<KeyResultDraft>> keyResults = KeyResultDraft.drafts(narrowing)
                .list()
                .uniqueElements(KeyResultDraft::topic)
                .ofMinSize(least)
                .ofMaxSize(MOST_KEY_RESULTS);
        Arbitrary<Plan> sound = Combinators.combine(narrowing.periods(), objectives, keyResults)
                .as((period, drafts, parts) -> new WellFormedPlans(period).plan(drafts, parts))
                .withoutEdgeCases();
        Arbitrary<Plan> plans = narrowing.looped() ? sound.map(WellFormedPlans::looped) : sound;
        return narrowing
                .flaw()
                .map(flaw ->
                        plans.map(flaw::inject).map(spoilt -> narrowing.looped() ? stillLooped(spoilt, flaw) : spoilt))
                .orElse(plans);
    }

    /** Some flaws lie in the links of the last objective, or need another in its place. */
    private static Plan stillLooped(Plan plan, Flaw flaw) {
        if (AlignmentGraph.of(plan).loops().isEmpty()) {
            throw new IllegalArgumentException("@Looped and @Flawed(\"" + flaw.code()
                    + "\") do not go together: what the flaw changes takes the loop away");
        }
        return plan;
    }

    /** Each objective but the first supports the one before, in itself or in a key result. */
    private static Plan looped(Plan plan) {
        List<Objective> objectives = plan.getObjectives();
        String last = objectives.get(objectives.size() - 1).getId();
        return plan.updateObjective(objectives.get(0).getId(), first -> first.withLinks(Link.supports(last)));
    }

    private Plan plan(List<ObjectiveDraft> drafts, List<KeyResultDraft> parts) {
        int count = Math.min(drafts.size(), parts.size());
        for (int i = 0; i < count; i++) {
            add(drafts.get(i), every(parts, count, i));
        }
        Purpose purpose = Purpose.of(PurposeKind.VISION, "Nobody waits for a parcel");
        Plan plan = Plan.builder()
                .title("Nordlicht " + period)
                .period(period)
                .fiscalCalendar(FiscalCalendar.startingIn(Month.JANUARY))
                .addPurpose(purpose)
                .addAllKpis(kpis)
                .addAllObjectives(objectives)
                .build();
        return plan.withOwners(OwnerArbitraries.withParents(plan.getOwners()));
    }

    private void add(ObjectiveDraft draft, List<KeyResultDraft> parts) {
        String id = "o" + (objectives.size() + 1);
        Objective objective = draft.build(id, period, parts);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).takenFromKpi()) {
                Kpi kpi = kpi(parts.get(i).topic());
                objective = objective.update(
                        objective.getKeyResults().get(i).getId(),
                        keyResult -> keyResult.withTakenFrom(Reference.to(kpi.getId())));
            }
        }
        objectives.add(objective.withLinks(link(draft)));
    }

    /** Links only to what stands above, so that there is no loop. */
    private Link link(ObjectiveDraft draft) {
        if (objectives.isEmpty()) {
            return Link.supports("nobody-waits-for-a-parcel");
        }
        Objective above = objectives.get(objectives.size() - 1);
        KeyResult first = above.getKeyResults().get(0);
        return draft.contributes() ? Link.contributes(first.getId(), "0.5") : Link.supports(above.getId());
    }

    private Kpi kpi(Topic topic) {
        Kpi kpi = Kpi.builder()
                .id("kpi" + (kpis.size() + 1))
                .name(topic.english())
                .unit(topic.unit())
                .direction(topic.better())
                .addSeries(DataPoint.builder()
                        .on(period.getStart().minusMonths(1))
                        .value(topic.at(0))
                        .build())
                .build();
        kpis.add(kpi);
        return kpi;
    }

    private static <T> List<T> every(List<T> all, int step, int from) {
        List<T> some = new ArrayList<>();
        for (int i = from; i < all.size() && some.size() < MOST_OF_ONE_OBJECTIVE; i += step) {
            some.add(all.get(i));
        }
        return some;
    }
}
