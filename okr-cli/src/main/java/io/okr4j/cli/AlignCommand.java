package io.okr4j.cli;

import io.okr4j.alignment.AlignmentGraph;
import io.okr4j.alignment.AlignmentPicture;
import io.okr4j.alignment.RollUp;
import io.okr4j.alignment.RollUpPolicy;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code okr align}. */
@Command(
        name = "align",
        description = "Show how plans hang together: who helps what, what is wrong with that, and figures.",
        footer = {
            "",
            "dot is for Graphviz, mermaid for Mermaid; both have the colours of the grades, put together by their mean"
                    + " from key results and what contributes, under the grading of Google.",
            "",
            "Exit code: 0 no error was found, 1 an error was found (pictures: 0), 2 bad usage or input."
        })
final class AlignCommand implements Callable<Integer> {

    /** How it is written. */
    enum Format {
        TEXT,
        JSON,
        DOT,
        MERMAID;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Mixin
    PlansOptions plans = new PlansOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE} if left out).")
    Format format = Format.TEXT;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    ColourOption colour = new ColourOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    AlignCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate day = plans.day(surroundings);
        Aligned aligned;
        try (Progress progress = Progress.start(surroundings)) {
            List<LoadedPlan> loaded = plans.read(surroundings, progress);
            progress.reviewing(loaded.size());
            List<Plan> all = PlansOptions.plans(loaded);
            List<Finding> findings = OkrReviewer.standard().review(all, day).getFindings().stream()
                    .filter(finding -> finding.getCode().startsWith(Aligned.CODES))
                    .toList();
            AlignmentGraph graph = AlignmentGraph.of(all);
            aligned = new Aligned(loaded, graph, findings, day, language.get());
        }
        Console.out(surroundings, report(aligned));
        boolean picture = format == Format.DOT || format == Format.MERMAID;
        return !picture && aligned.failed() ? OkrCli.FINDINGS : OkrCli.CLEAN;
    }

    private String report(Aligned aligned) {
        return switch (format) {
            case TEXT ->
                AlignText.of(aligned, surroundings.terminal().width(), colour.coloured(surroundings.terminal()));
            case JSON -> AlignJson.of(aligned);
            case DOT -> picture(aligned).dot();
            case MERMAID -> picture(aligned).mermaid();
        };
    }

    private static AlignmentPicture picture(Aligned aligned) {
        RollUp grades = RollUp.of(
                aligned.graph(), aligned.day(), GradingStrategies.google(), Aggregations.mean(), RollUpPolicy.both());
        return AlignmentPicture.of(aligned.graph()).withGrades(grades).withFindings(aligned.findings());
    }
}
