package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Small plans for tests. */
final class Some {

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
