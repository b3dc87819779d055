package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.cli.Session.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/cli.md shows is what the command says; run the samples again where this fails. */
class CliPageTest {

    private static final Pattern SAMPLE =
            Pattern.compile("\\$ cat (\\S+)\n(.*?)\\$ okr ([^\n]+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private MatchResult sample(String file) throws IOException {
        return SAMPLE.matcher(Files.readString(Path.of("..", "docs", "cli.md")))
                .results()
                .filter(sample -> sample.group(1).equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void statements_get_the_labels_and_languages_that_the_page_shows() throws IOException {
        MatchResult sample = sample("statements.txt");

        Outcome outcome = new Session(folder).input(sample.group(2)).run("classify");

        // probabilities and weights change whenever the classifier learns
        assertThat(columns(outcome.out(), 0)).isEqualTo(columns(sample.group(4), 0));
        assertThat(columns(outcome.out(), 2)).isEqualTo(columns(sample.group(4), 2));
    }

    @Test
    void an_evaluation_counts_what_the_page_shows() throws IOException {
        MatchResult sample = sample("labelled.tsv");

        Outcome outcome = new Session(folder)
                .file("labelled.tsv", sample.group(2))
                .run(sample.group(3).split(" "));

        assertThat(counts(outcome.out())).isEqualTo(counts(sample.group(4))).contains("12 statements", "10 of 12");
    }

    private static List<String> columns(String lines, int column) {
        return lines.lines().map(line -> line.split("\t", -1)[column]).toList();
    }

    /** All but the last line, which follows from the probabilities. */
    private static String counts(String evaluation) {
        return evaluation.substring(0, evaluation.indexOf("calibration error"));
    }
}
