package io.okr4j.core.statement;

import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Severity;
import io.okr4j.core.statement.LabelledTexts.LabelledText;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the rules on titles of objectives against objectives that their authors called good or bad. */
@Command(
        name = "objectives",
        description = "Measures the rules on titles of objectives on a labelled TSV file (good, bad).")
final class ObjectivesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--on", required = true, description = "TSV file with the columns text, label and lang.")
    private Path on = Path.of("");

    @Option(names = "--show", description = "Also print each title with the rules that saw something.")
    private boolean show;

    private final TitleFindings findings = new TitleFindings();

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        List<LabelledText> rows = LabelledTexts.read(on);
        print.println("| the title | label | objectives | with a warning (95 %) | with a finding (95 %) |");
        print.println("|---|---|---|---|---|");
        for (boolean measured : List.of(false, true)) {
            for (String label : List.of("bad", "good")) {
                print.println(line(rows, label, measured));
            }
        }
        print.println();
        print.println("| rule | severity | bad | good |");
        print.println("|---|---|---|---|");
        rules(rows).forEach((rule, counts) -> print.printf("| %s | %d | %d |%n", rule, counts[0], counts[1]));
        if (show) {
            rows.forEach(row -> print.printf(
                    "%s\t%s\t%s%n",
                    row.label(),
                    findings.ofObjective(row.text(), false).stream()
                            .map(Finding::getCode)
                            .toList(),
                    row.text()));
        }
        print.flush();
        return 0;
    }

    private String line(List<LabelledText> rows, String label, boolean measured) {
        int all = 0;
        int warned = 0;
        int found = 0;
        for (LabelledText row : rows) {
            if (row.label().equals(label)) {
                List<Finding> seen = findings.ofObjective(row.text(), measured);
                all++;
                found += seen.isEmpty() ? 0 : 1;
                warned += seen.stream().anyMatch(f -> f.getSeverity().compareTo(Severity.WARNING) >= 0) ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %s |",
                measured ? "above two measured key results" : "alone",
                label,
                all,
                shown(Share.of(warned, all)),
                shown(Share.of(found, all)));
    }

    private Map<String, int[]> rules(List<LabelledText> rows) {
        Map<String, int[]> counts = new TreeMap<>();
        for (LabelledText row : rows) {
            int column = row.label().equals("bad") ? 0 : 1;
            List<Finding> seen = new ArrayList<>(findings.ofObjective(row.text(), false));
            seen.forEach(finding -> counts.computeIfAbsent(
                            finding.getCode() + " | "
                                    + finding.getSeverity().name().toLowerCase(Locale.ROOT),
                            code -> new int[2])[column]++);
        }
        return counts;
    }

    static String shown(Share share) {
        String value = String.format(
                Locale.ROOT, "%.3f", Optional.of(share).flatMap(Share::value).orElse(BigDecimal.ZERO));
        return String.format(Locale.ROOT, "%d: %s (%.3f to %.3f)", share.getPart(), value, share.low(), share.high());
    }
}
