package io.okr4j.cli;

import io.okr4j.core.Objective;
import io.okr4j.scoring.Step;
import io.okr4j.scoring.forecast.Forecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Forecasts for other programs; docs/cli.md says what the fields mean. */
final class ForecastJson {

    private ForecastJson() {}

    static String of(Map<LoadedPlan, List<Forecast>> forecasts, LocalDate day, String method) {
        List<Object> plans = new ArrayList<>();
        forecasts.forEach((plan, all) -> plans.add(plan(plan, all)));
        return Json.text(Json.fields("format", "okr4j-forecast/v1", "asOf", day, "method", method, "plans", plans));
    }

    private static Map<String, Object> plan(LoadedPlan plan, List<Forecast> all) {
        List<Object> written = new ArrayList<>();
        int next = 0;
        // forecasts stand in the order of the plan
        for (Objective objective : plan.plan().getObjectives()) {
            for (int i = 0; i < objective.getKeyResults().size(); i++) {
                written.add(forecast(objective, all.get(next++)));
            }
        }
        return Json.fields(
                "id", plan.plan().getId(), "title", plan.plan().getTitle(), "file", plan.file(), "forecasts", written);
    }

    private static Map<String, Object> forecast(Objective objective, Forecast one) {
        Map<String, Object> fields = Json.fields(
                "objective", objective.getId(), "keyResult", one.keyResult().getId());
        put(fields, "endsOn", one.endsOn());
        put(fields, "declined", one.declined());
        if (one.declined().isPresent()) {
            fields.put("reason", one.explain());
        }
        one.unit().ifPresent(unit -> fields.put("unit", unit.label()));
        fields.put("shares", one.shares());
        put(fields, "value", one.value());
        put(fields, "low", one.low());
        put(fields, "high", one.high());
        put(fields, "level", one.level());
        put(fields, "probability", one.probability());
        put(fields, "progress", one.progress());
        put(fields, "requiredPerWeek", one.requiredPerWeek());
        put(fields, "recentPerWeek", one.recentPerWeek());
        one.warning()
                .ifPresent(warning -> fields.put(
                        "warning",
                        Json.fields(
                                "severity",
                                warning.severity().name().toLowerCase(Locale.ROOT),
                                "reason",
                                warning.reason())));
        fields.put(
                "readings",
                one.readings().stream()
                        .map(reading -> Json.fields("on", reading.on(), "value", reading.value()))
                        .toList());
        fields.put("steps", one.steps().stream().map(ForecastJson::step).toList());
        return fields;
    }

    private static Map<String, Object> step(Step step) {
        return Json.fields("code", step.code(), "text", step.text(), "numbers", step.numbers());
    }

    private static void put(Map<String, Object> fields, String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, present));
    }
}
