package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.counting;
import static io.okr4j.testkit.flaw.Spots.metric;
import static io.okr4j.testkit.flaw.Spots.milestone;
import static io.okr4j.testkit.flaw.Spots.objective;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Flaws of an objective as a whole, and of a plan. */
final class ObjectiveFlaws {

    private static final String LONG = "Riders who have moved to another town find one of our shops there, take their"
            + " service plan along and stay with us";
    private static final int TOO_MANY = 6;

    private ObjectiveFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        Map<String, UnaryOperator<Plan>> changes = new TreeMap<>();
        changes.put("okr.objective.certainty-tiers", objective(ObjectiveFlaws::risingCertainty));
        changes.put("okr.objective.key-result-count", objective(ObjectiveFlaws::crowded));
        changes.put(
                "okr.objective.launch",
                objective(objective -> keeping(objective, List.of()).withTitle("Launch the new mobile app")));
        changes.put("okr.objective.no-key-result", objective(objective -> keeping(objective, List.of())));
        changes.put("okr.objective.no-owner", objective(objective -> objective.withOwner(Optional.empty())));
        changes.put("okr.objective.no-period", objective(objective -> objective.withPeriod(Optional.empty())));
        changes.put("okr.objective.no-title", objective(objective -> objective.withTitle("")));
        changes.put("okr.objective.task-list", objective(ObjectiveFlaws::taskList));
        changes.put("okr.objective.title-too-long", objective(objective -> objective.withTitle(LONG)));
        changes.put("okr.objective.vague", objective(ObjectiveFlaws::vague));
        changes.put(
                "okr.plan.dangling-reference",
                objective(objective -> objective.withLinks(Link.supports("an-objective-that-is-gone"))));
        changes.put("okr.plan.objective-count", ObjectiveFlaws::crowdedOwner);
        changes.put(
                "okr.text.hidden-character",
                objective(objective -> objective.withTitle("Riders tell their friends \u202Ewhere they bought")));
        return changes;
    }

    private static Objective risingCertainty(Objective objective) {
        return keeping(
                objective,
                List.of(
                        another(objective, "Orders placed in winter", metric(140, 180, Unit.count("orders")))
                                .withCertainty(BigDecimal.valueOf(2, 1)),
                        another(objective, "Shops that order in every month", metric(31, 45, Unit.count("shops")))
                                .withId(objective.getId() + "-another")
                                .withCertainty(BigDecimal.valueOf(8, 1))));
    }

    private static Objective crowded(Objective objective) {
        List<KeyResult> keyResults = new ArrayList<>(objective.getKeyResults());
        for (int i = 1; keyResults.size() < TOO_MANY; i++) {
            keyResults.add(another(objective, "Shops that order in month " + i, metric(31, 45 + i, Unit.count("shops")))
                    .withId(objective.getId() + "-more" + i));
        }
        return objective.withKeyResults(keyResults);
    }

    private static Objective taskList(Objective objective) {
        return keeping(
                objective,
                List.of(
                        another(objective, "Launch the new mobile app", milestone("App launched")),
                        another(objective, "Build a page for new shops", milestone("Page built"))
                                .withId(objective.getId() + "-another")));
    }

    private static Objective vague(Objective objective) {
        return keeping(
                        objective,
                        List.of(another(objective, "The largest customer has signed", milestone("Contract signed"))))
                .withTitle("Increase revenue");
    }

    private static Plan crowdedOwner(Plan plan) {
        Objective last = plan.getObjectives().get(plan.getObjectives().size() - 1);
        Owner owner = last.getOwner().orElseGet(() -> Owner.team("City team"));
        List<Objective> objectives = new ArrayList<>(plan.getObjectives());
        for (int i = 1; i <= TOO_MANY; i++) {
            String id = "crowd" + i;
            objectives.add(Objective.builder()
                    .id(id)
                    .title("Riders of line " + i + " arrive on time")
                    .owner(owner)
                    .period(last.getPeriod().or(plan::getPeriod))
                    .state(last.getState())
                    .addKeyResult(counting(
                            id + "-kr1",
                            "Late riders of line " + i,
                            metric(40, 20 + i, Unit.count("riders")),
                            last.getState()))
                    .build());
        }
        return plan.withObjectives(objectives);
    }

    /** Replaces the key results, and drops what named those that are gone. */
    private static Objective keeping(Objective objective, List<KeyResult> keyResults) {
        return objective.withInitiatives(List.of()).withDirectives(List.of()).withKeyResults(keyResults);
    }

    /** A key result in the place of the first. */
    private static KeyResult another(Objective objective, String title, Measure measure) {
        return counting(objective.getKeyResults().get(0).getId(), title, measure, objective.getState());
    }
}
