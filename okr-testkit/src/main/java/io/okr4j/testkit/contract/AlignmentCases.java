package io.okr4j.testkit.contract;

import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.PurposeKind;
import io.okr4j.core.Reference;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Graphs on which checks of the alignment are tried besides those of any rule. */
final class AlignmentCases {

    private static final Period PERIOD = Period.ofQuarter(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final int CHAIN = 20_000;
    private static final int STEPS = 40;

    private AlignmentCases() {}

    static List<ReviewContext> all() {
        List<ReviewContext> all = new ArrayList<>();
        all.add(context(Plan.builder().id("empty").build()));
        all.add(context(plan(objective("alone"))));
        all.add(context(plan(objective("own").withLinks(Link.supports("own")))));
        all.add(context(plan(objective("down").withLinks(Link.supports("up")), objective("up"))));
        all.add(context(plan(
                objective("one").withLinks(Link.supports("two")),
                objective("two").withLinks(Link.supports("one")))));
        all.add(context(plan(objective("lost").withLinks(Link.supports("nowhere")))));
        all.add(context(plan(
                objective("twice").withLinks(Link.contributes("up", "0.5"), Link.contributes("up", "0.5")),
                objective("up"))));
        all.add(withoutTheOtherPlan());
        all.add(withTheOtherPlan());
        all.add(ReviewContext.of(List.of(team(), Plan.builder().id("third").build()), DAY, Policy.standard()));
        all.addAll(ReviewCases.all());
        return List.copyOf(all);
    }

    /** A plan whose objective supports one of a plan that is not there. */
    static ReviewContext withoutTheOtherPlan() {
        return context(team());
    }

    /** The same beside that plan, in which nothing is wrong. */
    static ReviewContext withTheOtherPlan() {
        Plan company = Plan.builder()
                .id("company")
                .title("Nordlicht 2026")
                .period(PERIOD)
                .addPurpose(Purpose.of(PurposeKind.VISION, "Nobody waits for a parcel"))
                .addObjective(ReviewCases.objective(9, Owner.company("Nordlicht"))
                        .withId("growth")
                        .withLinks(Link.supports("nobody-waits-for-a-parcel")))
                .build();
        return ReviewContext.of(List.of(team(), company), DAY, Policy.standard());
    }

    private static Plan team() {
        Objective objective = ReviewCases.objective(1, Owner.team("Sales"))
                .withLinks(Link.supports("growth").withTo(Reference.in("company", "growth")));
        return Plan.builder()
                .id("team")
                .title("Sales 2026")
                .period(PERIOD)
                .addObjective(objective)
                .build();
    }

    /** A deep graph: each objective supports the next. */
    static ReviewContext chain() {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < CHAIN; i++) {
            Objective objective = objective("o" + i);
            objectives.add(i + 1 < CHAIN ? objective.withLinks(Link.supports("o" + (i + 1))) : objective);
        }
        return context(plan(objectives.toArray(Objective[]::new)));
    }

    /** A graph of many ways: two objectives on each step, each of which contributes to both of the next. */
    static ReviewContext ladder() {
        List<Objective> objectives = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            for (String side : List.of("l", "r")) {
                Objective objective = objective(side + step);
                objectives.add(
                        step + 1 < STEPS
                                ? objective.withLinks(
                                        Link.contributes("l" + (step + 1), "0.5"),
                                        Link.contributes("r" + (step + 1), "0.5"))
                                : objective);
            }
        }
        return context(plan(objectives.toArray(Objective[]::new)));
    }

    private static ReviewContext context(Plan plan) {
        return ReviewContext.of(List.of(plan), DAY, Policy.standard());
    }

    private static Plan plan(Objective... objectives) {
        return Plan.of(objectives).withId("graph").withPeriod(PERIOD);
    }

    private static Objective objective(String id) {
        return Objective.builder()
                .id(id)
                .title("Customers of " + id + " stay with us")
                .period(PERIOD)
                .build();
    }
}
