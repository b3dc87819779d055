package io.okr4j.cli;

import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From when to when the objectives of a plan run.
 *
 * @param start the first day of any of them
 * @param end the last day of any of them
 */
record PlanSpan(LocalDate start, LocalDate end) {

    static Optional<PlanSpan> of(Plan plan) {
        List<Period> periods = plan.getObjectives().stream()
                .map(Objective::getPeriod)
                .flatMap(Optional::stream)
                .toList();
        Optional<LocalDate> start = periods.stream().map(Period::getStart).min(Comparator.naturalOrder());
        Optional<LocalDate> end = periods.stream().map(Period::getEnd).max(Comparator.naturalOrder());
        return start.flatMap(first -> end.map(last -> new PlanSpan(first, last)));
    }

    /**
     * {@return the plans among the others that were over before this one began and share an owner with it, or have as
     * it has none; the latest last}
     */
    static List<Plan> before(Plan plan, List<Plan> others) {
        Optional<LocalDate> start = of(plan).map(PlanSpan::start);
        Comparator<Plan> byEnd =
                Comparator.comparing(other -> of(other).orElseThrow().end());
        return others.stream()
                .filter(other -> start.isPresent()
                        && of(other)
                                .filter(span -> span.end.isBefore(start.get()))
                                .isPresent()
                        && sameOwner(owners(plan), owners(other)))
                .sorted(byEnd)
                .toList();
    }

    private static boolean sameOwner(Set<String> one, Set<String> other) {
        return one.isEmpty() ? other.isEmpty() : !Collections.disjoint(one, other);
    }

    private static Set<String> owners(Plan plan) {
        return plan.getObjectives().stream()
                .map(Objective::getOwner)
                .flatMap(Optional::stream)
                .map(Owner::getId)
                .collect(Collectors.toSet());
    }
}
