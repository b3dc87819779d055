package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.cli.Session.Outcome;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.format.PlanFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void write_plans() {
        session = new Session(folder).file("clean.yaml", Session.CLEAN);
    }

    @Test
    void rules_lists_every_rule_and_every_number() {
        Outcome outcome = session.run("rules");

        assertThat(outcome.code()).isZero();
        OkrReviewer reviewer = OkrReviewer.standard();
        String flowing = outcome.out().replaceAll("\\s+", " ");
        for (RuleDescription rule : reviewer.rules()) {
            assertThat(flowing)
                    .contains(RuleIndex.kind(rule) + " " + rule.getCode() + " " + rule.summary(Locale.ENGLISH)
                            + " Source: " + rule.getSource());
        }
        for (PolicyValue number : reviewer.limits()) {
            assertThat(flowing)
                    .contains(number.getName() + " = " + number.getValue().toPlainString() + " Source: "
                            + number.getSource());
        }
        assertThat(session.run("rules", "--language", "zh").out()).contains("目标没有负责人。");
    }

    @Test
    void explain_shows_the_page_of_a_rule() {
        Outcome outcome = session.run("explain", "okr.measure.flat");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith(
                        "okr.measure.flat\n\nThe baseline and the target of a metric are equal.\n\nSeverity: error\n\n")
                .contains("\nBad\n", "\nGood\n", "\n    format: okr4j/v1\n", "target: 30, unit: days}")
                .doesNotContain("**", "```", "# ", "\u001b");
        assertThat(session.run("explain", "okr.measure.flat", "--color=always").out())
                .contains("\u001b[1mWhy\u001b[0m: ");
    }

    @Test
    void explain_knows_every_rule() {
        assertThat(OkrReviewer.standard().known())
                .allSatisfy(rule ->
                        assertThat(session.run("explain", rule.getCode()).out()).startsWith(rule.getCode() + "\n"));
    }

    @Test
    void convert_writes_what_reads_as_the_same_plan() {
        String json = session.run("convert", "clean.yaml", "--to", "json").out();
        String yaml = session.input(json).run("convert", "-", "--to", "yaml").out();

        assertThat(json).startsWith("{");
        assertThat(PlanFormat.read(yaml).getPlan())
                .isPresent()
                .isEqualTo(PlanFormat.read(Session.CLEAN).getPlan());
    }

    @Test
    void convert_writes_a_file_and_replaces_one_only_when_told_to() throws IOException {
        Path output = folder.resolve("out.json");

        Outcome first = session.run("convert", "clean.yaml", "--to=json", "--output", "out.json");
        assertThat(first).isEqualTo(new Outcome(0, "", ""));
        String written = Files.readString(output);
        assertThat(written)
                .isEqualTo(session.run("convert", "clean.yaml", "--to=json").out());

        Files.writeString(output, "precious");
        assertThat(session.refused("convert", "clean.yaml", "--to=json", "--output", "out.json"))
                .isEqualTo("okr: out.json: there is such a file already; --force replaces it");
        assertThat(output).hasContent("precious");

        assertThat(session.run("convert", "clean.yaml", "--to=json", "--output=out.json", "--force")
                        .code())
                .isZero();
        assertThat(output).hasContent(written);
        assertThat(files()).containsExactly("clean.yaml", "out.json");
    }

    @Test
    void convert_leaves_nothing_behind_that_is_not_whole() throws IOException {
        session.file("bad.yaml", "format: okr4j/v1\n");
        Files.createDirectory(folder.resolve("dir"));

        assertThat(session.refused("convert", "bad.yaml", "--to=json", "--output=x.json"))
                .startsWith("okr: bad.yaml:1:1");
        assertThat(session.refused("convert", "clean.yaml", "--to=json", "--output=dir", "--force"))
                .isEqualTo("okr: dir: cannot be written: it is a folder");
        assertThat(session.refused("convert", "clean.yaml", "--to=json", "--output=no/x.json"))
                .isEqualTo("okr: no/x.json: cannot be written: there is no folder to hold it");
        assertThat(files()).containsExactly("bad.yaml", "clean.yaml", "dir");
    }

    @Test
    void convert_follows_a_link() throws IOException {
        Files.writeString(folder.resolve("real.json"), "old");
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("real.json"));

        assertThat(session.run("convert", "clean.yaml", "--to=json", "--output=link.json", "--force")
                        .code())
                .isZero();
        assertThat(folder.resolve("link.json")).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("real.json"))).startsWith("{");
    }

    @Test
    void help_lists_the_commands_and_their_options() {
        assertThat(session.run("--help").out())
                .contains("review ", "forecast ", "classify ", "rules ", "explain ", "convert ", "Exit code");
        assertThat(session.run("help", "review").out())
                .contains("--as-of=DATE", "--format=FORMAT", "text, json, sarif", "--fail-on", "--no-color", "PLAN...")
                .isEqualTo(session.run("review", "--help").out());
        assertThat(session.run("--help").code()).isZero();
        assertThat(session.run("convert", "--help").code()).isZero();
    }

    @Test
    void version_names_the_product_and_the_java() {
        Outcome outcome = session.run("--version");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .matches("okr4j [0-9]+\\.[0-9]+\\.[0-9]+\\S* \\(Java " + System.getProperty("java.version") + "\\)\n");
    }

    @Test
    void the_terminal_is_known_from_the_environment() {
        assertThat(ProcessSurroundings.terminal(Map.of())).isEqualTo(new Terminal(false, false, 100, false));
        assertThat(ProcessSurroundings.terminal(Map.of("OKR_TERMINALS", "12", "COLUMNS", "132")))
                .isEqualTo(new Terminal(true, true, 132, false));
        assertThat(ProcessSurroundings.terminal(Map.of("OKR_TERMINALS", "2", "COLUMNS", "wide", "NO_COLOR", "1")))
                .isEqualTo(new Terminal(false, true, 100, true));
        assertThat(ProcessSurroundings.terminal(Map.of("TERM", "dumb")).colourless())
                .isTrue();
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
