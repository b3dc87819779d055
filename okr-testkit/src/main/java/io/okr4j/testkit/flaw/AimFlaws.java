package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.counting;
import static io.okr4j.testkit.flaw.Spots.measure;
import static io.okr4j.testkit.flaw.Spots.metric;
import static io.okr4j.testkit.flaw.Spots.objective;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Flaws of what is aimed at: how sure, how long, from where, and at the cost of what. */
final class AimFlaws {

    private static final int LONGER_THAN_A_YEAR = 400;

    private AimFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        Map<String, UnaryOperator<Plan>> changes = new TreeMap<>();
        changes.put(
                "okr.key-result.no-baseline",
                measure(
                        "Days on which a rented bicycle is ridden",
                        Metric.builder()
                                .target(4)
                                .unit(Unit.DAYS)
                                .direction(Direction.INCREASE)
                                .build()));
        changes.put(
                "okr.key-result.too-certain",
                objective(objective -> pair(objective, "0.95", "0.5").withAmbition(Ambition.ASPIRATIONAL)));
        changes.put(
                "okr.key-result.unlikely-promise",
                objective(objective -> pair(objective, "0.95", "0.5").withAmbition(Ambition.COMMITTED)));
        changes.put("okr.objective.certainty-extremes", objective(objective -> pair(objective, "0.1", "0.05")));
        changes.put("okr.objective.duration", objective(AimFlaws::endless));
        changes.put("okr.objective.no-counter-measure", objective(objective -> pair(objective, "0.8", "0.5")));
        changes.put("okr.objective.one-sided-roles", objective(AimFlaws::allLate));
        return changes;
    }

    private static Objective endless(Objective objective) {
        Period period = objective.getPeriod().orElseGet(() -> Period.ofQuarter(2026, 3));
        return objective.withPeriod(
                Period.of(period.getStart(), period.getStart().plusDays(LONGER_THAN_A_YEAR)));
    }

    private static Objective allLate(Objective objective) {
        Objective pair = pair(objective, "0.8", "0.5");
        return pair.withKeyResults(pair.getKeyResults().stream()
                .map(keyResult -> keyResult.withRole(Role.LAGGING))
                .toList());
    }

    /** With two key results that push volume and speed. */
    private static Objective pair(Objective objective, String first, String second) {
        String id = objective.getKeyResults().get(0).getId();
        KeyResult orders = counting(
                id, "Orders placed by telephone", metric(220, 300, Unit.count("orders")), objective.getState());
        KeyResult minutes = counting(
                id + "-another",
                "Minutes from the first ring to the order",
                metric(14, 8, Unit.MINUTES),
                objective.getState());
        return objective
                .withInitiatives(List.of())
                .withDirectives(List.of())
                .withKeyResults(
                        orders.withCertainty(new BigDecimal(first)), minutes.withCertainty(new BigDecimal(second)));
    }
}
