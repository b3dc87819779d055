package io.okr4j.core.statement;

import io.okr4j.core.review.Finding;
import io.okr4j.core.statement.LabelledTexts.LabelledText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts how often each rule on key results says something of labelled statements. */
@Command(
        name = "key-results",
        description = "Counts how often each rule on key results says something of labelled statements.")
final class KeyResultsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--on", required = true, description = "TSV file, or folder of them: text, label and lang.")
    private Path on = Path.of("");

    @Option(names = "--every", description = "Take every so manieth statement only; 1 unless set.")
    private int every = 1;

    @Option(names = "--show", description = "Also print the statements of which this rule says something.")
    private String show = "";

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        TitleFindings findings = new TitleFindings();
        List<LabelledText> rows = LabelledTexts.read(on);
        SortedMap<String, Long> labels = new TreeMap<>();
        SortedMap<String, Map<String, Long>> counts = new TreeMap<>();
        for (int i = 0; i < rows.size(); i += every) {
            LabelledText row = rows.get(i);
            labels.merge(row.label(), 1L, Long::sum);
            for (Finding finding : findings.ofKeyResult(row.text())) {
                counts.computeIfAbsent(finding.getCode(), code -> new TreeMap<>())
                        .merge(row.label(), 1L, Long::sum);
                if (finding.getCode().equals(show)) {
                    print.printf("%s\t%s%n", row.label(), row.text());
                }
            }
        }
        print.println("| rule | "
                + labels.entrySet().stream()
                        .map(label -> label.getKey() + " (" + label.getValue() + ")")
                        .collect(Collectors.joining(" | "))
                + " |");
        print.println("|---|" + "---|".repeat(labels.size()));
        counts.forEach((code, byLabel) -> print.println("| " + code + " | "
                + labels.entrySet().stream()
                        .map(label -> ObjectivesCommand.shown(
                                Share.of(byLabel.getOrDefault(label.getKey(), 0L), label.getValue())))
                        .collect(Collectors.joining(" | "))
                + " |"));
        print.flush();
        return 0;
    }
}
