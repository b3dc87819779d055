package io.okr4j.scoring.review;

import io.okr4j.core.Phase;
import io.okr4j.core.State;
import java.time.LocalDate;

/** What was so on the day of the review; what is dated later does not exist. */
final class Days {

    private Days() {}

    static boolean closed(State state, LocalDate asOf) {
        return state.getPhase() == Phase.CLOSED
                && !state.getEndedOn().filter(on -> on.isAfter(asOf)).isPresent();
    }
}
