package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -pl okr-format -am test -Dtest=SchemaTest -Dokr4j.schema.update=true} writes the published schema anew.
 */
class SchemaTest {
    private static final String HEAD = "format: okr4j/v1\nid: p\n";
    private static final Path SOURCE = Path.of("src/main/resources/io/okr4j/format/okr4j-v1.schema.json");

    @Test
    void the_published_schema_is_what_the_codecs_say() throws IOException {
        if (Boolean.getBoolean("okr4j.schema.update")) {
            Files.writeString(SOURCE, PlanFormat.schema());
        }
        try (InputStream in = PlanFormat.class.getResourceAsStream("okr4j-v1.schema.json")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(PlanFormat.schema());
        }
    }

    @Test
    void it_is_a_schema_of_draft_2020_12() throws IOException {
        JsonSchema draft = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(new ObjectMapper().readTree(PlanFormat.schema())))
                .isEmpty();
    }

    @Test
    void it_accepts_what_is_written() {
        assertThat(Schemas.complaints(PlanFormat.toYaml(Plans.whole()))).isEmpty();
        assertThat(Schemas.complaints(PlanFormat.toJson(Plans.whole()))).isEmpty();
        assertThat(Schemas.complaints(HEAD)).isEmpty();
    }

    @Test
    void it_accepts_all_that_reading_accepts() {
        for (String text : List.of(
                HEAD + "title: no\n",
                HEAD + "title: 2026\n",
                HEAD + "period: 2026\n",
                HEAD + "period: 2026-Q3\n",
                HEAD + "cadence: {every: month, on: 15}\n",
                HEAD + "kpis: [{id: 1, name: true, low: '0.5', unit: EUR}]\n",
                HEAD + "kpis: [{id: a, name: A, unit: {kind: duration, name: fortnights}}]\n",
                HEAD + "objectives: [{id: a, title: A, state: draft, links: [{supports: b}]}]\n",
                HEAD + "objectives: [{id: a, title: A, key-results: [{id: b, title: B, evidence: CRM,"
                        + " measure: {kind: metric, trajectory: linear}, check-ins: [{on: 2026-08-14, note: x}]}]}]\n")) {
            assertThat(PlanFormat.read(text).getProblems()).as(text).isEmpty();
            assertThat(Schemas.complaints(text)).as(text).isEmpty();
        }
    }

    @Test
    void it_refuses_what_is_wrong_in_form() {
        for (String text : List.of(
                "id: p\n",
                "format: okr4j/v1\n",
                "format: okr4j/v2\nid: p\n",
                HEAD + "titel: x\n",
                HEAD + "title: [x]\n",
                HEAD + "title: ~\n",
                HEAD + "period: last summer\n",
                HEAD + "owners: [{id: a, name: A, level: squad}]\n",
                HEAD + "owners: [{id: a, level: team}]\n",
                HEAD + "kpis: [{id: a, name: A, unit: customers}]\n",
                HEAD + "kpis: [{id: a, name: A, unit: {count: a, rate: b}}]\n",
                HEAD + "kpis: [{id: a, name: A, unit: {per: b}}]\n",
                HEAD + "kpis: [{id: a, name: A, low: 1_000}]\n",
                HEAD + "kpis: [{id: a, name: A, series: [{on: 14.8.2026, value: 1}]}]\n",
                HEAD + "fiscal-calendar: {starts-in: july, last-month: june}\n",
                HEAD + "objectives: [{id: a, title: A, links: [{weight: 1}]}]\n",
                HEAD + "objectives: [{id: a, title: A, links: [{supports: a, pass-through: yes}]}]\n",
                HEAD + "objectives: [{id: a, title: A, key-results: [{id: b, title: B, measure: {kind: guess}}]}]\n",
                HEAD + "objectives: [{id: a, title: A, key-results: [{id: b, title: B,"
                        + " measure: {kind: corridor, target: 1}}]}]\n",
                HEAD + "objectives: [{id: a, title: A, key-results: [{id: b, title: B,"
                        + " check-ins: [{on: 2026-08-14, value: 1, level: none}]}]}]\n")) {
            assertThat(PlanFormat.read(text).getProblems()).as(text).isNotEmpty();
            assertThat(Schemas.complaints(text)).as(text).isNotEmpty();
        }
    }
}
