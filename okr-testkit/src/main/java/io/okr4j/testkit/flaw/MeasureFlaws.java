package io.okr4j.testkit.flaw;

import static io.okr4j.testkit.flaw.Spots.measure;
import static io.okr4j.testkit.flaw.Spots.metric;

import io.okr4j.core.Plan;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Unit;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Flaws of the measure of a key result. */
final class MeasureFlaws {

    private MeasureFlaws() {}

    static Map<String, UnaryOperator<Plan>> byCode() {
        return Map.of(
                "okr.measure.bounds",
                measure("Riders who keep their service plan", metric(80, 120, Unit.percentOf("riders"))),
                "okr.measure.direction",
                measure(
                        "Parts that are out of stock",
                        metric(5, 3, Unit.percentOf("parts")).withDirection(Direction.INCREASE)),
                "okr.measure.flat",
                measure("Hours from drop-off to pick-up", metric(26, 26, Unit.HOURS)),
                "okr.measure.levels",
                measure("Hospitals that sign for a fleet", commitIsHarderThanTarget()),
                "okr.measure.no-target",
                measure(
                        "Days from a tender to our offer",
                        Metric.builder().baseline(30).unit(Unit.DAYS).build()),
                "okr.measure.percent-sense",
                measure("Visitors who buy, up by 10 %", raisedByTenPercent()),
                "okr.measure.relative-target",
                measure("Leasing revenue, up by 15 %", otherThanItSays()));
    }

    private static Levels commitIsHarderThanTarget() {
        return Levels.builder()
                .baseline(0)
                .commit(Level.at("6"))
                .target(Level.at("5"))
                .stretch(Level.at("8"))
                .unit(Unit.count("hospitals"))
                .build();
    }

    private static Metric raisedByTenPercent() {
        return metric(40, 44, Unit.percentOf("visitors"))
                .withRelativeTarget(RelativeTarget.builder().base(40).rate(10).build());
    }

    private static Metric otherThanItSays() {
        return metric(500_000, 600_000, Unit.currency("EUR"))
                .withRelativeTarget(RelativeTarget.builder()
                        .base(500_000)
                        .rate(15)
                        .sense(Sense.RELATIVE)
                        .build());
    }
}
