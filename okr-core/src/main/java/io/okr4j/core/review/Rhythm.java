package io.okr4j.core.review;

import io.okr4j.core.CheckIn;
import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/** How often the key results of an objective that runs are to be checked in, where that has been agreed. */
final class Rhythm {

    private final Cadence cadence;
    private final LocalDate start;

    private Rhythm(Cadence cadence, LocalDate start) {
        this.cadence = cadence;
        this.start = start;
    }

    /** None for what has not begun, is over or closed, or where nothing has been agreed. */
    static Optional<Rhythm> of(Plan plan, Objective objective, LocalDate asOf) {
        Optional<Cadence> cadence = objective.getCadence().or(plan::getCadence);
        Optional<Period> period = objective.getPeriod().filter(known -> known.contains(asOf));
        if (objective.getState().getPhase() != Phase.ACTIVE || cadence.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        LocalDate begun = period.get().getStart();
        LocalDate start = objective
                .getState()
                .getActivatedOn()
                .filter(on -> on.isAfter(begun))
                .orElse(begun);
        return Optional.of(new Rhythm(cadence.get(), start));
    }

    /** The day on which work began. */
    LocalDate start() {
        return start;
    }

    /** The first day on which a check-in is due after another, or after the beginning. */
    LocalDate due(Optional<CheckIn> last) {
        return last.map(checkIn -> cadence.next(checkIn.getOn())).orElseGet(() -> cadence.firstAfter(start));
    }

    static boolean begun(Objective objective, LocalDate asOf) {
        return objective.getKeyResults().stream()
                .flatMap(keyResult -> keyResult.getCheckIns().stream())
                .anyMatch(checkIn -> !checkIn.getOn().isAfter(asOf));
    }
}
