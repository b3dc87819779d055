package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    @TempDir
    Path directory;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void yaml_reads_like_what_people_write() {
        Plan plan = Plan.of(Objective.builder()
                .title("Customers stay with us")
                .owner(Plans.SALES.toBuilder()
                        .parent(java.util.Optional.empty())
                        .build())
                .period(Plans.Q3)
                .context("First line\n  indented: yes\n\nlast line")
                .addKeyResult(KeyResult.builder()
                        .id("cycle")
                        .title("Kürzer: 客户")
                        .measure(Measure.from(30).to("25.5").unit(Unit.DAYS))
                        .addCheckIn(CheckIn.on(Plans.DAY)
                                .value(27)
                                .confidence("0.6")
                                .note("Two deals closed"))
                        .build())
                .build());

        assertThat(PlanFormat.toYaml(plan)).isEqualTo("""
                format: okr4j/v1
                id: plan
                owners:
                  - {id: sales, name: Sales, level: team}
                objectives:
                  - id: customers-stay-with-us
                    title: Customers stay with us
                    context: |-
                      First line
                        indented: yes

                      last line
                    owner: sales
                    period: 2026-07-01/2026-09-30
                    key-results:
                      - id: cycle
                        title: "Kürzer: 客户"
                        measure: {kind: metric, baseline: 30, target: 25.5, unit: days}
                        check-ins:
                          - {on: 2026-08-14, value: 27, confidence: 0.6, note: Two deals closed}
                """);
    }

    @Test
    void json_is_indented_with_two_spaces() {
        assertThat(PlanFormat.toJson(Plan.builder().id("p").title("客户").build()))
                .isEqualTo("""
                {
                  "format": "okr4j/v1",
                  "id": "p",
                  "title": "客户"
                }
                """);
    }

    @Test
    void the_name_of_the_file_decides_the_form() throws IOException {
        for (String name : List.of("plan.yaml", "plan.yml", "plan.JSON")) {
            Path file = directory.resolve(name);
            PlanFormat.write(Plans.whole(), file);
            assertThat(PlanFormat.read(file).getPlan()).contains(Plans.whole());
            assertThat(Files.readString(file).startsWith("{")).isEqualTo(name.endsWith("JSON"));
        }
        assertThat(files()).containsExactly("plan.JSON", "plan.yaml", "plan.yml");
        assertThatThrownBy(() -> PlanFormat.write(Plans.whole(), directory.resolve("plan.txt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".yaml, .yml or .json");
    }

    @Test
    void a_failure_leaves_the_old_file_and_nothing_else() throws IOException {
        Path file = Files.writeString(directory.resolve("plan.yaml"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(files()).containsExactly("plan.yaml");
    }

    @Test
    void a_directory_is_not_replaced() throws IOException {
        Path target = Files.createDirectory(directory.resolve("plan.yaml"));

        assertThatThrownBy(() -> PlanFormat.write(Plan.of(), target)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PlanFormat.write(Plan.of(), directory.resolve("none/plan.yaml")))
                .isInstanceOf(IOException.class);
        assertThat(target).isDirectory();
        assertThat(files()).containsExactly("plan.yaml");
    }

    @Test
    void links_and_permissions_stay() throws IOException {
        Path file = Files.writeString(directory.resolve("real.yaml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(directory.resolve("link.yaml"), file);

        PlanFormat.write(Plan.of(), link);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("format: okr4j/v1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }
}
