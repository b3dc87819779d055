package io.okr4j.scoring.internal;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.measure.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A key result of an earlier period that counted the same as one of today.
 *
 * <p>It did if the one of today was carried over from it, directly or through the periods between; a reference without
 * a plan means the plan in which it stands, here as everywhere. Otherwise, where both name their metric, it did if the
 * names are equal: people may use an id again for something else, but a metric is called the same for as long as it is
 * counted the same. Where one of them names none, the ids decide.
 *
 * @param plan its plan
 * @param objective its objective
 * @param keyResult the key result
 */
public record Predecessor(Plan plan, Objective objective, KeyResult keyResult) {

    /**
     * Finds those of a key result.
     *
     * @param keyResult the key result of today
     * @param measure its measure as it holds today
     * @param plans the plans of earlier periods, the latest last
     * @return what counted the same, in the order of the plans
     */
    public static List<Predecessor> of(KeyResult keyResult, Optional<Measure> measure, List<Plan> plans) {
        Set<Reference> carried = new HashSet<>();
        // without a plan it is carried over within the plan of today, which is none of the earlier ones
        keyResult.getCarriedFrom().filter(from -> from.getPlan().isPresent()).ifPresent(carried::add);
        List<Predecessor> latestFirst = new ArrayList<>();
        for (int p = plans.size() - 1; p >= 0; p--) {
            Plan plan = plans.get(p);
            handOn(plan, carried);
            for (int o = plan.getObjectives().size() - 1; o >= 0; o--) {
                Objective objective = plan.getObjectives().get(o);
                for (int k = objective.getKeyResults().size() - 1; k >= 0; k--) {
                    KeyResult earlier = objective.getKeyResults().get(k);
                    if (handedOn(plan, earlier, carried) || sameMetric(keyResult, measure, earlier)) {
                        latestFirst.add(new Predecessor(plan, objective, earlier));
                    }
                }
            }
        }
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    // what was carried over from a neighbour may stand before it, so until nothing is added
    private static void handOn(Plan plan, Set<Reference> carried) {
        int before;
        do {
            before = carried.size();
            if (before > 0) {
                plan.getObjectives().stream()
                        .flatMap(objective -> objective.getKeyResults().stream())
                        .filter(earlier -> handedOn(plan, earlier, carried))
                        .flatMap(earlier -> earlier.getCarriedFrom().stream())
                        .forEach(
                                from -> carried.add(Reference.in(from.getPlan().orElseGet(plan::getId), from.getId())));
            }
        } while (carried.size() > before);
    }

    private static boolean handedOn(Plan plan, KeyResult earlier, Set<Reference> carried) {
        return !carried.isEmpty() && carried.contains(Reference.in(plan.getId(), earlier.getId()));
    }

    private static boolean sameMetric(KeyResult keyResult, Optional<Measure> measure, KeyResult earlier) {
        Optional<String> name = measure.flatMap(Measure::getMetricName);
        Optional<String> earlierName = earlier.getMeasure().flatMap(Measure::getMetricName);
        return (name.isPresent() && earlierName.isPresent())
                ? name.equals(earlierName)
                : earlier.getId().equals(keyResult.getId());
    }
}
