package io.okr4j.core.statement;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what the labelled files would add to the training: each source judged by a model that has not seen it. */
@Command(
        name = "cross-validate",
        description =
                "Measures on labelled files a classifier that learns from their other sources as well as from the own set.")
final class CrossValidateCommand implements Callable<Integer> {

    /** How often a statement of the measured files is counted in training, since there are few of them. */
    static final int TIMES = 4;

    /** Sources with at least that many rows are left out one by one, the smaller ones in a few groups. */
    private static final int LARGE = 25;

    private static final int GROUPS = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--training",
            required = true,
            description = "Folder with statements, observed, frames and phrases.")
    private Path training = Path.of("");

    @Option(names = "--vectors", required = true, description = "JSON file of word vectors.")
    private Path vectors = Path.of("");

    @Option(names = "--on", required = true, arity = "1..*", description = "Labelled TSV files.")
    private List<Path> on = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        Map<String, List<LabelledStatement>> files = LabelledStatements.readAll(on);
        TrainingSet set = TrainingSet.read(training, vectors);
        double sharpness = Sharpness.of(set);
        List<Judged> judged =
                leaveOut(set, files.values().stream().flatMap(List::stream).toList());
        print.println(Report.header());
        files.forEach((name, rows) -> {
            Set<LabelledStatement> here = new HashSet<>(rows);
            List<Judged> some =
                    judged.stream().filter(j -> here.contains(j.row())).toList();
            Report.lines(some, sharpness, "own set and other sources", name).forEach(print::println);
        });
        print.flush();
        return 0;
    }

    private static List<Judged> judge(TrainingSet set, Trainer trainer, List<LabelledStatement> rows) {
        return set.examples(rows).stream()
                .map(example -> new Judged(example.row(), trainer.sums(example)))
                .toList();
    }

    private static List<Judged> leaveOut(TrainingSet set, List<LabelledStatement> all) {
        Map<String, Long> sizes = all.stream()
                .collect(Collectors.groupingBy(LabelledStatement::source, TreeMap::new, Collectors.counting()));
        Map<String, String> folds = new TreeMap<>();
        int small = 0;
        for (Map.Entry<String, Long> source : sizes.entrySet()) {
            folds.put(source.getKey(), source.getValue() >= LARGE ? source.getKey() : "group " + small++ % GROUPS);
        }
        return new TreeSet<>(folds.values())
                .parallelStream()
                        .flatMap(fold -> leaveOut(set, all, row -> fold.equals(folds.get(row.source()))).stream())
                        .toList();
    }

    private static List<Judged> leaveOut(
            TrainingSet set, List<LabelledStatement> all, Predicate<LabelledStatement> left) {
        List<LabelledStatement> seen = new ArrayList<>(set.statements());
        all.stream().filter(left.negate()).forEach(row -> seen.addAll(Collections.nCopies(TIMES, row)));
        Trainer trainer = Trainer.trained(set.vectors(), set.examples(seen));
        return judge(set, trainer, all.stream().filter(left).toList());
    }
}
