package io.okr4j.cli;

import io.okr4j.core.Plan;
import io.okr4j.format.PlanFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code okr convert}. */
@Command(
        name = "convert",
        description = "Write a plan as YAML or JSON.",
        footer = {"", "Comments of the file are not kept."})
final class ConvertCommand implements Callable<Integer> {

    /** The two ways to write a plan. */
    enum To {
        YAML,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "A plan file, YAML or JSON; - is standard input.")
    String file = "";

    @Option(names = "--to", paramLabel = "FORMAT", required = true, description = "${COMPLETION-CANDIDATES}.")
    Optional<To> to = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write, whole or not at all; standard output if left out.")
    Optional<String> output = Optional.empty();

    @Option(names = "--force", description = "Replace the output file if there is one.")
    boolean force;

    @Mixin
    CommonOptions common = new CommonOptions();

    ConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Plan plan;
        try (Progress progress = Progress.start(surroundings)) {
            plan = new PlanFiles(surroundings)
                    .readAll(List.of(file), progress)
                    .get(0)
                    .plan();
        }
        String text = to.orElseThrow() == To.JSON ? PlanFormat.toJson(plan) : PlanFormat.toYaml(plan);
        if (output.isEmpty()) {
            Console.out(surroundings, text);
        } else {
            write(output.get(), text);
        }
        return OkrCli.CLEAN;
    }

    private void write(String name, String text) {
        try {
            Path path = surroundings.folder().resolve(name);
            if (!AtomicFile.write(path, text.getBytes(StandardCharsets.UTF_8), force)) {
                throw new BadInput(name + ": there is such a file already; --force replaces it");
            }
        } catch (InvalidPathException e) {
            throw new BadInput(name + ": is no name of a file");
        } catch (NoSuchFileException e) {
            throw new BadInput(name + ": cannot be written: there is no folder to hold it");
        } catch (AccessDeniedException e) {
            throw new BadInput(name + ": cannot be written: you may not write into its folder");
        } catch (IOException e) {
            throw new BadInput(name + ": cannot be written: " + e.getMessage());
        }
    }
}
