package io.okr4j.benchmarks;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A plan of any size in the words of real statements, no two of them the same, so that nothing is classified for free.
 *
 * <p>Four key results to an objective and four objectives to a team. Three of four key results are measured, half have
 * been checked in; some of all this is wrong, as it is in plans.
 */
final class WrittenPlan {

    static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static final int KEY_RESULTS = 4;
    private static final int OBJECTIVES_OF_TEAM = 4;
    private static final Period QUARTER = Period.ofQuarter(2026, 3);
    private static final List<String> CERTAINTIES = List.of("0.8", "0.5", "0.2", "0.2");
    private static final List<String> TITLES = List.of(
            "Customers of district %d stay with us",
            "Nurses of ward %d go home on time",
            "Launch portal %d",
            "Improve the service of branch %d",
            "Become the first choice of the schools in valley %d",
            "Riders of line %d arrive rested",
            "Nobody in building %d waits for an answer",
            "Build the best bakery of street %d");

    private WrittenPlan() {}

    /**
     * Makes a plan.
     *
     * @param objectives how many objectives it has
     * @param statements the titles of key results, taken in turn with a number behind each
     */
    static Plan of(int objectives, List<String> statements) {
        Random random = new Random(42);
        List<Objective> all = new ArrayList<>(objectives);
        Owner owner = Owner.team("Team 0");
        for (int i = 0; i < objectives; i++) {
            owner = i % OBJECTIVES_OF_TEAM == 0 ? Owner.team("Team " + i / OBJECTIVES_OF_TEAM) : owner;
            Objective.Builder objective = Objective.builder()
                    .id("o" + i)
                    .title(String.format(Locale.ROOT, TITLES.get(i % TITLES.size()), i))
                    .owner(owner)
                    .period(QUARTER);
            for (int k = 0; k < KEY_RESULTS; k++) {
                int number = i * KEY_RESULTS + k;
                String title = statements.get(number % statements.size()) + " in district " + number;
                objective.addKeyResult(keyResult("k" + i + "-" + k, title, k, random));
            }
            all.add(objective.build());
        }
        return Plan.builder().id("plan").title("A plan").addAllObjectives(all).build();
    }

    private static KeyResult keyResult(String id, String title, int place, Random random) {
        int from = 20 + random.nextInt(60);
        KeyResult.Builder keyResult = KeyResult.builder().id(id).title(title).certainty(CERTAINTIES.get(place));
        if (place > 0) {
            keyResult.measure(
                    Measure.from(from).to(from - 1 - random.nextInt(10)).unit(Unit.percentOf("orders")));
        }
        if (place > 1) {
            for (int week = 0; week < 3; week++) {
                keyResult.addCheckIn(
                        CheckIn.on(QUARTER.getStart().plusWeeks(week)).value(from - week));
            }
        }
        return keyResult.build();
    }
}
