package io.okr4j.cli;

import io.okr4j.core.Plan;
import java.util.function.Function;

/**
 * A plan and the file that it was read from.
 *
 * @param plan the plan
 * @param file the name of the file as the user gave it
 * @param spots where the place of a finding stands in the file
 */
record LoadedPlan(Plan plan, String file, Function<String, Spot> spots) {

    /**
     * A place in a file.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    record Spot(int line, int column) {}

    Spot spot(String path) {
        return spots.apply(path);
    }

    /** {@return the title, or the id of a plan that has none} */
    String title() {
        return plan.getTitle().isBlank() ? plan.getId() : plan.getTitle();
    }
}
