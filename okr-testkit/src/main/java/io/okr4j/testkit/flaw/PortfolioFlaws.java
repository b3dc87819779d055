package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.another;
import static io.okr4j.testkit.flaw.Spots.ending;
import static io.okr4j.testkit.flaw.Spots.last;
import static io.okr4j.testkit.flaw.Spots.objective;
import static io.okr4j.testkit.flaw.Spots.ordinary;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.TeamInput;
import io.okr4j.core.Theme;
import io.okr4j.core.Visibility;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Flaws of all that one owner has, and of whose it is. */
final class PortfolioFlaws {

    private static final Owner TEAM = Owner.team("Kite riders");
    private static final int MANY = 3;

    private PortfolioFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        Map<String, UnaryOperator<Plan>> changes = new TreeMap<>();
        changes.put("okr.key-result.copied", PortfolioFlaws::copied);
        changes.put("okr.key-result.duplicate", pair(objective -> objective));
        changes.put(
                "okr.objective.hidden",
                objective(objective ->
                        objective.withVisibility(Visibility.RESTRICTED).withRestriction(Optional.empty())));
        changes.put("okr.objective.individual", objective(objective -> objective.withOwner(Owner.individual("Devi"))));
        changes.put(
                "okr.plan.capacity",
                pair(objective -> objective.withAmbition(Ambition.COMMITTED).withEffort(BigDecimal.valueOf(7, 1))));
        changes.put("okr.plan.key-result-count", PortfolioFlaws::manyKeyResults);
        changes.put("okr.plan.no-input", PortfolioFlaws::askedTooLate);
        changes.put("okr.plan.no-stretch", pair(objective -> objective.withAmbition(Ambition.COMMITTED)));
        changes.put("okr.plan.numbers-only", pair(objective -> objective.withTheme(Theme.REVENUE)));
        return changes;
    }

    /** Two objectives, which are all that a team has, with the same key results. */
    private static UnaryOperator<Plan> pair(UnaryOperator<Objective> change) {
        return plan -> {
            Objective first = change.apply(alone(plan));
            return ending(plan, first, another(first, "Customers tell others about us"));
        };
    }

    private static Objective alone(Plan plan) {
        return ordinary(last(plan)).withOwner(TEAM).withPeriod(plan.getPeriod());
    }

    private static Plan copied(Plan plan) {
        Objective first = alone(plan);
        Objective copy = another(first, "Customers tell others about us")
                .withOwner(Owner.team("Copyists"))
                .withLinks(Link.supports(first.getId()));
        return ending(plan, first, copy);
    }

    private static Plan manyKeyResults(Plan plan) {
        Objective[] objectives = new Objective[MANY];
        objectives[0] = doubled(alone(plan));
        for (int i = 1; i < MANY; i++) {
            objectives[i] = doubled(another(objectives[i - 1], "Riders of line " + i + " arrive on time"));
        }
        return ending(plan, objectives);
    }

    private static Objective doubled(Objective objective) {
        List<KeyResult> keyResults = new ArrayList<>(objective.getKeyResults());
        objective.getKeyResults().forEach(keyResult -> keyResults.add(keyResult.withId(keyResult.getId() + "-again")));
        return objective.withKeyResults(keyResults);
    }

    private static Plan askedTooLate(Plan plan) {
        Period period = plan.getPeriod().orElseThrow();
        TeamInput late = TeamInput.builder()
                .on(period.getStart().plusDays(28))
                .author("Devi")
                .text("Half of the offers wait for our lawyers.")
                .owner(TEAM)
                .period(period)
                .build();
        return ending(plan, alone(plan)).withInputs(late);
    }
}
