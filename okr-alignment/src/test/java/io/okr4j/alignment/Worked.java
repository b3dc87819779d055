package io.okr4j.alignment;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import java.time.LocalDate;

/** The example that docs/alignment.md works under every policy. */
final class Worked {

    static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    static final Plan COMPANY = Plan.builder()
            .id("company")
            .addObjective(Objective.builder()
                    .id("growth")
                    .title("Small firms think of us first")
                    .owner(Owner.company("Bicycles"))
                    .addKeyResults(at("revenue", 40), at("profit", 80))
                    .build())
            .build();

    static final Plan TEAMS = Plan.builder()
            .id("teams")
            .addObjectives(
                    Objective.builder()
                            .id("loyal")
                            .title("Customers stay with us")
                            .owner(Owner.team("Care"))
                            .addKeyResults(at("stay", 90))
                            .addLinks(Link.contributes("company:growth"))
                            .build(),
                    Objective.builder()
                            .id("north")
                            .title("Firms in the north know us")
                            .owner(Owner.team("Sales"))
                            .addKeyResults(at("firms", 10))
                            .addLinks(Link.contributes("company:revenue"))
                            .build())
            .build();

    private Worked() {}

    static AlignmentGraph graph() {
        return AlignmentGraph.of(COMPANY, TEAMS);
    }

    static RollUp rollUp(RollUpPolicy policy) {
        return rollUp(graph(), policy);
    }

    static RollUp rollUp(AlignmentGraph graph, RollUpPolicy policy) {
        return RollUp.of(graph, DAY, GradingStrategies.google(), Aggregations.mean(), policy);
    }

    /** A key result of which so many hundredths are reached. */
    static KeyResult at(String id, long percent) {
        return KeyResult.builder()
                .id(id)
                .title(id)
                .measure(Measure.from(0).to(100))
                .addCheckIn(CheckIn.on(DAY).value(percent))
                .build();
    }
}
