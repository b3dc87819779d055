package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.okr4j.cli.Session.Outcome;
import io.okr4j.core.review.Preset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyOptionTest {

    private static final String HOUSE = """
            format: okr4j-policy/v1
            name: our-house
            preset: source-articles
            numbers:
              - {name: objectives.min, value: 1, source: our handbook}
            off: [okr.objective.certainty-tiers]
            """;

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void write_plans() {
        session = new Session(folder).file("clean.yaml", Session.CLEAN).file("house.yaml", HOUSE);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void every_preset_has_rules_and_numbers_to_show(Preset preset) {
        Outcome outcome = session.run("rules", "--policy", preset.id());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Numbers of the policy " + preset.id() + ";");
        assertThat(session.run("rules", "--policy=" + preset.id(), "--language=zh")
                        .out())
                .contains("策略 " + preset.id() + " 的数值");
    }

    @Test
    void rules_shows_the_numbers_that_differ_from_the_default() {
        assertThat(session.run("rules", "--policy=google").out()).contains("key-results.max = 4 (default 5)");
        assertThat(session.run("rules").out()).contains("key-results.max = 5").doesNotContain("(default");
    }

    @Test
    void rules_shows_a_policy_of_a_file() {
        String text = session.run("rules", "--policy", "house.yaml").out();
        JsonNode json =
                session.run("rules", "--policy", "house.yaml", "--format=json").json();

        assertThat(text)
                .contains(
                        "Off in the policy our-house (",
                        "Numbers of the policy our-house",
                        "key-results.min = 3 (default 2)");
        assertThat(json.get("policy").asText()).isEqualTo("our-house");
        assertThat(json.get("off")).extracting(JsonNode::asText).contains("okr.objective.certainty-tiers");
        assertThat(json.get("rules"))
                .extracting(rule -> rule.get("code").asText())
                .doesNotContain("okr.objective.certainty-tiers");
        assertThat(json.get("numbers"))
                .filteredOn(number -> number.has("default"))
                .extracting(number -> number.get("name").asText() + " "
                        + number.get("value").decimalValue() + " instead of "
                        + number.get("default").get("value").decimalValue())
                .contains("key-results.min 3 instead of 2");
    }

    @Test
    void review_follows_a_policy() {
        assertThat(session.run("review", "clean.yaml", "--fail-on=advice").code())
                .isZero();
        assertThat(session.run("review", "clean.yaml", "--policy=source-articles")
                        .out())
                .contains("okr.objective.key-result-count", "source-articles");
        assertThat(session.run("review", "clean.yaml", "--policy=house.yaml").out())
                .contains("okr.objective.key-result-count", "our-house")
                .doesNotContain("okr.plan.objective-count");
    }

    @Test
    void a_policy_that_there_is_not_is_refused() {
        assertThat(session.refused("rules", "--policy", "gogle"))
                .isEqualTo("okr: there is no policy 'gogle', nor a file of that name; did you mean google?");
        assertThat(session.refused("review", "clean.yaml", "--policy", "nobody"))
                .contains("the policies are default, google, source-articles, starter");
        assertThat(session.refused("rules", "--policy", "gone.yaml"))
                .isEqualTo("okr: gone.yaml: there is no such file");
    }

    @Test
    void all_problems_of_a_policy_file_are_told_with_their_places() {
        session.file(
                "bad.yaml", HOUSE.replace("objectives.min", "objective.min").replace("-tiers", "-teers"));

        Outcome outcome = session.run("review", "clean.yaml", "--policy", "bad.yaml");

        assertThat(outcome.code()).isEqualTo(OkrCli.BAD);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines())
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line).startsWith("okr: bad.yaml:5:12: ").contains("did you mean 'objectives.min'?"))
                .anySatisfy(line -> assertThat(line).startsWith("okr: bad.yaml:6:7: "));
    }
}
