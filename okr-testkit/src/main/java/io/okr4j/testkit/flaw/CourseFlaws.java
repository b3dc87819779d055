package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.each;
import static io.okr4j.testkit.flaw.Spots.measure;
import static io.okr4j.testkit.flaw.Spots.metric;
import static io.okr4j.testkit.flaw.Spots.objective;
import static io.okr4j.testkit.flaw.Spots.ordinary;

import io.okr4j.core.AmendmentReason;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.PayLink;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Flaws of what becomes of an objective in the course of its period. */
final class CourseFlaws {

    private static final int TWICE = 2;

    private CourseFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        Map<String, UnaryOperator<Plan>> changes = new TreeMap<>();
        changes.put(
                "okr.check-in.missing",
                first((keyResult, period) -> keyResult.checkIn(
                        CheckIn.on(period.getStart().plusDays(3)).value(5))));
        changes.put(
                "okr.check-in.no-note",
                first((keyResult, period) -> keyResult
                        .checkIn(CheckIn.on(period.getStart().plusDays(3))
                                .value(5)
                                .confidence("0.7"))
                        .checkIn(CheckIn.on(period.getStart().plusDays(10))
                                .value(5)
                                .confidence("0.4"))));
        changes.put(
                "okr.key-result.amended-late",
                first((keyResult, period) -> eased(
                        keyResult,
                        period.getEnd().minusDays(2),
                        AmendmentReason.EXTERNAL_CHANGE,
                        "The market has turned")));
        changes.put(
                "okr.key-result.lowered",
                first((keyResult, period) ->
                        eased(keyResult, period.getStart().plusDays(19), AmendmentReason.DIFFICULTY, "Too hard")));
        changes.put(
                "okr.measure.pay-link",
                measure(
                        "Customers who leave within a quarter",
                        metric(5, 3, Unit.percentOf("customers")).withPayLink(PayLink.BONUS)));
        changes.put("okr.objective.carried-over", objective(objective -> objective.withCarryCount(TWICE)));
        changes.put(
                "okr.objective.deadlines-at-end",
                withPeriod((objective, period) ->
                        each(ordinary(objective), (keyResult, i) -> keyResult.withDeadline(period.getEnd()))));
        changes.put("okr.objective.not-started", objective(CourseFlaws::weekly));
        changes.put(
                "okr.objective.past-due",
                withPeriod((objective, period) -> ordinary(objective)
                        .withPeriod(Period.of(
                                period.getStart().minusDays(120),
                                period.getStart().minusDays(30)))));
        return changes;
    }

    private static Objective weekly(Objective objective) {
        return ordinary(objective).withCadence(Cadence.weekly(DayOfWeek.FRIDAY));
    }

    private static UnaryOperator<Plan> withPeriod(BiFunction<Objective, Period, Objective> change) {
        return plan -> objective(
                        objective -> change.apply(objective, plan.getPeriod().orElseThrow()))
                .apply(plan);
    }

    /** Changes the first of ordinary key results that are to be checked in on every week of the period of the plan. */
    private static UnaryOperator<Plan> first(BiFunction<KeyResult, Period, KeyResult> change) {
        return withPeriod((objective, period) -> each(
                weekly(objective).withPeriod(period),
                (keyResult, i) -> i == 0 ? change.apply(keyResult, period) : keyResult));
    }

    private static KeyResult eased(KeyResult keyResult, LocalDate on, AmendmentReason reason, String note) {
        return keyResult.amend(
                on, reason, note, before -> before.withMeasure(metric(5, 4, Unit.percentOf("customers"))));
    }
}
