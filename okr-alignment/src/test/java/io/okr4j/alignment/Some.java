package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.PurposeKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Small plans for tests. */
final class Some {

    /** What means something to Graphviz, Mermaid, Markdown, HTML or a terminal. */
    static final List<String> HOSTILE_TITLES = List.of(
            "\"];evil[label=\"",
            "back\\slash \\n \\",
            "<b>bold</b> & &lt; <!--",
            "two\nlines\r\n\tand a tab",
            "`code` **bold** #quot; ; end",
            "客户留下来 \u202e Ünïcode 🚲",
            "]} --> n0",
            "%% comment",
            "%%{init: {}}%%",
            "1. Grow",
            "2) Grow",
            "- [x] Grow + * Grow",
            "    ---",
            "www.example.org and https://example.org/?a=b(c)",
            "Our style:\"bold\"",
            "classDef a b:\"c\"",
            "Everybody knows the direction LR",
            "Draw the C4Container and the C4Deployment",
            "fa:fa-bug $$x$$ :::red @{ shape: circle }",
            " \ufb02\u00b0\u00b0\u00b6\u00df ");

    private Some() {}

    static Owner company() {
        return Owner.company("Company");
    }

    static Owner team() {
        return Owner.team("Sales");
    }

    static Objective objective(String id, Link... links) {
        return Objective.builder().id(id).title(id).addLinks(links).build();
    }

    static Objective objective(String id, Owner owner, List<KeyResult> keyResults, Link... links) {
        return Objective.builder()
                .id(id)
                .title(id)
                .owner(owner)
                .keyResults(keyResults)
                .addLinks(links)
                .build();
    }

    /** A graph with a place of each kind, in which purpose, KPI and objectives have this title. */
    static AlignmentGraph titled(String title) {
        return AlignmentGraph.of(Plan.builder()
                .id("p")
                .addPurpose(Purpose.of(PurposeKind.VISION, title).withId("vision"))
                .addKpi(Kpi.builder().id("kpi").name(title).build())
                .addObjectives(
                        objective("a", Owner.company(title), List.of(Worked.at("k", 50)), Link.supports("vision"))
                                .withTitle(title),
                        objective("b", Link.contributes("a", "0.5"), Link.contributes("kpi"), Link.supports("x:y"))
                                .withTitle(title))
                .build());
    }

    static KeyResult keyResult(String id, Link... links) {
        return KeyResult.builder().id(id).title(id).addLinks(links).build();
    }

    static Plan plan(String id, Objective... objectives) {
        return Plan.builder().id(id).addObjectives(objectives).build();
    }

    static List<String> names(List<AlignmentNode> nodes) {
        return nodes.stream().map(AlignmentNode::shortName).toList();
    }

    static Link[] supports(String... to) {
        return Arrays.stream(to).map(Link::supports).toArray(Link[]::new);
    }

    /** Whether a number flows along an edge: it contributes, and is on no loop of contributions. */
    static boolean flows(AlignmentGraph graph, AlignmentEdge edge) {
        return edge.kind() == EdgeKind.CONTAINED
                || (edge.kind() == EdgeKind.CONTRIBUTES && !leads(graph, edge.to(), edge.from(), new HashSet<>()));
    }

    private static boolean leads(AlignmentGraph graph, AlignmentNode from, AlignmentNode to, Set<AlignmentNode> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && graph.up(from).stream()
                                .filter(edge -> edge.kind() != EdgeKind.SUPPORTS)
                                .anyMatch(edge -> leads(graph, edge.to(), to, seen)));
    }
}
