package io.okr4j.cli;

import io.okr4j.format.PlanFormat;
import io.okr4j.format.Problem;
import io.okr4j.format.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the plan files that a command is given. */
final class PlanFiles {

    /** How standard input is called in reports. */
    static final String STANDARD_INPUT = "<stdin>";

    /** How the user names standard input. */
    static final String DASH = "-";

    private final Surroundings surroundings;
    private final List<String> problems = new ArrayList<>();

    PlanFiles(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Reads plans.
     *
     * @param names the names of the files as the user gave them
     * @param progress is told which file is read
     * @return all plans, in order
     * @throws BadInput with all problems of all files if there is one
     */
    List<LoadedPlan> readAll(List<String> names, Progress progress) {
        List<LoadedPlan> plans = new ArrayList<>();
        Map<String, String> fileOfPlan = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            progress.reading(i + 1, names.size());
            read(names.get(i), names.subList(0, i)).ifPresent(plans::add);
        }
        for (LoadedPlan loaded : plans) {
            String id = loaded.plan().getId();
            String other = fileOfPlan.putIfAbsent(id, loaded.file());
            if (other != null) {
                problems.add(loaded.file() + ": its id '" + id + "' is that of the plan in " + other
                        + "; plans that are reviewed together need ids of their own");
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return plans;
    }

    private Optional<LoadedPlan> read(String name, List<String> earlier) {
        if (earlier.contains(name)) {
            problems.add((name.equals(DASH) ? "standard input" : name) + " is given twice");
            return Optional.empty();
        }
        try {
            return name.equals(DASH) ? loaded(STANDARD_INPUT, PlanFormat.read(surroundings.in())) : file(name);
        } catch (IOException e) {
            problems.add(name + ": cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<LoadedPlan> file(String name) throws IOException {
        Optional<Path> path = InputFile.find(surroundings.folder(), name, problems);
        return path.isEmpty() ? Optional.empty() : loaded(name, PlanFormat.read(path.get()));
    }

    private Optional<LoadedPlan> loaded(String name, ReadResult file) {
        for (Problem problem : file.getProblems()) {
            problems.add(
                    name + ":" + problem.getLocation() + ": " + problem.getMessage() + " [" + problem.getCode() + "]");
        }
        return file.getPlan().map(plan -> new LoadedPlan(plan, name, path -> spot(file, path)));
    }

    private static LoadedPlan.Spot spot(ReadResult file, String path) {
        return file.locationOf(path)
                .or(() -> file.locationOf("."))
                .map(at -> new LoadedPlan.Spot(at.getLine(), at.getColumn()))
                .orElse(new LoadedPlan.Spot(1, 1));
    }
}
