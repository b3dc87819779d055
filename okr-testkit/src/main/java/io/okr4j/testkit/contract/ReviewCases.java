package io.okr4j.testkit.contract;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.Theme;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.time.Period;
import io.okr4j.testkit.flaw.Flaws;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plans to be reviewed: none, empty ones, drafts, sound ones, one for each flaw, and several together. */
final class ReviewCases {

    private static final Period PERIOD = Period.ofQuarter(2026, 3);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 8, 14), PERIOD.getEnd(), LocalDate.of(2026, 5, 1), LocalDate.of(2027, 3, 31));

    private ReviewCases() {}

    static List<ReviewContext> all() {
        List<List<Plan>> cases = new ArrayList<>();
        cases.add(List.of());
        cases.add(List.of(Plan.builder().id("empty").build()));
        cases.add(List.of(Plan.of(Objective.builder().title("").build())));
        cases.add(List.of(Plan.of(Objective.builder()
                .title("Customers stay with us")
                .addKeyResult(KeyResult.builder().title("").build())
                .build())));
        cases.add(List.of(sound(1)));
        for (String code : Flaws.codes()) {
            cases.add(List.of(Flaws.inject(sound(1), code)));
        }
        cases.add(List.of(nothingButWork()));
        cases.add(List.of(sound(3)));
        cases.add(List.of(draft(), draft(Ambition.COMMITTED), draft(Ambition.ASPIRATIONAL)));
        cases.add(List.of(inProcess(), unmeasured(), many()));
        Plan everything = sound(1);
        for (String code : Flaws.codes()) {
            Plan spoilt = Flaws.inject(sound(2), code);
            cases.add(List.of(spoilt));
            everything = everything.withObjectives(renamed(everything, spoilt));
        }
        cases.add(List.of(everything));
        cases.add(List.of(
                sound(2),
                everything.withId("second"),
                Plan.builder().id("third").build()));
        List<ReviewContext> all = new ArrayList<>();
        for (LocalDate day : DAYS) {
            cases.forEach(plans -> all.add(ReviewContext.of(plans, day, Policy.standard())));
        }
        return List.copyOf(all);
    }

    private static List<Objective> renamed(Plan everything, Plan more) {
        List<Objective> all = new ArrayList<>(everything.getObjectives());
        for (Objective objective : more.getObjectives()) {
            String id = "all" + all.size();
            List<KeyResult> keyResults = new ArrayList<>();
            for (KeyResult keyResult : objective.getKeyResults()) {
                keyResults.add(keyResult.withId(id + "-kr" + keyResults.size()));
            }
            all.add(objective
                    .withId(id)
                    .withKeyResults(keyResults)
                    .withInitiatives(List.of())
                    .withDirectives(List.of()));
        }
        return all;
    }

    /** A plan that says in every place what is done and nowhere what for. */
    private static Plan nothingButWork() {
        Plan tasks = Flaws.inject(sound(1), "okr.objective.task-list");
        Objective objective = tasks.getObjectives().get(0);
        KeyResult first = objective.getKeyResults().get(0);
        return tasks.withObjectives(objective
                .withTitle("Introduce a new billing system")
                .withInitiatives(Initiative.of(first.getTitle(), first.getId())));
    }

    /** A plan whose objectives support each other in a row. */
    private static Plan sound(int objectives) {
        Plan.Builder plan = Plan.builder().id("example").title("Sales 2026").period(PERIOD);
        for (int i = 1; i <= objectives; i++) {
            Objective objective = objective(i, Owner.team("Sales " + i));
            plan.addObjective(i == 1 ? objective : objective.withLinks(Link.supports("o" + (i - 1))));
        }
        return plan.build();
    }

    private static Plan draft() {
        return Plan.of(objective(1, Owner.team("Sales 1")).withState(State.draft()))
                .withId("draft");
    }

    private static Plan draft(Ambition ambition) {
        Objective objective =
                objective(1, Owner.team("Sales 1")).withState(State.draft()).withAmbition(ambition);
        return Plan.of(objective).withId(ambition.name().toLowerCase(Locale.ROOT));
    }

    private static Plan inProcess() {
        return Plan.of(objective(1, Owner.team("Sales 1"))
                        .withState(State.draft())
                        .withTheme(Theme.PROCESS))
                .withId("process");
    }

    private static Plan unmeasured() {
        KeyResult words =
                KeyResult.builder().id("words").title("Customers come back").build();
        return Plan.of(objective(1, Owner.team("Sales 1"))
                        .withState(State.draft())
                        .withKeyResults(words))
                .withId("unmeasured");
    }

    private static Plan many() {
        List<KeyResult> keyResults = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            keyResults.add(keyResult("many" + i, "Customers of town " + i + " who leave", 9, 5));
        }
        return Plan.of(objective(1, Owner.team("Sales 1"))
                        .withState(State.draft())
                        .withKeyResults(keyResults))
                .withId("many");
    }

    static Objective objective(int number, Owner owner) {
        String id = "o" + number;
        return Objective.builder()
                .id(id)
                .title("Customers of region " + number + " stay with us")
                .owner(owner)
                .period(PERIOD)
                .state(State.activeSince(PERIOD.getStart()))
                .addKeyResult(keyResult(id + "-kr1", "Customers who leave within a quarter", 9, 5)
                        .withCertainty(new BigDecimal("0.8")))
                .addKeyResult(
                        keyResult(id + "-kr2", "Customers who complain", 40, 20).withCertainty(new BigDecimal("0.5")))
                .build();
    }

    private static KeyResult keyResult(String id, String title, long baseline, long target) {
        return KeyResult.builder()
                .id(id)
                .title(title)
                .measure(Metric.builder()
                        .baseline(baseline)
                        .target(target)
                        .unit(Unit.count("customers"))
                        .build())
                .state(State.activeSince(PERIOD.getStart()))
                .addCheckIn(CheckIn.on(LocalDate.of(2026, 7, 20))
                        .value(baseline - 1)
                        .confidence("0.6"))
                .build();
    }
}
