package io.okr4j.scoring.pace;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How fresh the check-ins of a key result are on a day.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param policy the id of the staleness policy
 * @param staleness the flag
 * @param lastCheckIn the day of the latest check-in, if there is one
 * @param due the day on which the next check-in is or was due; none if none is asked for
 * @param daysLate how many days after the due day it is; 0 if it is not
 * @param graceDays how many of them are still in time
 */
public record Freshness(
        String policy,
        Staleness staleness,
        Optional<LocalDate> lastCheckIn,
        Optional<LocalDate> due,
        long daysLate,
        int graceDays)
        implements Serializable {

    /** {@return whether somebody should be asked: a check-in is late, the first one or a later one} */
    public boolean late() {
        return due.isPresent() && daysLate > graceDays;
    }

    /** {@return the flag and the reason, such as {@code stale: due on 2026-08-07, 7 days ago, 3 of them in time}} */
    public String explain() {
        String when = due.map(day -> daysLate == 0
                        ? "due on " + day
                        : "due on " + day + ", " + daysLate + (daysLate == 1 ? " day" : " days") + " ago, " + graceDays
                                + " of grace")
                .orElse("none is due");
        return switch (staleness) {
            case FRESH ->
                "fresh: "
                        + lastCheckIn
                                .map(day -> "last check-in on " + day + ", ")
                                .orElse("") + when;
            case DUE -> "check-in " + when;
            case STALE -> "stale: check-in " + when;
            case NEVER -> "no check-in yet: " + when;
        };
    }

    /** {@return the flag} */
    @Override
    public String toString() {
        return staleness.name();
    }
}
