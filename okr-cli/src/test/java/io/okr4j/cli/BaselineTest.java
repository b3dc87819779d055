package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.okr4j.cli.Session.Outcome;
import io.okr4j.format.BaselineFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void accept_what_there_is() {
        session = new Session(folder).file("small.yaml", Session.SMALL).file("clean.yaml", Session.CLEAN);
        assertThat(session.run("review", "small.yaml", "--baseline=b.yaml", "--update-baseline")
                        .code())
                .isZero();
    }

    @Test
    void what_is_accepted_is_not_shown_and_does_not_fail() {
        Outcome outcome = session.run("review", "small.yaml", "--baseline=b.yaml", "--fail-on=advice");

        assertThat(session.run("review", "small.yaml").code()).isEqualTo(OkrCli.FINDINGS);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("Nothing to remark", "findings are accepted by the baseline and not shown")
                .doesNotContain("okr.measure.flat");
    }

    @Test
    void only_what_is_new_counts() {
        session.file(
                "small.yaml",
                "# a remark\n\n" + Session.SMALL.replace("target: 120, unit: EUR", "target: 100, unit: EUR"));

        Outcome outcome = session.run("review", "small.yaml", "--baseline=b.yaml");

        assertThat(outcome.code()).isEqualTo(OkrCli.FINDINGS);
        assertThat(outcome.out()).contains("1 error in", "okr.measure.flat").doesNotContain("okr.objective.vague");
    }

    @Test
    void what_is_gone_may_be_struck_out() throws IOException {
        session.file("small.yaml", Session.SMALL.replace("target: 5, unit", "target: 3, unit"));
        String before = Files.readString(folder.resolve("b.yaml"));

        assertThat(session.run("review", "small.yaml", "--baseline=b.yaml").out())
                .contains("1 accepted finding is no longer there");
        assertThat(folder.resolve("b.yaml")).hasContent(before);
        session.run("review", "small.yaml", "--baseline=b.yaml", "--update-baseline");
        assertThat(Files.readString(folder.resolve("b.yaml"))).doesNotContain("okr.measure.flat");
    }

    @Test
    void updating_leaves_alone_what_was_accepted_of_other_plans_and_a_file_that_stays_the_same() throws IOException {
        Path file = folder.resolve("b.yaml");
        String before = Files.readString(file);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, longAgo);

        session.run("review", "clean.yaml", "--baseline=b.yaml", "--update-baseline");

        assertThat(file).hasContent(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void programs_are_told_of_each_finding_whether_it_is_new() {
        session.file("small.yaml", Session.SMALL.replace("target: 120, unit: EUR", "target: 100, unit: EUR"));

        JsonNode json = session.run("review", "small.yaml", "--baseline=b.yaml", "--format=json")
                .json();
        JsonNode sarif = session.run("review", "small.yaml", "--baseline=b.yaml", "--format=sarif")
                .json();
        JsonNode without = session.run("review", "small.yaml", "--format=sarif").json();

        assertThat(json.get("findings"))
                .filteredOn(finding -> finding.get("baselineState").asText().equals("new"))
                .extracting(finding -> finding.get("code").asText())
                .containsExactly("okr.measure.flat");
        assertThat(json.get("summary").get("errors").asInt()).isEqualTo(1);
        assertThat(json.get("summary").get("accepted").asInt())
                .isEqualTo(json.get("findings").size() - 1);
        assertThat(json.get("summary").get("gone").asInt()).isZero();
        assertThat(sarif.at("/runs/0/results"))
                .extracting(result -> result.get("baselineState").asText())
                .containsOnlyOnce("new")
                .contains("unchanged");
        assertThat(without.at("/runs/0/results")).noneMatch(result -> result.has("baselineState"));
    }

    @Test
    void programs_are_told_what_was_accepted_and_is_gone() {
        JsonNode before = session.run("review", "small.yaml", "--baseline=b.yaml", "--format=sarif")
                .json();
        session.file("small.yaml", Session.SMALL.replace("baseline: 5, target: 5", "baseline: 5, target: 3"));
        JsonNode english = session.run("review", "small.yaml", "--baseline=b.yaml", "--format=sarif")
                .json();
        JsonNode chinese = session.run("review", "small.yaml", "--baseline=b.yaml", "--format=sarif", "--language=zh")
                .json();

        JsonNode gone = absent(english);
        JsonNode was = StreamSupport.stream(before.at("/runs/0/results").spliterator(), false)
                .filter(result -> result.get("ruleId").asText().equals("okr.measure.flat"))
                .findFirst()
                .orElseThrow();
        assertThat(gone.at("/message/text").asText())
                .isEqualTo("Accepted, and no longer found: The baseline and the target of a metric are equal.");
        assertThat(absent(chinese).at("/message/text").asText()).startsWith("已接受，且不再出现：");
        assertThat(List.of("ruleId", "ruleIndex", "level", "partialFingerprints", "properties"))
                .allSatisfy(field -> assertThat(gone.get(field)).isEqualTo(was.get(field)));
        assertThat(gone.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo("small.yaml");
        assertThat(gone.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(
                        was.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertThat(gone.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
                .isEqualTo("loyal/churn#measure.target");
    }

    @Test
    void what_is_gone_with_its_rule_or_place_is_told_by_its_code() {
        session.file(
                "b.yaml",
                "format: okr4j-baseline/v1\nfindings:\n  - {code: acme.gone, plan: small, path: gone/too#title}\n");

        JsonNode gone = absent(session.run("review", "small.yaml", "--baseline=b.yaml", "--format=sarif")
                .json());

        assertThat(gone.get("ruleId").asText()).isEqualTo("acme.gone");
        assertThat(gone.has("ruleIndex")).isFalse();
        assertThat(gone.at("/message/text").asText()).isEqualTo("Accepted, and no longer found: acme.gone");
        assertThat(gone.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isPositive();
    }

    private static JsonNode absent(JsonNode log) {
        List<JsonNode> gone = StreamSupport.stream(log.at("/runs/0/results").spliterator(), false)
                .filter(result -> result.path("baselineState").asText().equals("absent"))
                .toList();
        assertThat(gone).hasSize(1);
        return gone.get(0);
    }

    @Test
    void a_baseline_that_cannot_be_used_is_refused() {
        session.file("broken.yaml", "format: okr4j-baseline/v1\nfindings: [{code: x}]\n");

        assertThat(session.refused("review", "small.yaml", "--baseline=gone.yaml"))
                .isEqualTo("okr: gone.yaml: there is no such file; --update-baseline writes it");
        assertThat(session.refused("review", "small.yaml", "--update-baseline"))
                .isEqualTo("okr: --update-baseline needs --baseline FILE, which names the file to write");
        assertThat(session.run("review", "small.yaml", "--baseline=broken.yaml").errLines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("okr: broken.yaml:2:12: "));
        assertThat(session.refused("review", "small.yaml", "--baseline="))
                .isEqualTo("okr: the name of the file is empty");
        assertThat(session.refused("review", "small.yaml", "--baseline=", "--update-baseline"))
                .isEqualTo("okr: the name of the file is empty");
        assertThat(session.refused("review", "small.yaml", "--baseline=small.yaml", "--update-baseline"))
                .isEqualTo("okr: small.yaml:1:9: format must be okr4j-baseline/v1 but was 'okr4j/v1'"
                        + " [okr.format.version]");
        assertThat(session.refused("review", "small.yaml", "--baseline=no/b.yaml", "--update-baseline"))
                .isEqualTo("okr: no/b.yaml: cannot be written: there is no folder to hold it");
        assertThat(folder.resolve("broken.yaml")).content().contains("code: x");
    }

    @Test
    void a_baseline_that_may_not_be_written_is_left_alone_and_one_that_may_keeps_its_permissions() throws IOException {
        Path file = folder.resolve("b.yaml");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        session.file("small.yaml", Session.SMALL.replace("target: 5, unit", "target: 3, unit"));
        String before = Files.readString(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        // an administrator may write what is read-only
        if (!Files.isWritable(file)) {
            assertThat(session.refused("review", "small.yaml", "--baseline=b.yaml", "--update-baseline"))
                    .isEqualTo("okr: b.yaml: cannot be written: you may not write this file");
            assertThat(file).hasContent(before);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(session.run("review", "small.yaml", "--baseline=b.yaml", "--update-baseline")
                        .code())
                .isZero();
        assertThat(Files.readString(file)).isNotEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void updates_at_one_moment_leave_a_whole_file_with_what_was_accepted_of_both_plans() throws Exception {
        Path file = folder.resolve("b.yaml");
        String other = Session.SMALL.replace("id: small", "id: other");
        session.file("other.yaml", other);
        session.run("review", "other.yaml", "--baseline=b.yaml", "--update-baseline");
        AtomicBoolean written = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Future<Integer> reader = threads.submit(() -> {
                int read = 0;
                while (!written.get()) {
                    assertThat(plansOf(file)).containsExactly("other", "small");
                    read++;
                }
                return read;
            });
            Future<?> one = threads.submit(() -> updateAgainAndAgain("small.yaml", Session.SMALL));
            Future<?> two = threads.submit(() -> updateAgainAndAgain("other.yaml", other));
            one.get();
            two.get();
            written.set(true);

            assertThat(reader.get()).isPositive();
        } finally {
            threads.shutdownNow();
        }
        assertThat(plansOf(file)).containsExactly("other", "small");
        assertThat(folder).isDirectoryNotContaining(left -> left.toString().endsWith(".part"));
    }

    private void updateAgainAndAgain(String name, String plan) {
        Session own = new Session(folder);
        for (int i = 0; i < 10; i++) {
            // something else each time, so that there is always something to write
            own.file(name, plan.replace("target: 5, unit", "target: " + (5 - i % 2) + ", unit"));
            assertThat(own.run("review", name, "--baseline=b.yaml", "--update-baseline")
                            .code())
                    .isZero();
        }
    }

    private static SortedSet<String> plansOf(Path baseline) {
        SortedSet<String> plans = new TreeSet<>();
        BaselineFormat.read(baseline)
                .getValue()
                .orElseThrow()
                .getFindings()
                .forEach(finding -> plans.add(finding.getPlan()));
        return plans;
    }

    @Test
    void a_broken_baseline_is_not_overwritten() throws IOException {
        session.file("broken.yaml", "format: okr4j-baseline/v1\nfindings: 7\n");

        Outcome outcome = session.run("review", "small.yaml", "--baseline=broken.yaml", "--update-baseline");

        assertThat(outcome.code()).isEqualTo(OkrCli.BAD);
        assertThat(Files.readString(folder.resolve("broken.yaml"))).endsWith("findings: 7\n");
    }
}
