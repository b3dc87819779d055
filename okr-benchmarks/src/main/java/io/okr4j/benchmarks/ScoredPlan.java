package io.okr4j.benchmarks;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up plan of any size: four key results to an objective, a hundred objectives to an owner, three readings each.
 */
final class ScoredPlan {

    static final int KEY_RESULTS = 4;
    static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static final int OBJECTIVES_OF_OWNER = 100;
    private static final Period QUARTER = Period.ofQuarter(2026, 3);
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 17);

    private ScoredPlan() {}

    static Plan of(int objectives) {
        Random random = new Random(42);
        List<Objective> all = new ArrayList<>(objectives);
        Owner owner = owner(0);
        for (int i = 0; i < objectives; i++) {
            owner = i % OBJECTIVES_OF_OWNER == 0 ? owner(i / OBJECTIVES_OF_OWNER) : owner;
            Objective.Builder objective = Objective.builder()
                    .id("o" + i)
                    .title("Customers stay with us")
                    .owner(owner)
                    .period(QUARTER);
            for (int k = 0; k < KEY_RESULTS; k++) {
                objective.addKeyResult(keyResult("k" + i + "-" + k, k, random));
            }
            all.add(objective.build());
        }
        return Plan.builder().id("plan").title("A plan").addAllObjectives(all).build();
    }

    private static Owner owner(int number) {
        return Owner.team("Team " + number);
    }

    /** One of two falls, one of four counts twice. */
    private static KeyResult keyResult(String id, int place, Random random) {
        int from = 20 + random.nextInt(200);
        int to = place % 2 == 0 ? from + 10 + random.nextInt(90) : from - 10 - random.nextInt(10);
        KeyResult.Builder keyResult = KeyResult.builder()
                .id(id)
                .title("Customers who stay")
                .weight(place == 0 ? 2 : 1)
                .measure(Measure.from(from).to(to));
        BigDecimal value = BigDecimal.valueOf(from);
        for (int week = 0; week < 3; week++) {
            BigDecimal step = BigDecimal.valueOf(random.nextInt(Math.abs(to - from) * 5), 1);
            value = to > from ? value.add(step) : value.subtract(step);
            keyResult.addCheckIn(CheckIn.on(FIRST.plusWeeks(week)).value(value));
        }
        return keyResult.build();
    }
}
