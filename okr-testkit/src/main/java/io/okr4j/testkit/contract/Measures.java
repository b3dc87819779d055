package io.okr4j.testkit.contract;

import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/** Measures of every kind, sound and unsound. */
final class Measures {

    private Measures() {}

    static List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        all.add(Metric.builder().baseline(0).target(10).build());
        all.add(Metric.builder().baseline(10).target(4).unit(Unit.DAYS).build());
        all.add(Metric.builder().baseline(-4).target("2.5").build());
        all.add(Metric.builder().baseline(7).target(7).build());
        all.add(Metric.builder().target(7).build());
        all.add(Metric.builder().baseline(7).build());
        for (ReadingAggregation aggregation : ReadingAggregation.values()) {
            all.add(Metric.builder()
                    .baseline(0)
                    .target(10)
                    .aggregation(aggregation)
                    .build());
        }
        for (Comparison comparison : Comparison.values()) {
            all.add(Threshold.builder()
                    .comparison(comparison)
                    .target(7)
                    .baseline(1)
                    .build());
        }
        all.add(Corridor.builder().low(5).high(7).build());
        all.add(Corridor.builder().low(5).high(7).tolerance(2).build());
        all.add(Milestones.builder()
                .addMilestone(Milestone.of("Pilot").withId("pilot"))
                .build());
        all.add(Milestones.builder()
                .addMilestone(Milestone.builder()
                        .id("pilot")
                        .title("Pilot is live")
                        .weight(2)
                        .build())
                .addMilestone(Milestone.builder()
                        .id("done")
                        .title("Old system is off")
                        .build())
                .build());
        all.add(Levels.builder()
                .baseline(0)
                .commit(Level.at("3"))
                .target(Level.at("7"))
                .stretch(Level.at("10"))
                .build());
        all.add(Levels.builder()
                .commit(Level.described("One branch"))
                .target(Level.described("Half of the branches"))
                .stretch(Level.described("Every branch"))
                .build());
        all.add(BaselineToEstablish.builder().unit(Unit.HOURS).build());
        return all;
    }
}
