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
            Map.entry("business-as-code-014", "100"),
            Map.entry("okr-team-tool-002", "exceeded"),
            Map.entry("feedback4e-006", "OUT_OF_SCOPE"));

    /** The same of what was worked out from the formulas of others. */
    private static final Map<String, String> WORKED_OUT_DIFFERENT = Map.of(
            "open-okr-w35", "NO_WEIGHT",
            "open-okr-w37", "85",
            "alldone-okrhelper-w04", "60",
            "feedback4e-w05", "OUT_OF_SCOPE",
            "shamanr-okrs-w09", "NO_WEIGHT");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("facts")
    void agrees_with_what_another_system_computes_or_differs_on_purpose(
            String id, String what, String system, JsonNode inputs, JsonNode expected) {
        check(DIFFERENT, id, PeerFacts.ours(what, system, inputs), shown(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("workedOut")
    void agrees_with_what_the_formula_of_another_system_gives_or_differs_on_purpose(
            String id, String what, String system, JsonNode inputs, JsonNode expected) {
        check(WORKED_OUT_DIFFERENT, id, PeerFacts.ours(what, system, inputs), shown(expected));
    }

    private static void check(Map<String, String> different, String id, String ours, String theirs) {
        if (different.containsKey(id)) {
            assertThat(ours).isEqualTo(different.get(id)).isNotEqualTo(theirs);
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

        assertThat(facts()).hasSize(185);
        bySystem.forEach((system, counts) ->
                assertThat(page).contains("| " + system + " | " + counts[0] + " | " + counts[1] + " |"));
        assertThat(page).contains("| all | 185 | " + (185 - DIFFERENT.size()) + " |");
        assertThat(List.copyOf(DIFFERENT.keySet()))
                .allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
        assertThat(workedOut()).hasSize(293);
        assertThat(page)
                .contains("| progress, roll-up and bands | 293 | " + (293 - WORKED_OUT_DIFFERENT.size()) + " |");
        assertThat(List.copyOf(WORKED_OUT_DIFFERENT.keySet()))
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
        return facts("peers.json");
    }

    static Stream<Arguments> workedOut() {
        return facts("worked-out.json");
    }

    private static Stream<Arguments> facts(String resource) {
        JsonNode root;
        try (InputStream in = Objects.requireNonNull(PeerFactsTest.class.getResourceAsStream(resource))) {
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
