package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.counting;
import static io.okr4j.testkit.flaw.Spots.measure;
import static io.okr4j.testkit.flaw.Spots.metric;
import static io.okr4j.testkit.flaw.Spots.milestone;
import static io.okr4j.testkit.flaw.Spots.objective;

import io.okr4j.core.Ambition;
import io.okr4j.core.Initiative;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Flaws in the words of a title. */
final class WordingFlaws {

    private static final String WORK = "Members of the club meet their neighbours every month";
    private static final String ECHO = "Children ride a bicycle without fear";
    private static final String LONG =
            "Riders who after a claim that was paid in full, in part, or not at all say in the"
                    + " survey that we send them two weeks later that they understood why we decided as we did";

    private WordingFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        Map<String, UnaryOperator<Plan>> changes = new TreeMap<>();
        changes.put(
                "okr.key-result.ambiguous-metric",
                measure("Reach 40,000 users", metric(22_000, 40_000, Unit.count("users"))));
        changes.put(
                "okr.key-result.compound",
                measure("Days until it is back from 9 to 4 and complaints from 30 to 12", milestone("Both reached")));
        changes.put("okr.key-result.is-initiative", WordingFlaws::workAsResult);
        changes.put(
                "okr.key-result.recurrence",
                measure("Parents ask for a trial ride 30 times a week", metric(12, 30, Unit.count("trial rides"))));
        changes.put("okr.key-result.repeats-objective", WordingFlaws::echo);
        changes.put("okr.key-result.title-too-long", measure(LONG, metric(44, 65, Unit.percentOf("riders"))));
        changes.put(
                "okr.key-result.universal",
                measure("All commuters of the city use their light at night", milestone("Commuters with a light")));
        changes.put(
                "okr.key-result.vanity-metric",
                measure("Followers of our films", metric(9000, 20_000, Unit.count("followers"))));
        changes.put(
                "okr.objective.business-as-usual",
                titled("Continue to welcome riders of the old town", Ambition.ASPIRATIONAL));
        changes.put("okr.objective.jargon", titled("Customers find their way around QZXW", Ambition.ASPIRATIONAL));
        changes.put(
                "okr.objective.metric-movement",
                titled("Raise the conversion rate of the catalogue to 4 %", Ambition.ASPIRATIONAL));
        changes.put(
                "okr.objective.number",
                titled("Each of our 12 workshops is proud of its wheels", Ambition.ASPIRATIONAL));
        changes.put("okr.objective.solution", titled("Install a second paint robot", Ambition.ASPIRATIONAL));
        return changes;
    }

    private static UnaryOperator<Plan> titled(String title, Ambition ambition) {
        return objective(objective ->
                measured(objective).withTitle(title).withAmbition(ambition).withContext(Optional.empty()));
    }

    /** With one key result, of which nothing can be said but that it is alone. */
    private static Objective measured(Objective objective) {
        return objective
                .withInitiatives(List.of())
                .withDirectives(List.of())
                .withKeyResults(counting(
                        objective.getKeyResults().get(0).getId(),
                        "Orders placed by telephone",
                        metric(220, 300, Unit.count("orders")),
                        objective.getState()));
    }

    private static Plan workAsResult(Plan plan) {
        Plan work = measure(WORK, milestone("First evening held")).apply(plan);
        return objective(objective -> objective.withInitiatives(
                        Initiative.of(WORK, objective.getKeyResults().get(0).getId())))
                .apply(work);
    }

    private static Plan echo(Plan plan) {
        Plan said = measure(ECHO, metric(60, 75, Unit.percentOf("children"))).apply(plan);
        return objective(objective -> objective.withTitle(ECHO)).apply(said);
    }
}
