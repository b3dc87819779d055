package io.okr4j.cli;

import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.scoring.Scorecard;
import io.okr4j.scoring.pace.PaceBoard;
import java.util.List;
import java.util.Optional;

/**
 * A plan with its grades and its pace.
 *
 * @param loaded the plan and its file
 * @param card its grades
 * @param board its pace, under one policy at least
 * @param paced whether the user asked for the status
 */
record GradedPlan(LoadedPlan loaded, Scorecard card, PaceBoard board, boolean paced) {

    Optional<String> ownerOf(Objective objective) {
        return objective.getOwner().map(Owner::getName);
    }

    List<Objective> objectives() {
        return loaded.plan().getObjectives();
    }
}
