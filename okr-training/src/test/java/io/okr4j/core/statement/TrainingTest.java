package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainingTest {

    @TempDir
    private Path folder = Path.of("");

    private String toy = "";
    private String vectors = "";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void a_small_training() throws IOException {
        toy = Toy.folder(folder).toString();
        vectors = Toy.vectors(folder).toString();
    }

    private int run(String... args) {
        CommandLine command = Training.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(args);
    }

    private void assertOneLine(String text) {
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("training: ").contains(text);
    }

    private Path train(String name) {
        Path weights = folder.resolve(name);
        assertThat(run("train", "--training", toy, "--vectors", vectors, "--out", weights.toString()))
                .as(err.toString())
                .isZero();
        return weights;
    }

    @Test
    void a_training_writes_weights_that_can_be_read() throws IOException {
        Path file = train("weights.bin");

        try (InputStream in = Files.newInputStream(file)) {
            StatementClassifier classifier =
                    new StatementClassifier(Weights.read(in), StatementClassifier.STANDARD_THRESHOLD);
            assertThat(classifier.classify("Build small artefacts").getLikeliest())
                    .isEqualTo(Label.TASK);
        }
        assertThat(out.toString())
                .contains("words with vectors", "sharpness", "weights.bin: " + Files.size(file) + " bytes");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void two_trainings_write_the_same_bytes() {
        assertThat(train("one.bin")).hasSameBinaryContentAs(train("two.bin"));
    }

    @Test
    void further_statements_count_several_times() throws IOException {
        Path more = Files.writeString(folder.resolve("more.tsv"), "text\tlabel\tlang\nPump water\ttask\ten\n");
        train("one.bin");
        String without = out.toString().lines().findFirst().orElse("");

        int code = run(
                "train",
                "--training",
                toy,
                "--vectors",
                vectors,
                "--also",
                more.toString(),
                "--out",
                folder.resolve("two.bin").toString());

        assertThat(code).isZero();
        int count = Integer.parseInt(without.substring(0, without.indexOf(' ')));
        assertThat(out.toString()).contains((count + CrossValidateCommand.TIMES) + " statements");
    }

    @Test
    void statements_built_like_real_ones_count_several_times() throws IOException {
        TrainingSet set = TrainingSet.read(Path.of(toy), Path.of(vectors));

        assertThat(set.statements().stream().filter(row -> row.text().equals("To sweep")))
                .hasSize(4);
        assertThat(set.statements().stream()
                        .filter(row -> row.text().equals(Toy.rows().get(0).text())))
                .hasSize(1);
    }

    @Test
    void a_cross_validation_prints_a_table() throws IOException {
        Path measured = Files.writeString(folder.resolve("measured.tsv"), """
                text\tlabel\tlang\tsource
                Income of the harbour grows by 5 %\toutcome\ten\tharbour
                Call the harbour\ttask\ten\tharbour
                Häfen besser machen\tvague\tde\tHafen
                """);

        int code = run("cross-validate", "--training", toy, "--vectors", vectors, "--on", measured.toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString().lines()).hasSize(4).allMatch(line -> line.startsWith("|"));
        assertThat(out.toString())
                .contains("| own set and other sources | ENGLISH measured.tsv | 2 |")
                .contains("| own set and other sources | GERMAN measured.tsv | 1 |");
    }

    @Test
    void weights_are_measured_by_language_and_by_what_a_warning_would_do() throws IOException {
        Path measured = Files.writeString(
                folder.resolve("measured.tsv"),
                "text\tlabel\tlang\nBuild small artefacts\ttask\ten\nSmall themes better machen\tvague\tde\n");
        Path weights = train("weights.bin");
        out.getBuffer().setLength(0);

        int code = run("measure", "--weights", weights.toString(), "--on", measured.toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString().lines()).hasSize(12).allMatch(line -> line.startsWith("|"));
        assertThat(out.toString())
                .contains("| own set | ENGLISH measured.tsv | 1 | 1.000")
                .contains("| own set | GERMAN measured.tsv | 1 |")
                .contains("| own set | ENGLISH measured.tsv | 0.50 | 1 | 1.000 | 1.000 |");
    }

    @Test
    void the_shipped_weights_are_measured_unless_others_are_given() throws IOException {
        Path measured = Files.writeString(
                folder.resolve("measured.tsv"), "text\tlabel\tlang\nReduce churn from 5 % to 3 %\toutcome\ten\n");

        assertThat(run("measure", "--on", measured.toString())).isZero();

        assertThat(out.toString()).contains("| own set | ENGLISH measured.tsv | 1 | 1.000");
    }

    @Test
    void a_missing_option_is_named_on_one_line() {
        assertThat(run("train", "--training", toy)).isEqualTo(Training.UNUSABLE_OPTIONS);
        assertOneLine("--vectors");
    }

    @Test
    void a_missing_command_is_said_on_one_line() {
        assertThat(run()).isEqualTo(Training.UNUSABLE_OPTIONS);
        assertOneLine("subcommand");
    }

    @Test
    void an_unknown_option_is_named_on_one_line() {
        assertThat(run("train", "--speed", "9")).isEqualTo(Training.UNUSABLE_OPTIONS);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void a_missing_folder_is_named_on_one_line() {
        assertThat(run("train", "--training", folder + "/none", "--vectors", vectors, "--out", folder + "/w.bin"))
                .isEqualTo(Training.UNUSABLE_FILE);
        assertOneLine("none");
    }

    @Test
    void missing_vectors_are_named_on_one_line() {
        assertThat(run("train", "--training", toy, "--vectors", folder + "/none.json", "--out", folder + "/w.bin"))
                .isEqualTo(Training.UNUSABLE_FILE);
        assertOneLine("none.json");
    }

    @Test
    void vectors_that_are_none_are_refused_on_one_line() throws IOException {
        for (String json : new String[] {
            "{}", "[]", "", "no json", "{\"vectors\": 3}", "{\"vectors\": {\"a\": 3}}", "{\"vectors\": {\"a\": [1,"
        }) {
            err.getBuffer().setLength(0);
            Path file = Files.writeString(folder.resolve("bad.json"), json);
            assertThat(run("train", "--training", toy, "--vectors", file.toString(), "--out", folder + "/w.bin"))
                    .as(json)
                    .isEqualTo(Training.UNUSABLE_FILE);
            assertOneLine("training: ");
        }
    }

    @Test
    void a_table_without_its_columns_is_named_on_one_line() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.tsv"), "a\tb\n1\t2\n");

        assertThat(run("cross-validate", "--training", toy, "--vectors", vectors, "--on", bad.toString()))
                .isEqualTo(Training.UNUSABLE_FILE);
        assertOneLine("bad.tsv has no column 'text'");
    }

    @Test
    void a_table_that_is_no_text_is_refused_on_one_line() throws IOException {
        Path bad = Files.write(folder.resolve("bad.tsv"), new byte[] {(byte) 0xC3, (byte) 0x28});

        assertThat(run("cross-validate", "--training", toy, "--vectors", vectors, "--on", bad.toString()))
                .isEqualTo(Training.UNUSABLE_FILE);
        assertOneLine("UTF-8");
    }

    @Test
    void weights_that_cannot_be_written_are_named_on_one_line() {
        assertThat(run("train", "--training", toy, "--vectors", vectors, "--out", folder + "/none/w.bin"))
                .isEqualTo(Training.UNUSABLE_FILE);
        assertOneLine("w.bin");
    }
}
