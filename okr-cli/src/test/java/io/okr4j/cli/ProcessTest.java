package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.cli.Session.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class ProcessTest {

    private static final List<String> MODULES = List.of(
            "okr-",
            "picocli",
            "jackson-core",
            "jackson-annotations",
            "hibernate-validator",
            "jakarta.validation",
            "jboss-logging",
            "classmate",
            "jspecify",
            "snakeyaml-engine");

    @TempDir
    Path folder;

    @BeforeEach
    void write_plan() {
        new Session(folder).file("plan.yaml", Session.SMALL.replace("Small plan", "销售计划"));
    }

    @Test
    void writes_utf_8_and_nothing_else_whatever_the_encoding_and_language_of_the_machine() throws Exception {
        Outcome outcome = started(
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=de",
                "-cp",
                System.getProperty("java.class.path"),
                "io.okr4j.cli.OkrCli",
                "review",
                "plan.yaml",
                "--as-of=2026-08-14");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("销售计划  plan.yaml\n").contains("  → If the value is to be held");
    }

    @Test
    void runs_on_the_module_path() throws Exception {
        String modules = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(ProcessTest::isModule)
                .collect(Collectors.joining(File.pathSeparator));
        Outcome review = started(
                "-p",
                modules,
                "-m",
                "io.okr4j.cli/io.okr4j.cli.OkrCli",
                "review",
                "plan.yaml",
                "--format=sarif",
                "--as-of=2026-08-14");
        Outcome convert =
                started("-p", modules, "-m", "io.okr4j.cli/io.okr4j.cli.OkrCli", "convert", "plan.yaml", "--to=json");

        assertThat(review.err()).isEmpty();
        assertThat(review.code()).isEqualTo(1);
        assertThat(review.json().at("/runs/0/results")).hasSize(4);
        assertThat(convert.code()).isZero();
    }

    private static boolean isModule(String entry) {
        // classes of this build lie in okr-core/target/classes, or in okr-core/target/okr-core.jar
        return !entry.endsWith("test-classes")
                && Arrays.stream(entry.split("[/\\\\]", -1))
                        .skip(Math.max(0, entry.split("[/\\\\]", -1).length - 3L))
                        .anyMatch(step -> MODULES.stream().anyMatch(step::startsWith));
    }

    private Outcome started(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
