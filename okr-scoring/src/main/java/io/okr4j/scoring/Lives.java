package io.okr4j.scoring;

import io.okr4j.core.Phase;
import io.okr4j.core.State;
import java.time.LocalDate;
import java.util.Optional;

/** What the state of an objective or key result says about grading it. */
final class Lives {

    private Lives() {}

    static Optional<Reason> ungradable(State state, LocalDate asOf) {
        if (state.getPhase() == Phase.ACTIVE) {
            return Optional.empty();
        }
        if (state.getPhase() == Phase.DRAFT) {
            return Optional.of(Reason.DRAFT);
        }
        boolean withdrawn = state.getPhase() == Phase.WITHDRAWN
                && !state.getEndedOn().filter(on -> on.isAfter(asOf)).isPresent();
        return withdrawn ? Optional.of(Reason.WITHDRAWN) : Optional.empty();
    }
}
