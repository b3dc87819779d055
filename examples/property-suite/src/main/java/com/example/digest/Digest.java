package com.example.digest;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What somebody reads on Monday: one line for each key result, those nobody has checked in on marked. */
public final class Digest {

    private Digest() {}

    /**
     * Writes the lines.
     *
     * @param plan the plan
     * @param asOf the day on which it is read
     * @return the title of each key result, in order of the plan, with a mark where nothing has been read
     */
    public static List<String> lines(Plan plan, LocalDate asOf) {
        List<String> lines = new ArrayList<>();
        for (Objective objective : plan.getObjectives()) {
            for (KeyResult keyResult : objective.getKeyResults()) {
                String mark = keyResult.latestReading(asOf).isPresent() ? "  " : "? ";
                lines.add(mark + keyResult.getTitle());
            }
        }
        return lines;
    }
}
