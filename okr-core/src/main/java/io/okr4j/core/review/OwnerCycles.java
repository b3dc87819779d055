package io.okr4j.core.review;

import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The objectives of each owner in each period that has not ended; what is over cannot be planned better. */
final class OwnerCycles {

    private final List<Cycle> cycles;

    private OwnerCycles(List<Cycle> cycles) {
        this.cycles = cycles;
    }

    /** What one owner wants in one period. */
    record Cycle(Plan plan, Owner owner, Period period, List<Objective> objectives) {

        Finding.Builder finding(RuleDescription rule) {
            return rule.finding(plan, "@" + owner.getId())
                    .putFact("owner", owner.getName())
                    .putFact("period", period.toString());
        }
    }

    static Stream<Cycle> of(ReviewContext context) {
        return context.once(OwnerCycles.class, OwnerCycles::gathered).cycles.stream();
    }

    private static OwnerCycles gathered(ReviewContext context) {
        List<Cycle> cycles = new ArrayList<>();
        for (Plan plan : context.plans()) {
            Map<Owner, Map<Period, List<Objective>>> byOwner = new LinkedHashMap<>();
            StandingObjectives.of(plan).forEach(objective -> add(objective, byOwner, context.asOf()));
            byOwner.forEach((owner, byPeriod) -> byPeriod.forEach(
                    (period, objectives) -> cycles.add(new Cycle(plan, owner, period, List.copyOf(objectives)))));
        }
        return new OwnerCycles(List.copyOf(cycles));
    }

    private static void add(Objective objective, Map<Owner, Map<Period, List<Objective>>> byOwner, LocalDate asOf) {
        Optional<Period> period =
                objective.getPeriod().filter(known -> !known.getEnd().isBefore(asOf));
        if (objective.getOwner().isPresent() && period.isPresent()) {
            byOwner.computeIfAbsent(objective.getOwner().get(), owner -> new LinkedHashMap<>())
                    .computeIfAbsent(period.get(), known -> new ArrayList<>())
                    .add(objective);
        }
    }
}
