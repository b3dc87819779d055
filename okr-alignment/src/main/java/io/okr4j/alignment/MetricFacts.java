package io.okr4j.alignment;

import io.okr4j.core.CheckIn;
import io.okr4j.core.Dependency;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Origin;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one objective or key result adds to the figures.
 *
 * @param objective whether it is an objective, else a key result
 * @param below whether it is an objective below the company
 * @param parent whether it has a parent
 * @param rationale whether it says why it matters
 * @param owned whether it has an owner
 * @param top whether it is a key result of the company
 * @param depth how many links it is away from the top
 * @param arriving how many links arrive at it
 * @param origin where it came from
 * @param needs what it needs of other owners
 * @param due how many check-ins were due
 * @param made how many of them were made
 */
record MetricFacts(
        boolean objective,
        boolean below,
        boolean parent,
        boolean rationale,
        boolean owned,
        boolean top,
        int depth,
        long arriving,
        Optional<Origin> origin,
        List<Dependency> needs,
        long due,
        long made) {

    static Optional<MetricFacts> of(AlignmentGraph graph, AlignmentNode node, int depth, LocalDate asOf) {
        Optional<Objective> holder = node.objective();
        if (holder.isEmpty() || holder.get().getState().getPhase() == Phase.WITHDRAWN) {
            return Optional.empty();
        }
        Objective objective = holder.get();
        boolean company =
                objective.level().filter(level -> level == OwnerLevel.COMPANY).isPresent();
        if (node.kind() == NodeKind.OBJECTIVE) {
            return Optional.of(new MetricFacts(
                    true,
                    !company,
                    !graph.parents(node).isEmpty(),
                    objective.getRationale().filter(text -> !text.isBlank()).isPresent(),
                    objective.getOwner().isPresent(),
                    false,
                    depth,
                    0,
                    objective.getOrigin(),
                    objective.getDependencies(),
                    0,
                    0));
        }
        KeyResult keyResult = node.keyResult().orElseThrow();
        if (keyResult.getState().getPhase() == Phase.WITHDRAWN) {
            return Optional.empty();
        }
        List<LocalDate> due = due(node, objective, asOf);
        Rows down = graph.down();
        return Optional.of(new MetricFacts(
                false,
                false,
                false,
                false,
                false,
                company,
                depth,
                (long) down.end(node.number()) - down.start(node.number()),
                Optional.empty(),
                List.of(),
                due.size(),
                made(keyResult, objective, due, asOf)));
    }

    private static List<LocalDate> due(AlignmentNode node, Objective objective, LocalDate asOf) {
        Optional<Cadence> cadence = objective.getCadence().or(() -> node.plan().flatMap(Plan::getCadence));
        return cadence.flatMap(rhythm -> objective.getPeriod().map(rhythm::dates)).stream()
                .flatMap(List::stream)
                .filter(day -> !day.isAfter(asOf))
                .toList();
    }

    private static long made(KeyResult keyResult, Objective objective, List<LocalDate> due, LocalDate asOf) {
        List<LocalDate> days =
                keyResult.checkInsUntil(asOf).stream().map(CheckIn::getOn).toList();
        LocalDate before =
                objective.getPeriod().map(Period::getStart).orElse(asOf).minusDays(1);
        long made = 0;
        int next = 0;
        for (LocalDate day : due) {
            while (next < days.size() && !days.get(next).isAfter(before)) {
                next++;
            }
            if (next < days.size() && !days.get(next).isAfter(day)) {
                made++;
            }
            before = day;
        }
        return made;
    }
}
