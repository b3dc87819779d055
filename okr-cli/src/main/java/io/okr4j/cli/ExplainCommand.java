package io.okr4j.cli;

import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.RuleDescription;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code okr explain}. */
@Command(
        name = "explain",
        description = "Show the page of a rule: what it looks for, why, and a bad and a good example.")
final class ExplainCommand implements Callable<Integer> {

    private static final int NEAR = 3;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "CODE", description = "The code of a rule, such as okr.objective.no-owner.")
    String code = "";

    @Mixin
    ColourOption colour = new ColourOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> codes = OkrReviewer.standard().known().stream()
                .map(RuleDescription::getCode)
                .toList();
        Optional<String> page = codes.contains(code) ? RulePages.find(code) : Optional.empty();
        if (page.isEmpty()) {
            List<String> near = NearWords.of(code, codes, NEAR);
            throw new BadInput("there is no rule '" + code + "'; "
                    + (near.isEmpty()
                            ? "'okr rules' lists them all"
                            : "did you mean " + String.join(" or ", near) + "?"));
        }
        Terminal terminal = surroundings.terminal();
        Console.out(surroundings, MarkdownPage.of(page.get(), terminal.width(), colour.coloured(terminal)));
        return OkrCli.CLEAN;
    }
}
