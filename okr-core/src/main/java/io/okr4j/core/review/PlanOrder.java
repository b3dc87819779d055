package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which observations are given: that of the plans and of what stands in them. */
final class PlanOrder {

    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::plan)
            .thenComparingInt(Placed::place)
            .thenComparing(placed -> severity(placed.seen()), Comparator.reverseOrder())
            .thenComparing(placed -> placed.seen().getCode())
            .thenComparing(placed -> placed.seen().getPath())
            .thenComparing(placed -> placed.seen().getFacts().toString());

    private final Map<String, Integer> planRanks = new HashMap<>();
    private final Map<String, Integer> placeRanks = new HashMap<>();

    private record Placed(int plan, int place, Observation seen) {}

    PlanOrder(List<Plan> plans) {
        for (Plan plan : plans) {
            planRanks.putIfAbsent(plan.getId(), planRanks.size());
            for (Objective objective : plan.getObjectives()) {
                rank(plan, objective.getId());
                for (KeyResult keyResult : objective.getKeyResults()) {
                    rank(plan, objective.getId() + "/" + keyResult.getId());
                }
            }
        }
    }

    /** {@return the observations in order} */
    List<Observation> sorted(List<? extends Observation> seen) {
        // where each stands is looked up once, and not whenever two are compared
        return seen.stream()
                .map(one -> new Placed(planRanks.getOrDefault(one.getPlan(), -1), placeRank(one), one))
                .sorted(ORDER)
                .map(Placed::seen)
                .toList();
    }

    private void rank(Plan plan, String place) {
        placeRanks.putIfAbsent(plan.getId() + ":" + place, placeRanks.size());
    }

    // what is not at an objective, such as an owner or the plan itself, comes first
    private int placeRank(Observation seen) {
        String path = seen.getPath();
        int attributes = path.indexOf('#');
        String place = seen.getPlan() + ":" + (attributes < 0 ? path : path.substring(0, attributes));
        Integer rank = placeRanks.get(place);
        while (rank == null && place.lastIndexOf('/') >= 0) {
            place = place.substring(0, place.lastIndexOf('/'));
            rank = placeRanks.get(place);
        }
        return rank == null ? -1 : rank;
    }

    private static Severity severity(Observation seen) {
        return seen instanceof Finding finding ? finding.getSeverity() : Severity.ADVICE;
    }
}
