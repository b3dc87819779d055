package io.okr4j.cli;

import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.Preset;
import io.okr4j.format.FileResult;
import io.okr4j.format.PolicyFormat;
import io.okr4j.format.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option {@code --policy}. */
final class PolicyOption {

    private static final int NEAR = 2;

    // what is no word can only be meant as a file
    private static final Pattern WORD = Pattern.compile("[A-Za-z-]+");

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            description = "default, google, source-articles or starter (default if left out), or a policy file of your"
                    + " own.")
    Optional<String> policy = Optional.empty();

    /** {@return a reviewer under the policy that was asked for} */
    OkrReviewer reviewer(Surroundings surroundings) {
        return OkrReviewer.builder().policy(get(surroundings)).build();
    }

    private Policy get(Surroundings surroundings) {
        String name = policy.orElseGet(Preset.DEFAULT::id);
        return Preset.find(name).map(Policy::of).orElseGet(() -> read(name, surroundings.folder()));
    }

    private static Policy read(String name, Path folder) {
        List<String> problems = new ArrayList<>();
        Optional<Path> file = InputFile.find(folder, name, problems);
        if (file.isEmpty()) {
            throw WORD.matcher(name).matches() ? unknown(name) : new BadInput(problems);
        }
        FileResult<Policy> read = PolicyFormat.read(file.get());
        for (Problem problem : read.getProblems()) {
            problems.add(
                    name + ":" + problem.getLocation() + ": " + problem.getMessage() + " [" + problem.getCode() + "]");
        }
        return read.getValue().orElseThrow(() -> new BadInput(problems));
    }

    private static BadInput unknown(String name) {
        List<String> names = Stream.of(Preset.values()).map(Preset::id).toList();
        List<String> near = NearWords.of(name, names, NEAR);
        return new BadInput("there is no policy '" + name + "', nor a file of that name; "
                + (near.isEmpty()
                        ? "the policies are " + String.join(", ", names)
                        : "did you mean " + String.join(" or ", near) + "?"));
    }
}
