package io.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.time.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ModelJsonTest {

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .build();

    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    private static final Plan PLAN = MaximalPlan.plan();

    /** Reads with both. */
    private static <T> T read(String json, Class<T> type) {
        T value = JACKSON_3.readValue(json, type);
        try {
            assertThat(JACKSON_2.readValue(json, type)).isEqualTo(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return value;
    }

    private static void assertBothRefuse(String json, Class<?> type, String message) {
        assertThatThrownBy(() -> JACKSON_2.readValue(json, type))
                .hasRootCauseInstanceOf(InvalidOkrException.class)
                .hasRootCauseMessage(message);
        assertThatThrownBy(() -> JACKSON_3.readValue(json, type))
                .hasRootCauseInstanceOf(InvalidOkrException.class)
                .hasRootCauseMessage(message);
    }

    @Test
    void a_plan_with_everything_survives_jackson_2() throws JsonProcessingException {
        assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(PLAN), Plan.class))
                .isEqualTo(PLAN);
    }

    @Test
    void a_plan_with_everything_survives_jackson_3() {
        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(PLAN), Plan.class))
                .isEqualTo(PLAN);
    }

    @Test
    void one_jackson_reads_what_the_other_writes() throws JsonProcessingException {
        assertThat(JACKSON_3.readValue(JACKSON_2.writeValueAsString(PLAN), Plan.class))
                .isEqualTo(PLAN);
        assertThat(JACKSON_2.readValue(JACKSON_3.writeValueAsString(PLAN), Plan.class))
                .isEqualTo(PLAN);
    }

    @Test
    void a_plan_with_everything_survives_java_serialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(PLAN);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(PLAN);
        }
    }

    @Test
    void the_plan_with_everything_lacks_nothing() throws JsonProcessingException {
        // the first objective and the first key result are those in which everything is set
        JsonNode plan = JACKSON_2.valueToTree(PLAN);
        List<String> missing = new ArrayList<>();
        plan.properties().forEach(field -> collectMissing(field.getKey(), field.getValue(), missing));
        JsonNode objective = plan.get("objectives").get(0);
        objective
                .properties()
                .forEach(field -> collectMissing("objective." + field.getKey(), field.getValue(), missing));
        JsonNode keyResult = objective.get("keyResults").get(0);
        keyResult
                .properties()
                .forEach(field -> collectMissing("keyResult." + field.getKey(), field.getValue(), missing));
        objective
                .get("keyResults")
                .forEach(kr -> kr.get("measure")
                        .properties()
                        .forEach(field -> collectMissing(
                                kr.get("id").asText() + "." + field.getKey(), field.getValue(), missing)));

        assertThat(missing).isEmpty();
    }

    private static void collectMissing(String name, JsonNode value, List<String> missing) {
        if (value.isNull() || (value.isContainerNode() && value.isEmpty())) {
            missing.add(name);
        }
    }

    @Test
    void carried_plans_survive() throws JsonProcessingException {
        CarryOver decisions = CarryOver.on(MaximalPlan.DAY)
                .withNextPlan("sales-q4")
                .decide("other", CloseDecision.MODIFIED, BaselinePolicy.RESET_ZERO);
        CarriedOver carried = PLAN.carryOver(Period.ofQuarter(2026, 4), decisions);

        assertThat(read(JACKSON_2.writeValueAsString(decisions), CarryOver.class))
                .isEqualTo(decisions);
        assertThat(read(JACKSON_2.writeValueAsString(carried), CarriedOver.class))
                .isEqualTo(carried);
    }

    @Test
    void what_is_computed_is_not_written() throws JsonProcessingException {
        JsonNode plan = JACKSON_2.valueToTree(PLAN);
        JsonNode churn = plan.get("objectives").get(0).get("keyResults").get(0);

        assertThat(churn.has("terms")).isFalse();
        assertThat(churn.has("original")).isFalse();
        assertThat(plan.get("objectives").get(0).has("level")).isFalse();
        assertThat(churn.get("measure").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "kind",
                        "baseline",
                        "baselineOn",
                        "target",
                        "direction",
                        "relativeTarget",
                        "unit",
                        "aggregation",
                        "recurrence",
                        "scope",
                        "window",
                        "metricName",
                        "definition",
                        "payLink",
                        "trajectory");
    }

    @Test
    void what_is_left_out_takes_its_default() {
        assertThat(read("{}", Plan.class)).isEqualTo(Plan.of());
        assertThat(read("{}", Objective.class)).isEqualTo(Objective.builder().build());
        assertThat(read("{}", KeyResult.class)).isEqualTo(KeyResult.builder().build());
        assertThat(read("{\"title\":\"Call\"}", Initiative.class)).isEqualTo(Initiative.of("Call"));
        assertThat(read("{\"title\":\"no licence\"}", Blocker.class)).isEqualTo(Blocker.of("no licence"));
        assertThat(read("{\"rate\":15}", RelativeTarget.class))
                .isEqualTo(RelativeTarget.builder().rate(15).build());
        assertThat(read("{\"kind\":\"members\"}", Reading.class))
                .isEqualTo(MemberReading.builder().build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "metric|{}",
                "threshold|{\"comparison\":\"AT_LEAST\"}",
                "corridor|{}",
                "milestones|{}",
                "levels|{}",
                "baseline-to-establish|{}"
            })
    void a_measure_of_each_kind_may_lack_all_that_is_optional(String kind, String rest) {
        String json = rest.replaceFirst("\\{", "{\"kind\":\"" + kind + "\"" + (rest.equals("{}") ? "" : ","));

        assertThat(read(json, Measure.class).kind()).isEqualTo(kind);
    }

    @Test
    void an_explicit_null_is_read_as_left_out() {
        assertThat(read(
                        "{\"id\":null,\"title\":null,\"period\":null,\"owners\":null,\"objectives\":null,\"kpis\":null}",
                        Plan.class))
                .isEqualTo(Plan.of());
        assertThat(read(
                        "{\"id\":null,\"weight\":null,\"state\":null,\"checkIns\":null,\"carryCount\":null}",
                        KeyResult.class))
                .isEqualTo(KeyResult.builder().build());
        assertThat(read("{\"kind\":\"metric\",\"aggregation\":null,\"payLink\":null,\"baseline\":null}", Measure.class))
                .isEqualTo(Metric.builder().build());
        assertThat(read("{\"kind\":\"levels\",\"commit\":null}", Measure.class))
                .isEqualTo(Levels.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"gauge\",\"target\":5}", "{\"kind\":\"Metric\"}"})
    void an_unknown_kind_of_measure_is_named(String json) {
        String kind = json.contains("gauge") ? "gauge" : "Metric";
        assertThatThrownBy(() -> JACKSON_2.readValue(json, Measure.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("'" + kind + "'");
        assertThatThrownBy(() -> JACKSON_3.readValue(json, Measure.class))
                .isInstanceOf(tools.jackson.core.JacksonException.class)
                .hasMessageContaining("'" + kind + "'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Owner|{"name":"Sales","level":"TEAM"}
            Purpose|{"kind":"MISSION","title":"Lead"}
            Kpi|{"name":"Revenue"}
            DataPoint|{"on":"2026-08-14","value":5}
            Reference|{"id":"churn"}
            State|{"phase":"DRAFT"}
            CheckIn|{"on":"2026-08-14"}
            Blocker|{"title":"no licence"}
            Evidence|{"source":"CRM"}
            Initiative|{"title":"Call"}
            Directive|{"who":"each","action":"call"}
            Dependency|{"on":{"name":"Legal","level":"TEAM"}}
            Link|{"kind":"SUPPORTS","to":{"id":"grow"}}
            GradeOverride|{"grade":1}
            Retrospective|{"period":{"start":"2026-07-01","end":"2026-09-30"}}
            TeamInput|{"on":"2026-08-14","author":"Bea","text":"fewer"}
            Amendment|{"on":"2026-08-14","reason":"CORRECTION","before":{"title":"a"},"after":{"title":"b"}}
            Terms|{"title":"a"}
            CarryOver|{"on":"2026-08-14"}
            CarryOverDecision|{"objective":"loyal","decision":"ACHIEVED"}
            CarriedOver|{"closed":{},"next":{}}
            measure.Unit|{"kind":"PERCENT"}
            measure.Scope|{"kind":"TEAM"}
            measure.Milestone|{"title":"Beta"}
            measure.RelativeTarget|{"rate":15}
            measure.Trajectory|{"shape":"FLAT"}
            measure.Checkpoint|{"on":"2026-08-14","share":1}
            measure.Quantity|{"amount":1,"of":"demos"}
            Reading|{"value":27,"kind":"number"}
            Reading|{"numerator":1,"denominator":2,"kind":"ratio"}
            measure.Measure|{"comparison":"AT_MOST","kind":"threshold"}
            """)
    void a_required_attribute_that_is_missing_is_named(String type, String json)
            throws ClassNotFoundException, JsonProcessingException {
        Class<?> target = Class.forName("io.okr4j.core." + type);
        boolean sealedChoice = target.isInterface();
        ObjectNode least = (ObjectNode) JACKSON_2.readTree(json);
        read(json, target);

        for (String attribute : (Iterable<String>) least::fieldNames) {
            if (!sealedChoice || !attribute.equals("kind")) {
                assertBothRefuse(without(least, attribute).toString(), target, "missing: " + attribute);
                assertBothRefuse(least.deepCopy().putNull(attribute).toString(), target, "missing: " + attribute);
            }
        }
    }

    private static ObjectNode without(ObjectNode node, String attribute) {
        ObjectNode rest = node.deepCopy();
        rest.remove(attribute);
        return rest;
    }

    @Test
    void a_number_of_a_thousand_million_digits_is_refused_when_it_is_read() {
        assertBothRefuse(
                "{\"kind\":\"number\",\"value\":1e999999999}",
                Reading.class,
                "value must be a decimal number of at most 30 digits, 15 of them after the point, but was 1E+999999999");
    }

    @Test
    void what_makes_no_sense_is_refused_when_it_is_read() {
        assertBothRefuse(
                "{\"objectives\":[{\"id\":\"loyal\"},{\"id\":\"loyal\"}]}",
                Plan.class,
                "ids must be distinct within a plan but 'loyal' stands twice");
        assertBothRefuse(
                "{\"id\":\"a b\"}",
                KeyResult.class,
                "id must be 1 to 100 letters, digits, '-', '_' or '.',"
                        + " beginning with a letter or digit, but was 'a b'");
    }
}
