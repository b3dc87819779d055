package io.okr4j.core.statement;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the weights and writes them. */
@Command(
        name = "train",
        description = "Learns the weights of the classifier and writes them; two runs write the same bytes.")
final class TrainCommand implements Callable<Integer> {

    /** Below this a feature says next to nothing in the file's steps. */
    private static final double LEAST_WEIGHT = 0.1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--training",
            required = true,
            description = "Folder with statements, observed, frames and phrases.")
    private Path training = Path.of("");

    @Option(names = "--vectors", required = true, description = "JSON file of word vectors.")
    private Path vectors = Path.of("");

    @Option(names = "--also", description = "Further labelled TSV files; each statement counts several times.")
    private List<Path> also = new ArrayList<>();

    @Option(names = "--out", required = true, description = "The file of weights.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        List<LabelledStatement> more = new ArrayList<>();
        for (Path file : also) {
            List<LabelledStatement> some = LabelledStatements.read(file);
            for (int i = 0; i < CrossValidateCommand.TIMES; i++) {
                more.addAll(some);
            }
        }
        TrainingSet set = TrainingSet.read(training, vectors);
        List<LabelledStatement> rows = new ArrayList<>(set.statements());
        rows.addAll(more);
        print.printf(
                "%d statements, %d words with vectors%n",
                rows.size(), set.vectors().all().size());
        double sharpness = Sharpness.of(set);
        print.printf("sharpness %.2f%n", sharpness);
        Trainer trainer = Trainer.trained(set.vectors(), set.examples(rows));
        Weights weights = trainer.weights(LEAST_WEIGHT, sharpness, set.likes());
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try (DataOutputStream file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            weights.write(file);
        }
        Files.move(part, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        print.printf("%s: %d bytes%n", out, Files.size(out));
        return 0;
    }
}
