package io.okr4j.core.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the weights as they are on labelled files, and at which probability a warning is worth giving. */
@Command(name = "measure", description = "Measures weights on labelled files that they were not learnt from.")
final class MeasureCommand implements Callable<Integer> {

    private static final double[] WARNED_FROM = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95};
    private static final String TRAINED_ON = "own set";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--on", required = true, arity = "1..*", description = "Labelled TSV files.")
    private List<Path> on = new ArrayList<>();

    @Option(names = "--weights", description = "Weights to measure; the shipped ones unless given.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        Weights weights = weights();
        Map<String, List<LabelledStatement>> files = LabelledStatements.readAll(on);
        print.println(Report.header());
        files.forEach((name, rows) -> Report.lines(judge(rows, weights), weights.sharpness(), TRAINED_ON, name)
                .forEach(print::println));
        print.println(Report.warningHeader());
        files.forEach((name, rows) ->
                warnings(judge(rows, weights), weights.sharpness(), name).forEach(print::println));
        print.flush();
        return 0;
    }

    private Weights weights() throws IOException {
        if (file.isEmpty()) {
            return Weights.shipped();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return Weights.read(in);
        }
    }

    private static List<Judged> judge(List<LabelledStatement> rows, Weights weights) {
        return rows.stream()
                .map(row -> new Judged(row, sums(row.text(), weights)))
                .toList();
    }

    private static double[] sums(String text, Weights weights) {
        Tokens tokens = Tokens.of(text);
        StatementLanguage language = LanguageGuess.of(tokens);
        TypedWords words = WordReader.read(tokens, Amounts.of(tokens, language), weights);
        return Sums.of(weights, words, language).totals();
    }

    private static List<String> warnings(List<Judged> rows, double sharpness, String file) {
        List<Judged> english = rows.stream()
                .filter(judged -> judged.row().language() == StatementLanguage.ENGLISH)
                .toList();
        List<String> lines = new ArrayList<>();
        for (double threshold : WARNED_FROM) {
            lines.add(new Report(english, sharpness)
                    .warning(TRAINED_ON, StatementLanguage.ENGLISH + " " + file, threshold));
        }
        return lines;
    }
}
