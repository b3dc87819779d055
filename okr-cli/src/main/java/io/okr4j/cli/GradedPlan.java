package io.okr4j.cli;

import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.scoring.Scorecard;
import io.okr4j.scoring.Trend;
import io.okr4j.scoring.pace.PaceBoard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan with its grades and its pace.
 *
 * @param loaded the plan and its file
 * @param card its grades
 * @param earlier the grades of plans of earlier periods that were given too, each on its last day, the latest last
 * @param board its pace, under one policy at least
 * @param paced whether the user asked for the status
 */
record GradedPlan(LoadedPlan loaded, Scorecard card, List<Scorecard> earlier, PaceBoard board, boolean paced) {

    /** The aspirational key results of this period and of those before it; none without earlier ones. */
    Optional<Trend> trend(String strategy) {
        List<Scorecard> all = Stream.concat(earlier.stream(), Stream.of(card)).toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(Trend.of(strategy, all));
    }

    Optional<String> ownerOf(Objective objective) {
        return objective.getOwner().map(Owner::getName);
    }

    List<Objective> objectives() {
        return loaded.plan().getObjectives();
    }
}
