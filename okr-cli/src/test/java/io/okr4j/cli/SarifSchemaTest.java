package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.okr4j.cli.Session.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SARIF reports say is valid by the schema that OASIS publishes, the formats of its texts included. */
class SarifSchemaTest {

    private static final String EVERY_MISTAKE = "every mistake é.yaml";

    private static JsonSchema schema;

    @TempDir
    Path folder;

    private Session session;

    @BeforeAll
    static void read_the_schema() throws IOException {
        try (InputStream in = SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(in).isNotNull();
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(
                            new ObjectMapper().readTree(in),
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        }
    }

    @BeforeEach
    void write_plans() throws IOException {
        session = new Session(folder)
                .file("small.yaml", Session.SMALL)
                .file("clean.yaml", Session.CLEAN)
                .file(EVERY_MISTAKE, Files.readString(Path.of("..", "examples", "every-mistake.yaml")));
    }

    private JsonNode reviewed(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "review";
        all[1] = "--format=sarif";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Outcome outcome = session.run(all);
        assertThat(outcome.err()).isEmpty();
        return outcome.json();
    }

    private static Set<ValidationMessage> wrong(JsonNode log) {
        return schema.validate(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void findings_of_every_kind_are_valid(String language) {
        JsonNode log = reviewed(EVERY_MISTAKE, "small.yaml", "clean.yaml", "--language=" + language);

        assertThat(log.at("/runs/0/results")).hasSizeGreaterThan(90);
        assertThat(log.at("/runs/0/results"))
                .extracting(result -> result.get("level").asText())
                .contains("error", "warning", "note");
        assertThat(wrong(log)).isEmpty();
    }

    @Test
    void nothing_found_is_valid() {
        JsonNode log = reviewed("clean.yaml");

        assertThat(log.at("/runs/0/results")).isEmpty();
        assertThat(wrong(log)).isEmpty();
    }

    @Test
    void what_is_new_unchanged_or_absent_is_valid() {
        session.run("review", EVERY_MISTAKE, "small.yaml", "--baseline=b.yaml", "--update-baseline");
        session.file(
                "small.yaml",
                Session.SMALL
                        .replace("target: 120, unit: EUR", "target: 100, unit: EUR")
                        .replace("baseline: 5, target: 5", "baseline: 5, target: 3"));

        JsonNode log = reviewed(EVERY_MISTAKE, "small.yaml", "--baseline=b.yaml");

        assertThat(log.at("/runs/0/results"))
                .extracting(result -> result.get("baselineState").asText())
                .contains("new", "unchanged", "absent");
        assertThat(wrong(log)).isEmpty();
    }

    @Test
    void what_was_accepted_of_a_rule_or_a_place_that_is_gone_is_valid() {
        session.file(
                "b.yaml",
                "format: okr4j-baseline/v1\nfindings:\n  - {code: acme.gone, plan: small, path: gone/too#title}\n");

        assertThat(wrong(reviewed("small.yaml", "--baseline=b.yaml"))).isEmpty();
    }

    @Test
    void a_plan_from_standard_input_or_named_in_full_is_valid() {
        session.input(Session.SMALL);

        assertThat(wrong(reviewed("-"))).isEmpty();
        assertThat(wrong(reviewed(folder.resolve(EVERY_MISTAKE).toAbsolutePath().toString())))
                .isEmpty();
    }

    @Test
    void the_schema_sees_what_is_missing_what_it_does_not_know_and_what_is_no_uri() {
        JsonNode log = reviewed("small.yaml");
        ObjectNode result = (ObjectNode) log.at("/runs/0/results/0");

        result.remove("message");
        assertThat(wrong(log)).isNotEmpty();
        result.putObject("message").put("text", "there again");
        assertThat(wrong(log)).isEmpty();
        result.put("baselineState", "fresh");
        assertThat(wrong(log)).isNotEmpty();
        result.remove("baselineState");
        result.put("colour", "blue");
        assertThat(wrong(log)).isNotEmpty();
        result.remove("colour");
        ((ObjectNode) log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation")).put("uri", "a b");
        assertThat(wrong(log)).isNotEmpty();
    }
}
