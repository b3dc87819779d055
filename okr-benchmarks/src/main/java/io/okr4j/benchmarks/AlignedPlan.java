package io.okr4j.benchmarks;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up plan of any size without a loop: each objective helps one or two that stand earlier, and its key result
 * contributes to that of the first of them; four objectives have one owner.
 */
final class AlignedPlan {

    static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static final int OBJECTIVES_OF_OWNER = 4;
    private static final Period QUARTER = Period.ofQuarter(2026, 3);

    private AlignedPlan() {}

    static Plan of(int objectives) {
        Random random = new Random(2026);
        List<Objective> all = new ArrayList<>(objectives);
        Owner owner = owner(0);
        for (int i = 0; i < objectives; i++) {
            owner = i % OBJECTIVES_OF_OWNER == 0 ? owner(i / OBJECTIVES_OF_OWNER) : owner;
            Objective.Builder objective = Objective.builder()
                    .id("o" + i)
                    .title("Customers stay with us")
                    .owner(owner)
                    .period(QUARTER);
            KeyResult.Builder keyResult = KeyResult.builder()
                    .id("k" + i)
                    .title("Customers who stay")
                    .measure(Measure.from(20).to(40))
                    .addCheckIn(CheckIn.on(DAY.minusDays(2)).value(25 + i % 10));
            for (int link = 0; i > 0 && link < 1 + i % 2; link++) {
                int parent = random.nextInt(i);
                objective.addLink(Link.supports("o" + parent));
                if (link == 0) {
                    keyResult.addLink(Link.contributes("k" + parent));
                }
            }
            all.add(objective.addKeyResult(keyResult.build()).build());
        }
        return Plan.builder().id("plan").title("A plan").addAllObjectives(all).build();
    }

    private static Owner owner(int number) {
        return Owner.team("Team " + number);
    }
}
