package io.okr4j.testkit.flaw;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The spots of a plan that flaws change: the last objective, to which nothing links in a plan whose links point
 * upwards, and its first key result.
 */
final class Spots {

    private Spots() {}

    static UnaryOperator<Plan> objective(UnaryOperator<Objective> change) {
        return plan -> {
            List<Objective> objectives = plan.getObjectives();
            return plan.updateObjective(objectives.get(objectives.size() - 1).getId(), change);
        };
    }

    static UnaryOperator<Plan> keyResult(UnaryOperator<KeyResult> change) {
        return objective(
                objective -> objective.update(objective.getKeyResults().get(0).getId(), change));
    }

    /** Replaces what is counted, and what was read of it before. */
    static UnaryOperator<Plan> measure(String title, Measure measure) {
        return keyResult(keyResult -> counting(keyResult.getId(), title, measure, keyResult.getState()));
    }

    /** The same with two ordinary key results and nothing else that could be wrong. */
    static Objective ordinary(Objective objective) {
        String id = objective.getKeyResults().get(0).getId();
        return objective
                .withInitiatives(List.of())
                .withDirectives(List.of())
                .withKeyResults(
                        counting(
                                id,
                                "Customers who leave within a quarter",
                                metric(5, 3, Unit.percentOf("customers")),
                                objective.getState()),
                        counting(
                                id + "-2",
                                "Days from the first call to the signature",
                                metric(30, 25, Unit.DAYS),
                                objective.getState()));
    }

    /** Something done to the key results of an objective. */
    interface Change {
        KeyResult apply(KeyResult keyResult, int index);
    }

    static Objective each(Objective objective, Change change) {
        List<KeyResult> changed = new ArrayList<>();
        for (KeyResult keyResult : objective.getKeyResults()) {
            changed.add(change.apply(keyResult, changed.size()));
        }
        return objective.withKeyResults(changed);
    }

    static Objective last(Plan plan) {
        return plan.getObjectives().get(plan.getObjectives().size() - 1);
    }

    /** A second objective of the same owner and period, with ordinary key results. */
    static Objective another(Objective objective, String title) {
        String id = objective.getId() + "-other";
        return each(
                ordinary(objective).withId(id).withTitle(title).withLinks(List.of()),
                (keyResult, i) -> keyResult.withId(id + "-kr" + (i + 1)));
    }

    /** The same key results under other ids. */
    static List<KeyResult> numbered(List<KeyResult> keyResults, int number) {
        return keyResults.stream()
                .map(keyResult -> keyResult.withId(keyResult.getId() + "-no" + number))
                .toList();
    }

    /** The plan with other objectives in the place of its last. */
    static Plan ending(Plan plan, Objective... others) {
        List<Objective> objectives = new ArrayList<>(
                plan.getObjectives().subList(0, plan.getObjectives().size() - 1));
        objectives.addAll(List.of(others));
        return plan.withObjectives(objectives);
    }

    static KeyResult counting(String id, String title, Measure measure, State state) {
        return KeyResult.builder()
                .id(id)
                .title(title)
                .measure(measure)
                .state(state)
                .build();
    }

    static Metric metric(long baseline, long target, Unit unit) {
        return Metric.builder().baseline(baseline).target(target).unit(unit).build();
    }

    static Milestones milestone(String title) {
        return Milestones.builder().addMilestone(Milestone.of(title)).build();
    }
}
