package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The objectives and key results that rules look at: those that have not been withdrawn. */
final class StandingObjectives {

    private StandingObjectives() {}

    static List<Finding> each(ReviewContext context, BiFunction<Plan, Objective, Stream<Finding>> look) {
        return context.plans().stream()
                .flatMap(plan -> of(plan).flatMap(objective -> look.apply(plan, objective)))
                .toList();
    }

    static Stream<Objective> of(Plan plan) {
        return plan.getObjectives().stream()
                .filter(objective -> objective.getState().getPhase() != Phase.WITHDRAWN);
    }

    static List<KeyResult> keyResults(Objective objective) {
        return objective.getKeyResults().stream()
                .filter(keyResult -> keyResult.getState().getPhase() != Phase.WITHDRAWN)
                .toList();
    }
}
