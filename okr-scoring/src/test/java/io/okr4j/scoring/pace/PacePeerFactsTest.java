package io.okr4j.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other OKR systems say of pace, staleness and confidence; docs/peers.md tells it by system. */
class PacePeerFactsTest {

    /** Where we differ on purpose: the fact, and what we say instead. The reasons are in docs/peers.md. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "cascade-001", "label=Behind ratioPct=90.9",
            "mhokr-008", "no status",
            "open-okr-081", "abandoned");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("facts")
    void agrees_with_what_another_system_says_or_differs_on_purpose(
            String id, String what, String system, JsonNode inputs, JsonNode expected) {
        String ours = PeerPace.ours(what, system, inputs);
        String theirs = shown(expected);

        if (DIFFERENT.containsKey(id)) {
            assertThat(ours).isEqualTo(DIFFERENT.get(id)).isNotEqualTo(theirs);
        } else {
            assertThat(ours).isEqualTo(theirs);
        }
    }

    private static String shown(JsonNode expected) {
        return expected.isObject()
                ? expected.propertyStream()
                        .map(property ->
                                property.getKey() + "=" + property.getValue().asString())
                        .sorted()
                        .collect(Collectors.joining(" "))
                : expected.asString();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("workedOut")
    void agrees_with_what_the_rule_of_another_system_gives(
            String id, String what, String system, JsonNode inputs, JsonNode expected) {
        assertThat(PeerPace.ours(what, system, inputs)).as(id).isEqualTo(shown(expected));
    }

    @Test
    void the_facts_are_all_there_and_the_page_counts_them() throws IOException {
        Map<String, int[]> bySystem = new TreeMap<>();
        for (Arguments fact : facts().toList()) {
            int[] counts = bySystem.computeIfAbsent((String) fact.get()[2], system -> new int[2]);
            counts[0]++;
            counts[1] += DIFFERENT.containsKey((String) fact.get()[0]) ? 0 : 1;
        }
        String whole = page("peers.md");
        String page = whole.substring(whole.indexOf("## Facts about pace"));

        assertThat(facts()).hasSize(47);
        bySystem.forEach((system, counts) ->
                assertThat(page).contains("| " + system + " | " + counts[0] + " | " + counts[1] + " |"));
        assertThat(page).contains("| all | 47 | " + (47 - DIFFERENT.size()) + " |");
        assertThat(List.copyOf(DIFFERENT.keySet()))
                .allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
        assertThat(workedOut()).hasSize(129);
        assertThat(page).contains("| pace, status, staleness and confidence | 129 | 129 |");
    }

    static String page(String name) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above holds docs");
        }
        return Files.readString(folder.resolve("docs").resolve(name));
    }

    static Stream<Arguments> facts() {
        return facts("peers.json");
    }

    static Stream<Arguments> workedOut() {
        return facts("worked-out.json");
    }

    private static Stream<Arguments> facts(String resource) {
        JsonNode root;
        try (InputStream in = Objects.requireNonNull(PacePeerFactsTest.class.getResourceAsStream(resource))) {
            root = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root.get("facts")
                .valueStream()
                .map(fact -> Arguments.of(
                        fact.get("id").asString(),
                        fact.get("what").asString(),
                        fact.get("system").asString(),
                        fact.get("inputs"),
                        fact.get("expected")));
    }
}
