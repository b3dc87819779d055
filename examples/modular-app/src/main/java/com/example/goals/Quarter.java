package com.example.goals;

import io.okr4j.alignment.AlignmentGraph;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A quarter from the first draft to the grades: builds a plan, reviews, grades and aligns it. */
public final class Quarter {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private Quarter() {}

    static Plan plan() {
        Objective loyal = Objective.builder()
                .id("loyal")
                .title("Customers stay with us")
                .owner(Owner.team("Sales"))
                .period(Period.ofQuarter(2026, 3))
                .addKeyResult(KeyResult.read("Churn from 5 % to 3 %").withId("churn"))
                .addKeyResult(KeyResult.builder()
                        .id("cycle")
                        .title("Days until the signature")
                        .measure(Measure.from(30).to("25.5"))
                        .build())
                .build();
        return Plan.of(loyal)
                .update("churn", churn -> churn.checkIn(CheckIn.on(DAY).value(4)))
                .update("cycle", cycle -> cycle.checkIn(CheckIn.on(DAY).value(27)));
    }

    static List<String> report(Plan plan) {
        List<String> lines = new ArrayList<>();
        OkrReviewer.standard()
                .review(plan, DAY)
                .getFindings()
                .forEach(finding -> lines.add(finding.getPath() + ": " + finding.message(Locale.ENGLISH)));
        Scorecard scorecard = Scorecard.builder().grade("google", "mean").build(plan, DAY);
        scorecard.objectives().forEach(objective -> lines.add(objective.toString()));
        lines.add(AlignmentGraph.of(plan).pathToTop("churn").toString());
        return lines;
    }

    /** Prints the report. */
    public static void main(String[] args) {
        report(plan()).forEach(System.out::println);
    }
}
