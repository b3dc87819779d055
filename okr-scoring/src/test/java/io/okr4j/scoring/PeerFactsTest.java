package io.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.scoring.internal.Fraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** What other OKR systems compute, under the strategy or policy that is theirs; docs/peers.md tells it by system. */
class PeerFactsTest {

    /** Where we differ on purpose: the fact, and what we say instead. The reasons are in docs/peers.md. */
    private static final Map<String, String> DIFFERENT = Map.ofEntries(
            Map.entry("open-okr-048", "75"),
            Map.entry("open-okr-052", "refused"),
            Map.entry("open-okr-056", "NOTHING_GRADED"),
            Map.entry("open-okr-188", "OUT_OF_SCOPE"),
            Map.entry("open-okr-192", "OUT_OF_SCOPE"),
            Map.entry("open-okr-193", "OUT_OF_SCOPE"),
            Map.entry("open-okr-195", "OUT_OF_SCOPE"),
            Map.entry("operately-015", "NOTHING_GRADED"),
            Map.entry("shamanr-okrs-001", "NOTHING_GRADED"),
            Map.entry("shamanr-okrs-005", "NOTHING_GRADED"),
            Map.entry("business-as-code-022", "NOTHING_GRADED"),
            Map.entry("okr-team-tool-002", "exceeded"),
            Map.entry("feedback4e-006", "OUT_OF_SCOPE"));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("facts")
    void agrees_with_what_another_system_computes_or_differs_on_purpose(
            String id, String what, String system, JsonNode inputs, JsonNode expected) {
        String ours = PeerFacts.ours(what, system, inputs);
        String theirs = shown(expected);

        if (DIFFERENT.containsKey(id)) {
            assertThat(ours).isEqualTo(DIFFERENT.get(id)).isNotEqualTo(theirs);
        } else {
            assertThat(rounded(ours, theirs)).isEqualTo(theirs);
        }
    }

    /** They publish rounded numbers. */
    private static String rounded(String ours, String theirs) {
        if (!theirs.matches("-?[0-9.]+") || !ours.matches("-?[0-9.]+")) {
            return ours;
        }
        int decimals = Math.max(0, new BigDecimal(theirs).stripTrailingZeros().scale());
        return Fraction.canonical(new BigDecimal(ours).setScale(decimals, RoundingMode.HALF_UP))
                .toPlainString();
    }

    private static String shown(JsonNode expected) {
        if (expected.isNumber()) {
            return Fraction.canonical(expected.decimalValue()).toPlainString();
        }
        if (expected.isArray()) {
            return expected.valueStream().map(PeerFactsTest::shown).collect(Collectors.joining(" "));
        }
        if (expected.isObject()) {
            return expected.propertyStream()
                    .map(property -> property.getKey() + "=" + shown(property.getValue()))
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
        return expected.isNull() ? "null" : expected.asString();
    }

    @Test
    void the_facts_are_all_there_and_the_page_counts_them() throws IOException {
        Map<String, int[]> bySystem = new TreeMap<>();
        for (Arguments fact : facts().toList()) {
            int[] counts = bySystem.computeIfAbsent((String) fact.get()[2], system -> new int[2]);
            counts[0]++;
            counts[1] += DIFFERENT.containsKey((String) fact.get()[0]) ? 0 : 1;
        }
        String page = Files.readString(root().resolve("docs/peers.md"));

        assertThat(facts()).hasSize(179);
        bySystem.forEach((system, counts) ->
                assertThat(page).contains("| " + system + " | " + counts[0] + " | " + counts[1] + " |"));
        assertThat(page).contains("| all | 179 | " + (179 - DIFFERENT.size()) + " |");
        assertThat(List.copyOf(DIFFERENT.keySet()))
                .allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above holds docs");
        }
        return folder;
    }

    static Stream<Arguments> facts() {
        JsonNode root;
        try (InputStream in = Objects.requireNonNull(PeerFactsTest.class.getResourceAsStream("peers.json"))) {
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
