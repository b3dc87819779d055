package io.okr4j.cli;

import io.okr4j.core.review.AcceptedFindings;
import io.okr4j.core.review.Review;
import io.okr4j.format.BaselineFormat;
import io.okr4j.format.FileResult;
import io.okr4j.format.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options {@code --baseline} and {@code --update-baseline}. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The findings that are accepted: only others are shown as text and count for --fail-on.")
    Optional<String> baseline = Optional.empty();

    @Option(
            names = "--update-baseline",
            description = "Accept all findings of this review, and write them into the file that --baseline names.")
    boolean update;

    /** {@return what has been accepted; nothing without a baseline, or before the first is written} */
    Optional<AcceptedFindings> read(Surroundings surroundings) {
        if (baseline.isEmpty()) {
            if (update) {
                throw new BadInput("--update-baseline needs --baseline FILE, which names the file to write");
            }
            return Optional.empty();
        }
        String name = baseline.get();
        if (update && !name.isEmpty() && !Files.exists(path(surroundings, name))) {
            return Optional.of(AcceptedFindings.none());
        }
        List<String> problems = new ArrayList<>();
        Optional<Path> file = InputFile.find(surroundings.folder(), name, problems);
        if (file.isEmpty()) {
            boolean there = name.isEmpty() || Files.exists(path(surroundings, name));
            String hint = there ? "" : "; --update-baseline writes it";
            throw new BadInput(problems.get(0) + hint);
        }
        FileResult<AcceptedFindings> read = BaselineFormat.read(file.get());
        for (Problem problem : read.getProblems()) {
            problems.add(
                    name + ":" + problem.getLocation() + ": " + problem.getMessage() + " [" + problem.getCode() + "]");
        }
        return Optional.of(read.getValue().orElseThrow(() -> new BadInput(problems)));
    }

    /** {@return what is accepted from now on, which is written if that was asked for} */
    Optional<AcceptedFindings> updated(
            Optional<AcceptedFindings> accepted, Review review, List<String> plans, Surroundings surroundings) {
        if (!update || accepted.isEmpty()) {
            return accepted;
        }
        AcceptedFindings now = accepted.get().updated(review, plans);
        String name = baseline.orElseThrow();
        byte[] content = BaselineFormat.toYaml(now).getBytes(StandardCharsets.UTF_8);
        try {
            Path file = path(surroundings, name);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
                AtomicFile.write(file, content, true);
            }
        } catch (NoSuchFileException e) {
            throw new BadInput(name + ": cannot be written: there is no folder to hold it");
        } catch (IOException e) {
            throw new BadInput(name + ": cannot be written: " + e.getMessage());
        }
        return Optional.of(now);
    }

    private static Path path(Surroundings surroundings, String name) {
        try {
            return surroundings.folder().resolve(name);
        } catch (InvalidPathException e) {
            throw new BadInput(name + ": is no name of a file");
        }
    }
}
