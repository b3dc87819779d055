package io.okr4j.core.review;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import java.util.ArrayList;
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
        List<Finding> findings = new ArrayList<>();
        for (Plan plan : context.plans()) {
            for (Objective objective : plan.getObjectives()) {
                if (stands(objective)) {
                    look.apply(plan, objective).forEach(findings::add);
                }
            }
        }
        return List.copyOf(findings);
    }

    static List<Finding> eachKeyResult(ReviewContext context, KeyResultLook look) {
        List<Finding> findings = new ArrayList<>();
        for (Plan plan : context.plans()) {
            for (Objective objective : plan.getObjectives()) {
                if (stands(objective)) {
                    for (KeyResult keyResult : keyResults(objective)) {
                        look.at(plan, objective, keyResult).ifPresent(findings::add);
                    }
                }
            }
        }
        return List.copyOf(findings);
    }

    static Stream<Objective> of(Plan plan) {
        return plan.getObjectives().stream().filter(StandingObjectives::stands);
    }

    private static boolean stands(Objective objective) {
        return objective.getState().getPhase() != Phase.WITHDRAWN;
    }

    static List<KeyResult> keyResults(Objective objective) {
        List<KeyResult> all = objective.getKeyResults();
        for (KeyResult keyResult : all) {
            if (!stands(keyResult)) {
                return all.stream().filter(StandingObjectives::stands).toList();
            }
        }
        // as nearly always: no list of its own for each rule
        return all;
    }

    private static boolean stands(KeyResult keyResult) {
        return keyResult.getState().getPhase() != Phase.WITHDRAWN;
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
