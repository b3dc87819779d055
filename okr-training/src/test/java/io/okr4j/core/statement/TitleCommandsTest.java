package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TitleCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine command = Training.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(args);
    }

    @Test
    void objectives_are_counted_by_label_and_by_rule() throws IOException {
        Path file = Files.writeString(folder.resolve("objectives.tsv"), """
                text\tlabel\tlang
                Increase revenue\tbad\ten
                Build the new website\tbad\ten
                Riders find their way home\tgood\ten
                A better start for every rider\tgood\ten
                """);

        assertThat(run("objectives", "--on", file.toString())).isZero();
        assertThat(out.toString())
                .contains("| alone | bad | 2 | 1: 0.500", "| alone | good | 2 | 1: 0.500")
                .contains("| above two measured key results | good | 2 | 0: 0.000")
                .contains("| okr.objective.vague | warning | 1 | 1 |")
                .contains("| okr.objective.solution | advice | 1 | 0 |");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void key_results_are_counted_by_rule_and_label() throws IOException {
        Files.writeString(folder.resolve("one.tsv"), """
                text\tlabel\tlang
                Reach 1 million users\tvague\ten
                Churn from 5 % to 3 %\toutcome\ten
                """);

        assertThat(run("key-results", "--on", folder.toString(), "--show", "okr.key-result.ambiguous-metric"))
                .isZero();
        assertThat(out.toString())
                .contains("vague\tReach 1 million users", "| rule | outcome (1) | vague (1) |")
                .containsPattern("okr.key-result.ambiguous-metric \\| 0: 0.000 .* \\| 1: 1.000 ");
    }

    @Test
    void a_file_without_its_columns_is_refused_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.tsv"), "text\tlang\nx\ten\n");

        assertThat(run("objectives", "--on", file.toString())).isEqualTo(Training.UNUSABLE_FILE);
        assertThat(err.toString()).hasLineCount(1).contains("needs the columns text, label and lang");
    }
}
