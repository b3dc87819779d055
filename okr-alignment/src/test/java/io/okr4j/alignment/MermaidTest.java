package io.okr4j.alignment;

import static io.okr4j.alignment.Some.objective;
import static io.okr4j.alignment.Some.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.okr4j.core.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Mermaid reads what we write for it, and reads in it what we mean. */
class MermaidTest {

    private static final Map<NodeKind, String> SHAPES = Map.of(
            NodeKind.PURPOSE, "hexagon",
            NodeKind.KPI, "hexagon",
            NodeKind.OBJECTIVE, "square",
            NodeKind.KEY_RESULT, "round",
            NodeKind.EXTERNAL, "odd");

    @Test
    void the_worked_example_is_read_with_its_groups_and_colours() {
        AlignmentGraph graph = Worked.graph();
        AlignmentPicture picture = AlignmentPicture.of(graph).withGrades(Worked.rollUp(graph, RollUpPolicy.both()));

        JsonNode read = assertReadAsMeant(picture);

        assertThat(read.get("groups")
                        .valueStream()
                        .map(group -> group.get("title").stringValue()))
                .containsExactlyInAnyOrder("Company", "Teams");
        assertThat(read.get("vertices")
                        .valueStream()
                        .map(vertex -> vertex.get("classes").get(0).stringValue()))
                .containsExactly("yellow", "yellow", "green", "green", "green", "red", "red");
        assertThat(read.get("vertices").get(0).get("text").stringValue())
                .isEqualTo("Small firms think of us first<br/>0.55");
    }

    @Test
    void titles_are_read_as_text_whatever_they_hold() {
        assertReadAsMeant(titles(Some.HOSTILE_TITLES));
        assertReadAsMeant(AlignmentPicture.of(titled(String.join(" ", Some.HOSTILE_TITLES.subList(0, 5)))));
    }

    @Provide
    Arbitrary<List<String>> tenTitles() {
        Arbitrary<String> words = Arbitraries.of(
                "direction ",
                "TB",
                "LR",
                "C4",
                "Container",
                "style",
                "classDef",
                "subgraph",
                "end",
                ":",
                ";",
                "#",
                "\"",
                "`",
                "%%",
                "{",
                "}",
                "]",
                "-->",
                "1. ",
                "\n",
                " ",
                "<br/>",
                "@",
                "客户");
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(70)),
                        Tuple.of(2, words.list().ofMaxSize(12).map(parts -> String.join("", parts))))
                .list()
                .ofSize(10);
    }

    // many titles in few texts, since it is the texts that take their time
    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void any_titles_are_read_as_text(@ForAll("tenTitles") List<String> titles) {
        assertReadAsMeant(titles(titles));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.any(12);
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void any_plan_is_read_with_all_its_links(@ForAll("plans") Plan plan) {
        assertReadAsMeant(AlignmentPicture.of(AlignmentGraph.of(plan)));
    }

    @Test
    void what_is_no_flowchart_is_refused() {
        String mermaid = AlignmentPicture.of(titled("x")).mermaid();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MermaidParser.read(mermaid.replaceFirst("\"]", "")))
                .withMessageContaining("Parse error");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MermaidParser.read(mermaid.replace("\"x\"", "\"a C4Container\"")))
                .withMessageContaining("Lexical error");
    }

    private static AlignmentPicture titles(List<String> titles) {
        return AlignmentPicture.of(AlignmentGraph.of(Plan.builder()
                .id("p")
                .objectives(IntStream.range(0, titles.size())
                        .mapToObj(i -> objective("o" + i).withTitle(titles.get(i)))
                        .toList())
                .build()));
    }

    private static JsonNode assertReadAsMeant(AlignmentPicture picture) {
        AlignmentGraph graph = picture.graph();

        JsonNode read = MermaidParser.read(picture.mermaid());

        assertThat(read.get("type").stringValue()).isEqualTo("flowchart-v2");
        assertThat(read.get("vertices")
                        .valueStream()
                        .map(vertex -> vertex.get("id").stringValue() + " "
                                + vertex.get("shape").stringValue() + " "
                                + vertex.get("text").stringValue()))
                .containsExactlyInAnyOrderElementsOf(graph.nodes().stream()
                        .map(node -> "n" + node.number() + " " + SHAPES.get(node.kind()) + " "
                                + String.join("<br/>", picture.label(node)))
                        .toList());
        assertThat(read.get("edges").valueStream().map(MermaidTest::edge))
                .containsExactlyElementsOf(
                        graph.edges().stream().map(MermaidTest::edge).toList());
        return read;
    }

    private static String edge(JsonNode edge) {
        return String.join(
                " ",
                edge.get("start").stringValue(),
                edge.get("stroke").stringValue(),
                edge.get("type").stringValue(),
                edge.get("end").stringValue(),
                edge.get("text").stringValue());
    }

    private static String edge(AlignmentEdge edge) {
        String arrow = switch (edge.kind()) {
            case CONTAINED -> "normal arrow_open";
            case SUPPORTS -> "dotted arrow_point";
            case CONTRIBUTES -> "normal arrow_point";
        };
        return "n" + edge.from().number() + " " + arrow + " n" + edge.to().number() + " "
                + edge.weight()
                        .filter(weight -> edge.kind() == EdgeKind.CONTRIBUTES && weight.compareTo(BigDecimal.ONE) != 0)
                        .map(BigDecimal::toPlainString)
                        .orElse("");
    }
}
