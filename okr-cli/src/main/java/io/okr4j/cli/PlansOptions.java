package io.okr4j.cli;

import io.okr4j.core.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which plans are looked at, and on which day. */
final class PlansOptions {

    @Parameters(paramLabel = "PLAN", arity = "1..*", description = "Plan files, YAML or JSON; - is standard input.")
    List<String> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day on which the plans are looked at, such as 2026-08-14; today if left out.")
    Optional<LocalDate> asOf = Optional.empty();

    /** {@return the day that was given, or today} */
    LocalDate day(Surroundings surroundings) {
        return asOf.orElseGet(() -> LocalDate.now(surroundings.clock()));
    }

    /** {@return the plans of all files, in the order of the files} */
    List<LoadedPlan> read(Surroundings surroundings, Progress progress) {
        return new PlanFiles(surroundings).readAll(files, progress);
    }

    /** {@return the plans without their files} */
    static List<Plan> plans(List<LoadedPlan> loaded) {
        return loaded.stream().map(LoadedPlan::plan).toList();
    }
}
