package io.okr4j.core.review;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The objectives and key results that rules look at: those that have not been withdrawn. */
final class StandingObjectives {

    private StandingObjectives() {}

    /** What a rule says of one key result. */
    @FunctionalInterface
    interface KeyResultLook {
        Optional<Finding> at(Plan plan, Objective objective, KeyResult keyResult);
    }

    static List<Finding> each(ReviewContext context, BiFunction<Plan, Objective, Stream<Finding>> look) {
        return context.plans().stream()
                .flatMap(plan -> of(plan).flatMap(objective -> look.apply(plan, objective)))
                .toList();
    }

    static List<Finding> eachKeyResult(ReviewContext context, KeyResultLook look) {
        return each(
                context,
                (plan, objective) -> keyResults(objective).stream()
                        .flatMap(keyResult -> look.at(plan, objective, keyResult).stream()));
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

    /** The key results that are to be reached, without those that only guard others. */
    static List<KeyResult> aims(Objective objective) {
        return keyResults(objective).stream()
                .filter(keyResult -> !keyResult.getRole().equals(Optional.of(Role.GUARDRAIL)))
                .toList();
    }

    /** How sure a key result is meant to be, said by itself or by its objective. */
    static Optional<Ambition> ambition(Objective objective, KeyResult keyResult) {
        return keyResult.getAmbition().or(objective::getAmbition);
    }

    static String path(Objective objective, KeyResult keyResult, String attribute) {
        return objective.getId() + "/" + keyResult.getId() + "#" + attribute;
    }
}
