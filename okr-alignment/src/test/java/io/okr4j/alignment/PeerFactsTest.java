package io.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other OKR systems say of how objectives hang together; docs/peers.md tells it by system. */
class PeerFactsTest {

    /** Where we differ on purpose: the fact, and what we say instead. The reasons are in docs/peers.md. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "open-okr-068", "A=100 B=0 cycle:A->B->A",
            "open-okr-264", "no band",
            "open-okr-266", "no band",
            "open-okr-269", "no band");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("facts")
    void agrees_with_what_another_system_says_or_differs_on_purpose(
            String id, String what, JsonNode inputs, JsonNode expected) {
        String ours = ours(what, inputs);
        String theirs = theirs(what, expected);

        if (DIFFERENT.containsKey(id)) {
            assertThat(ours).isEqualTo(DIFFERENT.get(id)).isNotEqualTo(theirs);
        } else {
            assertThat(ours).isEqualTo(theirs);
        }
    }

    private static String theirs(String what, JsonNode expected) {
        return switch (what) {
            case "cascade-aligned-to-key-result", "cascade-cycle" ->
                expected.propertyStream()
                        .map(field -> field.getKey().equals("diagnostic")
                                ? field.getValue().asString()
                                : field.getKey() + "=" + field.getValue().asInt())
                        .collect(Collectors.joining(" "));
            case "dependency-cascade-order" ->
                expected.get("rejected").asBoolean()
                        ? "rejected"
                        : expected.get("order").asString();
            case "alignment-share", "alignment-graph" ->
                expected.isNull() || expected.get("share").isNull()
                        ? "null"
                        : String.valueOf(expected.get("share").asInt());
            default -> expected.asString();
        };
    }

    private static String ours(String what, JsonNode in) {
        return switch (what) {
            case "cascade-aligned-to-key-result" -> moved(in);
            case "cascade-cycle" -> looped(in);
            case "dependency-cascade-order" -> order(in);
            case "alignment-share" ->
                share(counted(in.get("counted").asInt(), in.get("measured").asInt()));
            case "alignment-graph" -> share(goals(in.get("goals")));
            case "alignment-cycle" ->
                AlignmentGraph.of(Some.plan("p", Some.objective("A")))
                        .wouldCloseLoop("A", Link.supports("A"))
                        .map(loop -> "rejected")
                        .orElse("accepted");
            case "alignment-band" -> "no band";
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String moved(JsonNode in) {
        int k1 = in.at("/goals/A/k1").asInt();
        int b = in.at("/goals/B").asInt();
        Plan plan = Some.plan(
                "p",
                Objective.builder()
                        .id("A")
                        .title("A")
                        .addKeyResult(Worked.at("A.k1", k1))
                        .build(),
                Objective.builder()
                        .id("B")
                        .title("B")
                        .addKeyResult(Worked.at("b1", b))
                        .addLink(Link.contributes("A.k1"))
                        .build());
        return percents(plan, "A", "B", "A.k1");
    }

    private static String looped(JsonNode in) {
        List<Objective> goals = new ArrayList<>();
        in.get("goals")
                .propertyStream()
                .forEach(goal -> goals.add(Objective.builder()
                        .id(goal.getKey())
                        .title(goal.getKey())
                        .addKeyResult(
                                Worked.at(goal.getKey() + ".k", goal.getValue().asInt()))
                        .addLink(Link.contributes(
                                in.get("parents").get(goal.getKey()).asString()))
                        .build()));
        Plan plan = Some.plan("p", goals.toArray(Objective[]::new));
        String loop = AlignmentGraph.of(plan).loops().get(0).toString().replace(" → ", "->");
        return percents(plan, goals.stream().map(Objective::getId).toArray(String[]::new)) + " cycle:" + loop;
    }

    private static String percents(Plan plan, String... ids) {
        RollUp rollUp = Worked.rollUp(AlignmentGraph.of(plan), RollUpPolicy.both());
        return Stream.of(ids)
                .map(id -> id + "="
                        + Figures.number(
                                rollUp.of(id).number().orElse(BigDecimal.ZERO).movePointRight(2)))
                .collect(Collectors.joining(" "));
    }

    // what depends on something is helped by it
    private static String order(JsonNode in) {
        Map<String, List<String>> helps = new TreeMap<>();
        for (JsonNode edge : in.get("edgesDependentDependsOn")) {
            String dependent = edge.get(0).asString();
            String on = edge.get(1).asString();
            if (dependent.equals(on)) {
                return AlignmentGraph.of(Some.plan("p", Some.objective(on)))
                        .wouldCloseLoop(on, Link.supports(dependent))
                        .map(loop -> "rejected")
                        .orElse("accepted");
            }
            helps.computeIfAbsent(dependent, any -> new ArrayList<>());
            helps.computeIfAbsent(on, any -> new ArrayList<>()).add(dependent);
        }
        AlignmentGraph graph = AlignmentGraph.of(Some.plan(
                "p",
                helps.entrySet().stream()
                        .map(entry -> Some.objective(
                                entry.getKey(), Some.supports(entry.getValue().toArray(String[]::new))))
                        .toArray(Objective[]::new)));
        return graph.ancestors(graph.node(in.get("changed").asString())).stream()
                .map(AlignmentNode::id)
                .collect(Collectors.joining(","));
    }

    private static Plan counted(int counted, int measured) {
        return Some.plan(
                "p",
                IntStream.range(0, measured)
                        .mapToObj(i -> Some.objective("o" + i, Some.team(), List.of())
                                .withLinks(i < counted ? Some.supports("holding:goal") : new Link[0]))
                        .toArray(Objective[]::new));
    }

    private static Plan goals(JsonNode goals) {
        return Some.plan(
                "p",
                goals.valueStream()
                        .map(goal -> Objective.builder()
                                .id(goal.get("id").asString())
                                .title(goal.get("id").asString())
                                .owner(Owner.builder()
                                        .name(goal.get("id").asString())
                                        .level(OwnerLevel.valueOf(
                                                goal.get("level").asString().toUpperCase(Locale.ROOT)))
                                        .build())
                                .addLinks(
                                        goal.has("parent")
                                                ? Some.supports(
                                                        goal.get("parent").asString())
                                                : new Link[0])
                                .build())
                        .toArray(Objective[]::new));
    }

    private static String share(Plan plan) {
        return AlignmentMetrics.of(AlignmentGraph.of(plan), Worked.DAY)
                .alignedShare()
                .percent()
                .map(String::valueOf)
                .orElse("null");
    }

    @Test
    void the_page_counts_the_facts_and_names_the_differences() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "peers.md"));

        assertThat(facts()).hasSize(21);
        assertThat(page).contains("| all alignment facts | | 21 | " + (21 - DIFFERENT.size()) + " |");
        assertThat(DIFFERENT.keySet()).allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
    }

    static Stream<Arguments> facts() {
        try (InputStream in = Objects.requireNonNull(PeerFactsTest.class.getResourceAsStream("peers.json"))) {
            return JsonMapper.shared()
                    .readTree(in)
                    .get("facts")
                    .valueStream()
                    .map(fact -> Arguments.of(
                            fact.get("id").asString(),
                            fact.get("what").asString(),
                            fact.get("inputs"),
                            fact.get("expected")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
