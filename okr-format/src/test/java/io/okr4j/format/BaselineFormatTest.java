package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Plan;
import io.okr4j.core.review.AcceptedFinding;
import io.okr4j.core.review.AcceptedFindings;
import io.okr4j.core.review.OkrReviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFormatTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
    private static final String HEAD = "format: okr4j-baseline/v1\n";
    private static final Path MISTAKES = Path.of("..", "examples", "every-mistake.yaml");

    private static AcceptedFindings accepted(String plan) {
        Plan read = PlanFormat.read(plan).getPlan().orElseThrow();
        return AcceptedFindings.of(OkrReviewer.standard().review(read, DAY));
    }

    @Test
    void what_is_accepted_is_read_as_it_was_written() throws IOException {
        AcceptedFindings accepted = accepted(Files.readString(MISTAKES));

        assertThat(accepted.getFindings()).hasSizeGreaterThan(20);
        assertThat(BaselineFormat.read(BaselineFormat.toYaml(accepted)).getValue())
                .contains(accepted);
        assertThat(BaselineFormat.read(BaselineFormat.toYaml(AcceptedFindings.none()))
                        .getValue())
                .contains(AcceptedFindings.none());
    }

    @Test
    void the_file_stays_the_same_when_lines_are_inserted_into_the_plan() throws IOException {
        String plan = Files.readString(MISTAKES);
        String moved = plan.replace("\nobjectives:\n", "\n# a remark\n\n\nobjectives:\n  # and another\n\n");

        assertThat(moved).isNotEqualTo(plan);
        assertThat(BaselineFormat.toYaml(accepted(moved))).isEqualTo(BaselineFormat.toYaml(accepted(plan)));
    }

    @Test
    void a_new_finding_adds_lines_and_changes_none() throws IOException {
        AcceptedFindings accepted = accepted(Files.readString(MISTAKES));
        AcceptedFinding one = accepted.getFindings().get(7);
        AcceptedFindings fewer = accepted.withFindings(accepted.getFindings().stream()
                .filter(finding -> !finding.equals(one))
                .toList());

        List<String> lines = BaselineFormat.toYaml(accepted).lines().toList();
        List<String> before = BaselineFormat.toYaml(fewer).lines().toList();

        assertThat(lines).containsSubsequence(before).hasSizeGreaterThan(before.size());
        assertThat(lines).noneMatch(line -> line.length() > 300);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place() {
        assertThat(BaselineFormat.read(HEAD + """
                        findings:
                          - {code: okr.measure.flat, plan: p}
                          - okr.measure.flat
                          - {code: okr.measure.flat, plan: p, path: a, line: 7}
                        """).getProblems())
                .extracting(problem -> problem.getLocation() + " " + problem.getCode())
                .containsExactly("3:5 okr.format.missing", "4:5 okr.format.type", "5:48 okr.format.unknown-field");
        assertThat(BaselineFormat.read("format: okr4j-baseline/v1\nfindings: &a []\n")
                        .getProblems())
                .extracting(Problem::getCode)
                .containsExactly("okr.format.alias");
        assertThat(BaselineFormat.read("<<<<<<< HEAD\n" + HEAD).getProblems()).isNotEmpty();
    }

    @Test
    void writing_replaces_the_file_in_one_step(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("baseline.yaml");
        AcceptedFindings accepted = accepted(Files.readString(MISTAKES));

        BaselineFormat.write(AcceptedFindings.none(), file);
        BaselineFormat.write(accepted, file);

        assertThat(BaselineFormat.read(file).getValue()).contains(accepted);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Property(tries = 300)
    void whatever_the_texts_are_they_are_read_as_they_were_written(
            @ForAll String path, @ForAll Map<String, String> facts) {
        AcceptedFindings accepted = AcceptedFindings.builder()
                .addFinding(AcceptedFinding.builder()
                        .code("okr.example")
                        .plan("p")
                        .path(path)
                        .putAllFacts(facts)
                        .build())
                .build();
        FileResult<AcceptedFindings> read = BaselineFormat.read(BaselineFormat.toYaml(accepted));

        // what no YAML may hold, such as half a character, is refused and never changed
        assertThat(read.getValue()
                        .map(accepted::equals)
                        .orElse(!read.getProblems().isEmpty()))
                .isTrue();
    }

    @Property(tries = 300)
    void any_text_is_a_baseline_or_has_problems(@ForAll String text) {
        FileResult<AcceptedFindings> read = BaselineFormat.read(HEAD + text);

        assertThat(read.getValue().isPresent()).isEqualTo(read.getProblems().isEmpty());
    }
}
