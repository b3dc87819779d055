package io.okr4j.scoring.review;

import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cycles of all owners that are over, worked out once for all rules of a review. */
final class Cycles {

    private record Key(String owner, String name, Period period) {}

    private final List<Cycle> finished;

    private Cycles(ReviewContext context) {
        // by identity: to hash an objective is to hash all that is in it
        IdentityHashMap<Objective, List<GradedKeyResult>> graded = Grades.of(context)
                .standing()
                .collect(Collectors.groupingBy(GradedKeyResult::objective, IdentityHashMap::new, Collectors.toList()));
        Map<Key, Cycle> cycles = new LinkedHashMap<>();
        for (Plan plan : context.plans()) {
            for (Objective objective : plan.getObjectives()) {
                if (over(objective, context.asOf())) {
                    Owner owner = objective.getOwner().orElseThrow();
                    Period period = objective.getPeriod().orElseThrow();
                    Cycle cycle = cycles.computeIfAbsent(
                            new Key(owner.getId(), owner.getName(), period),
                            key -> new Cycle(plan, owner, period, new ArrayList<>(), new ArrayList<>()));
                    cycle.objectives().add(objective);
                    cycle.keyResults().addAll(graded.getOrDefault(objective, List.of()));
                }
            }
        }
        finished = List.copyOf(cycles.values());
    }

    static Cycles of(ReviewContext context) {
        return context.once(Cycles.class, Cycles::new);
    }

    List<Cycle> finished() {
        return finished;
    }

    /** Those of each owner that are of one length, in order of time. */
    Collection<List<Cycle>> series() {
        Map<String, List<Cycle>> series = new LinkedHashMap<>();
        finished.stream()
                .sorted(Comparator.comparing(Cycle::period))
                .forEach(cycle -> series.computeIfAbsent(
                                cycle.owner().getId() + "\n" + cycle.owner().getName() + "\n" + cycle.months(),
                                key -> new ArrayList<>())
                        .add(cycle));
        return series.values();
    }

    private static boolean over(Objective objective, LocalDate asOf) {
        Phase phase = objective.getState().getPhase();
        return (phase == Phase.ACTIVE || phase == Phase.CLOSED)
                && objective.getOwner().isPresent()
                && objective
                        .getPeriod()
                        .filter(period -> period.getEnd().isBefore(asOf))
                        .isPresent();
    }
}
