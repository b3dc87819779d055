package io.okr4j.core;

import io.okr4j.core.internal.DistinctIds;
import io.okr4j.core.internal.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the ids of a plan distinct, and those within one objective. */
final class PlacedIds {

    private final DistinctIds ids = new DistinctIds("a plan");
    private final Plan plan;

    private PlacedIds(Plan plan) {
        this.plan = plan;
    }

    /**
     * Sets distinct ids.
     *
     * @param plan the plan
     * @param settled takes what has to change
     * @return true if nothing had to change
     */
    static boolean settle(Plan plan, Plan.Builder settled) {
        return new PlacedIds(plan).settle(settled);
    }

    /** The key results of one objective that stands alone. */
    static List<KeyResult> of(List<KeyResult> keyResults) {
        return DistinctIds.of("a plan", keyResults, KeyResult::getId, PlacedIds::slug, KeyResult::withId);
    }

    /** The initiatives of one objective, or of one plan. */
    static List<Initiative> ofInitiatives(List<Initiative> initiatives) {
        return DistinctIds.of(
                "the initiatives of one objective",
                initiatives,
                Initiative::getId,
                initiative -> Ids.fromTitle(initiative.getTitle(), "initiative"),
                Initiative::withId);
    }

    private boolean settle(Plan.Builder settled) {
        // chosen ids come first, so that they keep their names whatever stands before them
        plan.getPurposes().forEach(purpose -> ids.takeChosen(purpose.getId(), slug(purpose)));
        plan.getKpis().forEach(kpi -> ids.takeChosen(kpi.getId(), slug(kpi)));
        for (Objective objective : plan.getObjectives()) {
            ids.takeChosen(objective.getId(), slug(objective));
            objective.getKeyResults().forEach(keyResult -> ids.takeChosen(keyResult.getId(), slug(keyResult)));
        }
        List<Purpose> purposes = plan.getPurposes().stream()
                .map(purpose -> purpose.withId(ids.place(purpose.getId(), slug(purpose))))
                .toList();
        List<Kpi> kpis = plan.getKpis().stream()
                .map(kpi -> kpi.withId(ids.place(kpi.getId(), slug(kpi))))
                .toList();
        List<Objective> objectives =
                plan.getObjectives().stream().map(this::place).toList();
        List<Initiative> initiatives = ofInitiatives(plan.getInitiatives());
        boolean distinct = purposes.equals(plan.getPurposes())
                && kpis.equals(plan.getKpis())
                && objectives.equals(plan.getObjectives())
                && initiatives.equals(plan.getInitiatives());
        if (!distinct) {
            settled.purposes(purposes).kpis(kpis).objectives(objectives).initiatives(initiatives);
        }
        return distinct;
    }

    private Objective place(Objective objective) {
        Objective placed = objective.withId(ids.place(objective.getId(), slug(objective)));
        Map<String, String> renamed = new HashMap<>();
        List<KeyResult> keyResults = new ArrayList<>(placed.getKeyResults().size());
        for (KeyResult keyResult : placed.getKeyResults()) {
            KeyResult one = keyResult.withId(ids.place(keyResult.getId(), slug(keyResult)));
            if (!one.getId().equals(keyResult.getId())) {
                renamed.put(keyResult.getId(), one.getId());
            }
            keyResults.add(one);
        }
        return renamed.isEmpty() ? placed : renamedWithin(placed.withKeyResults(keyResults), renamed);
    }

    private static Objective renamedWithin(Objective objective, Map<String, String> renamed) {
        Function<String, String> now = id -> renamed.getOrDefault(id, id);
        return objective
                .withKeyResults(objective.getKeyResults().stream()
                        .map(kr -> kr.withRequires(
                                        kr.getRequires().stream().map(now).toList())
                                .withGuards(kr.getGuards().map(now)))
                        .toList())
                .withInitiatives(objective.getInitiatives().stream()
                        .map(initiative -> initiative.withKeyResults(
                                initiative.getKeyResults().stream().map(now).toList()))
                        .toList())
                .withDirectives(objective.getDirectives().stream()
                        .map(directive ->
                                directive.withKeyResult(directive.getKeyResult().map(now)))
                        .toList());
    }

    private static String slug(Objective objective) {
        return Ids.fromTitle(objective.getTitle(), "objective");
    }

    private static String slug(KeyResult keyResult) {
        return Ids.fromTitle(keyResult.getTitle(), "key-result");
    }

    private static String slug(Purpose purpose) {
        return Ids.fromTitle(purpose.getTitle(), "purpose");
    }

    private static String slug(Kpi kpi) {
        return Ids.fromTitle(kpi.getName(), "kpi");
    }
}
