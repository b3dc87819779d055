package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.each;
import static io.okr4j.testkit.flaw.Spots.measure;
import static io.okr4j.testkit.flaw.Spots.metric;
import static io.okr4j.testkit.flaw.Spots.objective;
import static io.okr4j.testkit.flaw.Spots.ordinary;

import io.okr4j.core.Ambition;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Flaws of how sure, how long and how one-sided an objective is. */
final class BalanceFlaws {

    private static final int LONG = 400;

    private BalanceFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        Map<String, UnaryOperator<Plan>> changes = new TreeMap<>();
        changes.put(
                "okr.key-result.no-baseline",
                measure(
                        "Days from the first call to the signature",
                        Metric.builder()
                                .target("25.5")
                                .unit(Unit.DAYS)
                                .direction(Direction.DECREASE)
                                .build()));
        changes.put(
                "okr.key-result.no-evidence",
                measure("Days from the first call to the signature", metric(30, 25, Unit.DAYS)));
        changes.put("okr.key-result.too-certain", certain(Optional.of(Ambition.ASPIRATIONAL), "0.95", "0.5"));
        changes.put("okr.key-result.unlikely-promise", certain(Optional.of(Ambition.COMMITTED), "0.95", "0.5"));
        changes.put("okr.objective.certainty-extremes", certain(Optional.empty(), "0.95", "0.9"));
        changes.put(
                "okr.objective.duration",
                objective(
                        objective -> objective.withPeriod(objective.getPeriod().map(BalanceFlaws::prolonged))));
        changes.put(
                "okr.objective.no-ambition",
                objective(objective -> ordinary(objective).withAmbition(Optional.empty())));
        changes.put("okr.objective.no-counter-measure", objective(BalanceFlaws::volumeAndSpeed));
        changes.put("okr.objective.no-initiative", objective(Spots::ordinary));
        changes.put(
                "okr.objective.no-number",
                objective(objective -> ordinary(objective).withTitle("Customers stay with us longer")));
        changes.put(
                "okr.objective.one-sided-roles",
                objective(objective -> each(ordinary(objective), (keyResult, i) -> keyResult.withRole(Role.LAGGING))));
        return changes;
    }

    private static UnaryOperator<Plan> certain(Optional<Ambition> ambition, String... certainties) {
        return objective(objective -> each(
                        ordinary(objective), (keyResult, i) -> keyResult.withCertainty(new BigDecimal(certainties[i])))
                .withAmbition(ambition));
    }

    private static Period prolonged(Period period) {
        return period.withEnd(period.getStart().plusDays(LONG));
    }

    private static Objective volumeAndSpeed(Objective objective) {
        Metric orders = metric(300, 500, Unit.count("orders"));
        return each(
                ordinary(objective),
                (keyResult, i) -> i == 0
                        ? keyResult
                                .withTitle("Orders that customers place by themselves")
                                .withMeasure(orders)
                        : keyResult);
    }
}
