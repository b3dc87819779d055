package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.keyResult;
import static io.okr4j.testkit.flaw.Spots.measure;
import static io.okr4j.testkit.flaw.Spots.metric;
import static io.okr4j.testkit.flaw.Spots.milestone;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Flaws of a key result besides its measure. */
final class KeyResultFlaws {

    private KeyResultFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        return Map.of(
                "okr.check-in.reading", KeyResultFlaws::levelOfAMetric,
                "okr.key-result.no-measure", keyResult(KeyResultFlaws::withoutMeasure),
                "okr.key-result.no-title", keyResult(keyResult -> keyResult.withTitle("")),
                "okr.key-result.task", measure("Launch the new mobile app", milestone("App launched")),
                "okr.key-result.title-measure-mismatch",
                        measure("Time to hire a bicycle from 12 to 5 minutes", metric(12, 7, Unit.MINUTES)),
                "okr.key-result.vague",
                        keyResult(keyResult -> withoutMeasure(keyResult).withTitle("Improve customer experience")),
                "okr.key-result.window", KeyResultFlaws::afterThePeriod);
    }

    private static KeyResult withoutMeasure(KeyResult keyResult) {
        return keyResult
                .withMeasure(Optional.empty())
                .withCheckIns(List.of())
                .withAmendments(List.of())
                .withTakenFrom(Optional.empty());
    }

    private static Plan levelOfAMetric(Plan plan) {
        CheckIn level = CheckIn.on(period(plan).getStart()).level(LevelName.COMMIT);
        Plan counted = measure("Orders placed in winter", metric(140, 180, Unit.count("orders")))
                .apply(plan);
        return keyResult(keyResult -> keyResult.checkIn(level)).apply(counted);
    }

    private static Plan afterThePeriod(Plan plan) {
        return Spots.objective(objective -> late(objective, period(plan))).apply(plan);
    }

    private static Objective late(Objective objective, Period period) {
        String first = objective.getKeyResults().get(0).getId();
        return objective
                .withPeriod(period)
                .update(
                        first,
                        keyResult -> keyResult.withDeadline(period.getEnd().plusDays(14)));
    }

    private static Period period(Plan plan) {
        return plan.getPeriod().orElseThrow();
    }
}
