package com.example.goals;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.time.LocalDate;

/** Objectives that people send: one that has only been begun, and one in which every part has a mistake. */
final class Mistakes {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private Mistakes() {}

    static Objective begun() {
        return Objective.builder().build();
    }

    static Objective everywhere() {
        return Objective.builder()
                .title("Customers\u202E stay")
                .context("the market\u0000")
                .owner(Owner.team("Shop\u0007"))
                .addContributor(Owner.team("Support\u2066"))
                .period(Period.ofQuarter(2026, 3))
                .addLabel("new\u001B")
                .addKeyResult(KeyResult.builder().build())
                .addKeyResult(keyResult("unstated", Metric.builder().build()))
                .addKeyResult(keyResult("flat", Measure.from(5).to(5)))
                .addKeyResult(keyResult(
                        "direction",
                        Metric.builder()
                                .baseline(5)
                                .target(3)
                                .direction(Direction.INCREASE)
                                .build()))
                .addKeyResult(keyResult("change", Measure.from(200).to(240).byPercent(15)))
                .addKeyResult(keyResult(
                        "sense",
                        Measure.from(5)
                                .unit(Unit.PERCENT)
                                .withRelativeTarget(
                                        RelativeTarget.builder().rate(2).build())))
                .addKeyResult(keyResult("share", Measure.from(95).to(110).unit(Unit.percentOf("customers"))))
                .addKeyResult(keyResult("threshold", Measure.atLeast(-1).unit(Unit.count("customers"))))
                .addKeyResult(keyResult("corridor", Measure.between(0, 11).unit(Unit.score("rating", 1, 10))))
                .addKeyResult(keyResult("levels", Measure.levels(Level.at("10"), Level.at("30"), Level.at("20"))))
                .addKeyResult(keyResult("level", Levels.builder().build()))
                .addKeyResult(keyResult("milestones", Measure.milestones())
                        .checkIn(CheckIn.on(DAY).value(3).by("Ann\u202A")))
                .addKeyResult(
                        keyResult(
                                        "window",
                                        Metric.builder()
                                                .baseline(1)
                                                .target(2)
                                                .window(Period.ofQuarter(2026, 4))
                                                .build())
                                .toBuilder()
                                .deadline(LocalDate.of(2026, 10, 1))
                                .build())
                .build();
    }

    private static KeyResult keyResult(String id, Measure measure) {
        return KeyResult.builder().id(id).title("Better").measure(measure).build();
    }
}
