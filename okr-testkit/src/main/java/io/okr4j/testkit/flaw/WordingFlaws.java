package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.objective;
import static io.okr4j.testkit.flaw.Spots.ordinary;

import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Flaws of what titles say. */
final class WordingFlaws {

    private static final String LONG =
            "Customers who leave within a quarter, counted by the last day of their contract and without those who have"
                    + " been taken over by another customer or have closed their business for good";

    private WordingFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        Map<String, UnaryOperator<Plan>> changes = new TreeMap<>();
        changes.put("okr.objective.business-as-usual", titled("Maintain our position with craftsmen"));
        changes.put("okr.objective.jargon", titled("Customers find their way around LFX"));
        changes.put(
                "okr.objective.metric-movement", titled("Increase recurring revenue from existing customers by 20 %"));
        changes.put("okr.objective.no-number", titled("Customers stay with us longer"));
        changes.put("okr.objective.number", titled("Our 40 largest customers stay with us"));
        changes.put("okr.objective.solution", titled("Introduce a new billing system"));
        changes.put(
                "okr.key-result.title-too-long",
                objective(objective -> first(ordinary(objective), keyResult -> keyResult.withTitle(LONG))));
        changes.put(
                "okr.key-result.repeats-objective",
                objective(objective -> first(
                        ordinary(objective).withTitle("Customers stay with us"),
                        keyResult -> keyResult.withTitle("Customers stay with us"))));
        changes.put("okr.key-result.is-initiative", objective(WordingFlaws::workAndResult));
        return changes;
    }

    private static UnaryOperator<Plan> titled(String title) {
        return objective(objective -> ordinary(objective).withTitle(title).withAmbition(Optional.empty()));
    }

    private static Objective workAndResult(Objective objective) {
        Objective ordinary = ordinary(objective);
        KeyResult first = ordinary.getKeyResults().get(0);
        return ordinary.withInitiatives(Initiative.of(first.getTitle(), first.getId()));
    }

    private static Objective first(Objective objective, UnaryOperator<KeyResult> change) {
        return objective.update(objective.getKeyResults().get(0).getId(), change);
    }
}
