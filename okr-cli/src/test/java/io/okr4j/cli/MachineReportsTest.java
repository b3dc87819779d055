package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.Review;
import io.okr4j.format.PlanFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs read. */
class MachineReportsTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void write_plans() {
        session = new Session(folder).file("small.yaml", Session.SMALL).file("clean plan é.yaml", Session.CLEAN);
    }

    @Test
    void json_holds_all_that_was_seen() {
        JsonNode json = session.run("review", "small.yaml", "clean plan é.yaml", "--format", "json")
                .json();
        Review review = OkrReviewer.standard()
                .review(PlanFormat.read(Session.SMALL).getPlan().orElseThrow(), LocalDate.of(2026, 8, 14));

        assertThat(names(json))
                .containsExactly("format", "asOf", "policy", "language", "plans", "findings", "questions", "summary");
        assertThat(json.get("format").asText()).isEqualTo("okr4j-review/v1");
        assertThat(json.get("asOf").asText()).isEqualTo("2026-08-14");
        assertThat(json.get("policy").asText()).isEqualTo("default");
        assertThat(json.at("/plans/1/file").asText()).isEqualTo("clean plan é.yaml");
        assertThat(json.get("summary").toString())
                .isEqualTo("{\"plans\":2,\"objectives\":3,\"keyResults\":6,\"errors\":2,\"warnings\":1,\"advice\":1,"
                        + "\"questions\":0}");
        assertThat(json.get("findings")).hasSize(4);
        for (int i = 0; i < 4; i++) {
            JsonNode finding = json.get("findings").get(i);
            assertThat(finding.get("fingerprint").asText())
                    .isEqualTo(review.getFindings().get(i).fingerprint());
            assertThat(finding.get("message").asText())
                    .isEqualTo(review.getFindings().get(i).message(Locale.ENGLISH));
        }
        JsonNode flat = json.at("/findings/0");
        assertThat(names(flat))
                .containsExactly(
                        "code",
                        "severity",
                        "plan",
                        "path",
                        "file",
                        "line",
                        "column",
                        "facts",
                        "source",
                        "message",
                        "advice",
                        "fingerprint");
        assertThat(flat.get("severity").asText()).isEqualTo("error");
        assertThat(flat.get("path").asText()).isEqualTo("loyal/churn#measure.target");
        assertThat(flat.get("line").asInt()).isEqualTo(15);
        assertThat(flat.get("column").asInt()).isEqualTo(54);
        assertThat(flat.at("/facts/value").asText()).isEqualTo("5");
    }

    @Test
    void findings_name_the_line_that_they_are_about() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "examples", "every-mistake.yaml"));
        session.file("every-mistake.yaml", String.join("\n", lines) + "\n");

        JsonNode findings = session.run("review", "every-mistake.yaml", "--format", "json")
                .json()
                .get("findings");

        assertThat(findings).hasSizeGreaterThan(20);
        assertThat(lineOf("okr.check-in.reading", findings, lines)).contains("on: 2026-07-10, level: commit");
        assertThat(lineOf("okr.plan.objective-count", findings, lines)).contains("id: city-team");
        assertThat(lineOf("okr.measure.flat", findings, lines)).contains("baseline: 26, target: 26");
        assertThat(lineOf("okr.plan.dangling-reference", findings, lines)).contains("an-objective-that-is-gone");
    }

    private static String lineOf(String code, JsonNode findings, List<String> lines) {
        List<String> found = new ArrayList<>();
        for (JsonNode finding : findings) {
            if (finding.get("code").asText().equals(code)) {
                found.add(lines.get(finding.get("line").asInt() - 1));
            }
        }
        assertThat(found).as(code).hasSize(1);
        return found.get(0);
    }

    @Test
    void json_speaks_the_language_that_is_asked_for() {
        JsonNode json = session.run("review", "small.yaml", "--format", "json", "--language", "zh")
                .json();

        assertThat(json.get("language").asText()).isEqualTo("zh");
        assertThat(json.at("/findings/0/message").asText()).startsWith("基线值和目标值都是 5");
    }

    @Test
    void json_says_so_where_there_is_nothing_to_say() {
        JsonNode json =
                session.run("review", "clean plan é.yaml", "--format", "json").json();

        assertThat(json.get("findings")).isEmpty();
        assertThat(json.get("questions")).isEmpty();
    }

    @Test
    void machines_get_no_colours() {
        for (String format : List.of("json", "sarif")) {
            assertThat(session.run("review", "small.yaml", "--format", format, "--color", "always")
                            .out())
                    .doesNotContain("\u001b");
        }
    }

    /** The properties that the schema of SARIF 2.1.0 requires of each object that is written. */
    @Test
    void sarif_has_what_its_schema_requires() {
        JsonNode log = session.run("review", "small.yaml", "clean plan é.yaml", "--format=sarif")
                .json();

        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").asText()).endsWith("sarif-2.1.0.json");
        assertThat(log.get("runs")).hasSize(1);
        JsonNode driver = log.at("/runs/0/tool/driver");
        assertThat(driver.get("name").asText()).isEqualTo("okr4j");
        assertThat(driver.get("rules")).hasSize(OkrReviewer.standard().rules().size());
        for (JsonNode rule : driver.get("rules")) {
            assertThat(rule.get("id").asText()).startsWith("okr.");
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").asText())
                    .isNotBlank()
                    .hasSizeLessThan(1024)
                    .doesNotContain("**", "\n", "`", "](");
            assertThat(rule.at("/help/text").asText()).contains("Why:").doesNotContain("**", "```");
            assertThat(rule.at("/help/markdown").asText()).startsWith("# okr.");
            assertThat(rule.at("/defaultConfiguration/level").asText()).isIn("error", "warning", "note");
        }
        assertThat(log.at("/runs/0/results")).hasSize(4);
        for (JsonNode result : log.at("/runs/0/results")) {
            assertThat(result.at("/message/text").asText()).contains("\n→ ");
            assertThat(result.get("level").asText()).isIn("error", "warning", "note");
            assertThat(driver.get("rules").get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId"));
            assertThat(result.get("locations")).hasSize(1);
            JsonNode physical = result.at("/locations/0/physicalLocation");
            assertThat(physical.at("/artifactLocation/uri").asText()).isEqualTo("small.yaml");
            assertThat(physical.at("/region/startLine").asInt()).isPositive();
            assertThat(physical.at("/region/startColumn").asInt()).isPositive();
            assertThat(result.at("/partialFingerprints/okr4jFinding~1v1").asText())
                    .matches("[0-9a-f]{64}");
        }
    }

    @Test
    void sarif_names_files_by_uris() {
        assertThat(SarifReport.uri("plans/a b é.yaml")).isEqualTo("plans/a%20b%20%C3%A9.yaml");
        assertThat(SarifReport.uri("../x:y.yaml")).isEqualTo("../x:y.yaml");
        assertThat(SarifReport.uri("x:y.yaml")).isEqualTo("./x:y.yaml");
        assertThat(SarifReport.uri("/tmp/a b.yaml")).isEqualTo("file:///tmp/a%20b.yaml");
        assertThat(SarifReport.uri("<stdin>")).isEqualTo("stdin");
    }

    @Test
    void rules_are_listed_for_machines() {
        JsonNode json = session.run("rules", "--format", "json").json();

        assertThat(json.get("format").asText()).isEqualTo("okr4j-rules/v1");
        assertThat(json.get("rules")).hasSize(OkrReviewer.standard().rules().size());
        assertThat(json.get("numbers")).hasSize(OkrReviewer.standard().limits().size());
        assertThat(names(json.at("/rules/0"))).containsExactly("code", "severity", "summary", "source", "numbers");
        assertThat(names(json.at("/numbers/0"))).containsExactly("name", "value", "source");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
