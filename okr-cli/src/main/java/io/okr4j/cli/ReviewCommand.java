package io.okr4j.cli;

import io.okr4j.core.review.AcceptedFindings;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Review;
import io.okr4j.core.review.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code okr review}. */
@Command(
        name = "review",
        description = "Say what is wrong with plans, where, and what to do instead.",
        footer = {
            "",
            "Plans are reviewed together, so that one may refer to another. Nothing is reviewed if one of them cannot"
                    + " be read.",
            "",
            "Exit code: 0 clean, 1 findings at or above --fail-on, 2 bad usage or input."
        })
final class ReviewCommand implements Callable<Integer> {

    /** How the review is written. */
    enum Format {
        TEXT,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From which severity on the exit code is 1. */
    enum FailOn {
        ERROR(Optional.of(Severity.ERROR)),
        WARNING(Optional.of(Severity.WARNING)),
        ADVICE(Optional.of(Severity.ADVICE)),
        NEVER(Optional.empty());

        private final Optional<Severity> least;

        FailOn(Optional<Severity> least) {
            this.least = least;
        }

        boolean fails(Review review) {
            return least.map(severity -> !review.atLeast(severity).isEmpty()).orElse(false);
        }

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

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "${COMPLETION-CANDIDATES}: exit with 1 from this severity on (${DEFAULT-VALUE} if left out).")
    FailOn failOn = FailOn.ERROR;

    @Mixin
    PolicyOption policy = new PolicyOption();

    @Mixin
    BaselineOptions baseline = new BaselineOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    ColourOption colour = new ColourOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    ReviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate day = plans.day(surroundings);
        OkrReviewer reviewer = policy.reviewer(surroundings);
        Optional<AcceptedFindings> accepted = baseline.read(surroundings);
        Reviewed reviewed;
        try (Progress progress = Progress.start(surroundings)) {
            List<LoadedPlan> loaded = plans.read(surroundings, progress);
            progress.reviewing(loaded.size());
            Review review = reviewer.review(PlansOptions.plans(loaded), day);
            List<String> ids = loaded.stream().map(plan -> plan.plan().getId()).toList();
            accepted = baseline.updated(accepted, review, ids, surroundings);
            reviewed = Reviewed.of(loaded, review, accepted, reviewer.rules(), language.get());
        }
        Console.out(surroundings, report(reviewed));
        return failOn.fails(reviewed.fresh()) ? OkrCli.FINDINGS : OkrCli.CLEAN;
    }

    private String report(Reviewed reviewed) {
        return switch (format) {
            case TEXT ->
                TextReport.of(reviewed, surroundings.terminal().width(), colour.coloured(surroundings.terminal()));
            case JSON -> JsonReport.of(reviewed);
            case SARIF -> SarifReport.of(reviewed);
        };
    }
}
