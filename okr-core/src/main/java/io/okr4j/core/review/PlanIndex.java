package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the plans by its id, so that references are followed in no time. */
final class PlanIndex {

    private final Map<String, Map<String, Objective>> objectives = new HashMap<>();
    private final Map<String, Map<String, KeyResult>> keyResults = new HashMap<>();

    private PlanIndex(List<Plan> plans) {
        for (Plan plan : plans) {
            Map<String, Objective> own = objectives.computeIfAbsent(plan.getId(), id -> new HashMap<>());
            Map<String, KeyResult> results = keyResults.computeIfAbsent(plan.getId(), id -> new HashMap<>());
            for (Objective objective : plan.getObjectives()) {
                own.put(objective.getId(), objective);
                objective.getKeyResults().forEach(keyResult -> results.put(keyResult.getId(), keyResult));
            }
        }
    }

    static PlanIndex of(ReviewContext context) {
        return context.once(PlanIndex.class, known -> new PlanIndex(known.plans()));
    }

    Optional<Objective> objective(Plan from, Reference reference) {
        return find(objectives, from, reference);
    }

    Optional<KeyResult> keyResult(Plan from, Reference reference) {
        return find(keyResults, from, reference);
    }

    private static <T> Optional<T> find(Map<String, Map<String, T>> known, Plan from, Reference reference) {
        String plan = reference.getPlan().orElseGet(from::getId);
        return Optional.ofNullable(known.getOrDefault(plan, Map.of()).get(reference.getId()));
    }
}
