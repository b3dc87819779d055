package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.Preset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyFormatTest {
    private static final String HEAD = "format: okr4j-policy/v1\nname: our-house\n";
    private static final Path SCHEMA = Path.of("src/main/resources/io/okr4j/format/okr4j-policy-v1.schema.json");
    private static final Policy WHOLE = Policy.of(Preset.GOOGLE)
            .withName("our-house")
            .with("key-results.max", "3", "our handbook")
            .with("objectives.max", "4", "our handbook")
            .without("okr.objective.vague")
            .withRule("okr.objective.task-list");

    @Test
    void a_policy_is_read_as_it_was_written() {
        assertThat(PolicyFormat.read(PolicyFormat.toYaml(WHOLE)).getValue()).contains(WHOLE);
        assertThat(PolicyFormat.read(PolicyFormat.toJson(WHOLE)).getValue()).contains(WHOLE);
        assertThat(PolicyFormat.toYaml(WHOLE)).contains("preset: google", "source: our handbook");
        assertThat(PolicyFormat.read(HEAD).getValue())
                .contains(Policy.standard().withName("our-house"));
    }

    @Test
    void a_file_is_read_and_one_that_is_not_there_is_a_problem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yaml"), PolicyFormat.toYaml(WHOLE));

        assertThat(PolicyFormat.read(file).getValue()).contains(WHOLE);
        assertThat(PolicyFormat.read(folder.resolve("gone.yaml")).getProblems())
                .extracting(Problem::getCode)
                .containsExactly("okr.format.unreadable");
    }

    static Stream<Arguments> refused() {
        String digits = "1234567890".repeat(4) + "1";
        return Stream.of(
                Arguments.of(
                        "numbers: [{name: objectives.max, value: 3, source: ''}]",
                        "3:52: source must say who says that 'objectives.max' is 3 but was blank"),
                Arguments.of(
                        "numbers: [{name: objectives.max, value: 5e9, source: us}]",
                        "3:41: value must be a plain decimal number such as 25.5 but was '5e9'"),
                Arguments.of(
                        "numbers: [{name: objectives.max, value: " + digits + ", source: us}]",
                        "3:41: value must be a plain decimal number such as 25.5 but was '" + digits
                                + "'; it may have 30 digits, 15 of them behind the point"),
                Arguments.of(
                        "numbers: [{name: objectives.max, value: -3, source: us}]",
                        "3:41: value of 'objectives.max' must be a whole number, 0 or more, but was -3"),
                Arguments.of(
                        "numbers: [{name: certainty.sure, value: 90, source: us}]",
                        "3:41: value of 'certainty.sure' must be from 0 to 1 but was 90"),
                Arguments.of(
                        "numbers: [{name: objectives.max, value: 4, source: us},\n  {name: key-results.min, value: 6, source: us}]",
                        "4:34: value of 'key-results.min' must be at most that of 'key-results.max', which is 5, but was 6"),
                Arguments.of(
                        "preset: google\nnumbers: [{name: objectives.max, value: 2, source: us}]",
                        "4:41: value of 'objectives.max' must be at least that of 'objectives.min', which is 3, but was 2"),
                Arguments.of(
                        "numbers: [{name: key-results.max, value: 3, source: a}, {name: key-results.max, value: 4, source: a}]",
                        "3:10: numbers must have different ids but 'key-results.max' stands twice"),
                Arguments.of(
                        "off: [okr.measure.flat]\non: [okr.measure.flat]",
                        "3:6: off and on must name different rules but 'okr.measure.flat' stands in both"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_number_or_a_rule_that_cannot_be_is_refused_with_what_is_allowed(String fields, String problem) {
        assertThat(PolicyFormat.read(HEAD + fields + "\n").getProblems())
                .extracting(found -> found.getLocation() + ": " + found.getMessage())
                .containsExactly(problem);
    }

    @Test
    void a_policy_has_a_name_that_can_be_seen() {
        assertThat(PolicyFormat.read("format: okr4j-policy/v1\nname: ' '\n").toString())
                .isEqualTo("2:7 name: name must be what reviews call the policy but was blank [okr.invalid.policy]");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place() {
        FileResult<Policy> read = PolicyFormat.read(HEAD + """
                preset: gogle
                numbers:
                  - {name: key-results.maks, value: 3, source: us}
                  - {name: key-results.max, value: a few, source: us}
                  - {name: key-results.min, value: 2}
                off: [okr.objective.vage]
                colour: blue
                """);

        assertThat(read.getValue()).isEmpty();
        assertThat(read.getProblems())
                .extracting(problem -> problem.getLocation() + " " + problem.getCode())
                .containsExactly(
                        "3:9 okr.format.word",
                        "5:12 okr.format.unknown-name",
                        "6:36 okr.format.number",
                        "7:5 okr.format.missing",
                        "8:7 okr.format.unknown-name",
                        "9:1 okr.format.unknown-field");
        assertThat(read.toString())
                .contains(
                        "did you mean 'google'?",
                        "did you mean 'key-results.max'?",
                        "did you mean 'okr.objective.vague'?");
    }

    @Test
    void every_number_that_can_never_be_right_is_told_at_once_in_the_field_where_it_stands() {
        FileResult<Policy> read = PolicyFormat.read(HEAD + """
                numbers:
                  - {name: objectives.max, value: 2, source: us}
                  - {name: objectives.min, value: 3, source: us}
                  - {name: key-results.max, value: 1, source: us}
                off: [okr.objective.vage]
                """);

        assertThat(read.getProblems())
                .extracting(problem -> problem.getLocation() + " " + problem.getPath() + " " + problem.getCode())
                .containsExactly(
                        "5:35 numbers[1].value okr.invalid.range",
                        "6:36 numbers[2].value okr.invalid.range",
                        "7:7 off[0] okr.format.unknown-name");
    }

    @Test
    void a_number_stands_once_and_a_rule_is_on_or_off() {
        assertThat(PolicyFormat.read(HEAD + """
                        numbers:
                          - {name: key-results.max, value: 3, source: us}
                          - {name: key-results.max, value: 4, source: us}
                        """).getProblems())
                .extracting(problem -> problem.getLocation() + " " + problem.getCode())
                .containsExactly("4:3 okr.invalid.duplicate-id");
        assertThat(PolicyFormat.read(HEAD + "off: [okr.objective.vague]\non: [okr.objective.vague]\n")
                        .getProblems())
                .extracting(problem -> problem.getLocation() + " " + problem.getCode())
                .containsExactly("3:6 okr.invalid.duplicate-id");
    }

    @Test
    void a_plan_is_no_policy_and_nothing_is_none_either() {
        assertThat(PolicyFormat.read("format: okr4j/v1\nid: p\n").toString())
                .isEqualTo("1:9 format: format must be okr4j-policy/v1 but was 'okr4j/v1' [okr.format.version]");
        assertThat(PolicyFormat.read("").toString())
                .isEqualTo("1:1 there is no policy in the file: it must begin with format: okr4j-policy/v1"
                        + " [okr.format.empty]");
        assertThat(PolicyFormat.read("# nothing\n~\n").getProblems())
                .extracting(Problem::getCode)
                .containsExactly("okr.format.empty");
    }

    @Property(tries = 300)
    void any_text_is_a_policy_or_has_problems(@ForAll String text) {
        FileResult<Policy> read = PolicyFormat.read(HEAD + text, List.of());

        assertThat(read.getValue().isPresent()).isEqualTo(read.getProblems().isEmpty());
    }

    @Example
    void the_published_schema_is_what_the_codecs_say_and_takes_what_is_written() throws IOException {
        if (Boolean.getBoolean("okr4j.schema.update")) {
            Files.writeString(SCHEMA, PolicyFormat.schema());
        }
        try (InputStream in = PolicyFormat.class.getResourceAsStream("okr4j-policy-v1.schema.json")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(PolicyFormat.schema());
        }
        ObjectMapper mapper = new ObjectMapper();
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(PolicyFormat.schema());
        assertThat(schema.validate(mapper.readTree(PolicyFormat.toJson(WHOLE)))).isEmpty();
        assertThat(schema.validate(mapper.readTree("{\"format\": \"okr4j-policy/v1\"}")))
                .isNotEmpty();
    }
}
