package io.okr4j.cli;

import io.okr4j.core.statement.StatementClassifier;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code okr classify}. */
@Command(
        name = "classify",
        description = "Say of each line of standard input whether it is an outcome, a task or vague, and why.",
        footer = {
            "",
            "As tsv, each line gives one line: the label, its probability, the language, the evidence. Where nothing"
                    + " is decided, the probability is that of the likeliest label.",
            "",
            "Exit code: 0 done, 2 bad usage or input."
        })
final class ClassifyCommand implements Callable<Integer> {

    /** How classifications are written. */
    enum Format {
        TEXT,
        TSV,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (text on a terminal and with --evaluate, otherwise tsv, if left"
                    + " out); json is one object a line.")
    Optional<Format> format = Optional.empty();

    @Option(
            names = "--undecided-below",
            paramLabel = "P",
            converter = Threshold.class,
            description = "The probability below which a statement is undecided, from 0 to 1 (0.45 if left out).")
    Optional<StatementClassifier> threshold = Optional.empty();

    @Option(
            names = "--evaluate",
            paramLabel = "FILE",
            description = "Compare with the labels of a tab-separated file that has the columns 'text' and 'label', and"
                    + " perhaps 'lang'; - is standard input.")
    Optional<String> evaluate = Optional.empty();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    ColourOption colour = new ColourOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    ClassifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (evaluate.isPresent()) {
            evaluate(evaluate.get());
        } else {
            classify();
        }
        return OkrCli.CLEAN;
    }

    private StatementClassifier classifier() {
        return threshold.orElseGet(StatementClassifier::standard);
    }

    private void classify() {
        StatementClassifier classifier = classifier();
        ClassificationLines written = lines();
        ConsoleStream out = new ConsoleStream(surroundings);
        Lines lines = new Lines(surroundings.in(), out::flush);
        try {
            for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                out.add(written.of(classifier.classify(line.get().text())));
            }
        } catch (IOException e) {
            throw new BadInput(PlanFiles.STANDARD_INPUT + ": cannot be read: " + e.getMessage());
        } finally {
            out.flush();
        }
    }

    private ClassificationLines lines() {
        Terminal terminal = surroundings.terminal();
        return switch (format.orElse(terminal.out() ? Format.TEXT : Format.TSV)) {
            case TSV -> ClassificationLines::tsv;
            case JSON -> classification -> ClassificationLines.json(classification, language.get());
            case TEXT -> ClassificationLines.text(terminal.width(), colour.coloured(terminal), language.get());
        };
    }

    private void evaluate(String file) {
        Format how = format.orElse(Format.TEXT);
        if (how == Format.TSV && spec != null) {
            throw new ParameterException(spec.commandLine(), "--evaluate writes text or json, but no tsv");
        }
        EvaluatedFile evaluated;
        try (Progress progress = Progress.start(surroundings)) {
            progress.doing("classifying");
            evaluated = EvaluatedFile.read(surroundings, file, classifier());
        }
        Console.out(
                surroundings,
                how == Format.JSON
                        ? EvaluationReport.json(evaluated)
                        : EvaluationReport.text(
                                evaluated,
                                colour.coloured(surroundings.terminal()),
                                language.get().texts()));
    }
}
