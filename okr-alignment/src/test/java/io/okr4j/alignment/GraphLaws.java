package io.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Link;
import io.okr4j.core.Plan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;

/** The graph agrees with JGraphT, and on small plans with a search that tries every way. */
class GraphLaws {

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.any(30);
    }

    @Provide
    Arbitrary<Plan> smallPlans() {
        return RandomPlans.any(8);
    }

    @Provide
    Arbitrary<Plan> plansWithoutLoops() {
        return RandomPlans.withoutLoops(30);
    }

    @Property
    void what_lies_on_a_loop_is_what_jgrapht_finds(@ForAll("plans") Plan plan) {
        AlignmentGraph graph = AlignmentGraph.of(plan);
        Graph<AlignmentNode, DefaultEdge> oracle = oracle(graph);
        List<Set<AlignmentNode>> groups = new KosarajuStrongConnectivityInspector<>(oracle)
                .stronglyConnectedSets().stream()
                        .filter(group -> group.size() > 1
                                || oracle.containsEdge(
                                        group.iterator().next(),
                                        group.iterator().next()))
                        .toList();

        List<AlignmentLoop> loops = graph.loops();

        assertThat(loops.isEmpty()).isEqualTo(!new CycleDetector<>(oracle).detectCycles());
        assertThat(loops).hasSameSizeAs(groups);
        for (Set<AlignmentNode> group : groups) {
            assertThat(loops.stream().filter(loop -> group.containsAll(loop.nodes())))
                    .singleElement()
                    .satisfies(loop -> assertThat(loop.nodes().get(0).number())
                            .isEqualTo(group.stream()
                                    .mapToInt(AlignmentNode::number)
                                    .min()
                                    .orElseThrow()));
        }
    }

    @Property
    void the_loop_is_a_shortest_one_through_its_first_place(@ForAll("smallPlans") Plan plan) {
        AlignmentGraph graph = AlignmentGraph.of(plan);

        for (AlignmentLoop loop : graph.loops()) {
            AlignmentNode first = loop.nodes().get(0);
            for (int i = 0; i < loop.size(); i++) {
                assertThat(graph.parents(loop.nodes().get(i)))
                        .contains(loop.nodes().get((i + 1) % loop.size()));
            }
            assertThat(loop.nodes()).doesNotHaveDuplicates();
            assertThat(loop.size()).isEqualTo(shortestBack(graph, List.of(first), first));
        }
    }

    @Property
    void places_stand_before_what_they_help_unless_both_are_on_a_loop(@ForAll("plans") Plan plan) {
        AlignmentGraph graph = AlignmentGraph.of(plan);
        List<AlignmentNode> order = graph.topologicalOrder();

        assertThat(order).containsExactlyInAnyOrderElementsOf(graph.nodes());
        assertThat(graph.edges())
                .allSatisfy(edge -> assertThat(graph.reaches(edge.to(), edge.from())
                                || order.indexOf(edge.from()) < order.indexOf(edge.to()))
                        .isTrue());
    }

    @Property
    void links_upwards_make_no_loop(@ForAll("plansWithoutLoops") Plan plan) {
        AlignmentGraph graph = AlignmentGraph.of(plan);

        assertThat(graph.loops()).isEmpty();
        assertThat(new CycleDetector<>(oracle(graph)).detectCycles()).isFalse();
    }

    @Property
    void ancestors_are_what_jgrapht_reaches_and_descendants_are_the_other_way_round(@ForAll("plans") Plan plan) {
        AlignmentGraph graph = AlignmentGraph.of(plan);
        Graph<AlignmentNode, DefaultEdge> oracle = oracle(graph);

        for (AlignmentNode node : graph.nodes()) {
            Set<AlignmentNode> reached = new HashSet<>();
            new BreadthFirstIterator<>(oracle, node).forEachRemaining(reached::add);
            reached.remove(node);
            assertThat(graph.ancestors(node)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(reached);
            for (AlignmentNode other : graph.nodes()) {
                boolean above = other.equals(node) || reached.contains(other);
                assertThat(graph.reaches(node, other)).isEqualTo(above);
                assertThat(graph.descendants(other).contains(node)).isEqualTo(above && !other.equals(node));
            }
        }
    }

    @Property
    void a_link_would_close_a_loop_exactly_if_it_then_does(@ForAll("smallPlans") Plan plan) {
        AlignmentGraph graph = AlignmentGraph.of(plan);

        for (AlignmentNode from : graph.nodes()) {
            for (AlignmentNode to : graph.nodes()) {
                Link link = Link.supports(to.id());
                Optional<AlignmentLoop> closed = graph.wouldCloseLoop(from.id(), link);
                assertThat(closed.isPresent()).isEqualTo(graph.reaches(to, from));
                closed.ifPresent(loop -> {
                    assertThat(loop.nodes().get(0)).isEqualTo(from);
                    assertThat(loop.nodes().get(1 % loop.size())).isEqualTo(to);
                    for (int i = 1; i < loop.size(); i++) {
                        assertThat(graph.parents(loop.nodes().get(i)))
                                .contains(loop.nodes().get((i + 1) % loop.size()));
                    }
                });
            }
        }
    }

    @Property
    void contributing_paths_are_those_that_a_search_of_every_way_counts(@ForAll("smallPlans") Plan plan) {
        AlignmentGraph graph = AlignmentGraph.of(plan);

        for (AlignmentNode from : graph.nodes()) {
            for (AlignmentNode to : graph.nodes()) {
                assertThat(graph.contributingPaths(from, to))
                        .isEqualTo(from.equals(to) ? BigInteger.ONE : BigInteger.valueOf(ways(graph, from, to)));
            }
        }
    }

    private static long ways(AlignmentGraph graph, AlignmentNode from, AlignmentNode to) {
        return from.equals(to)
                ? 1
                : graph.up(from).stream()
                        .filter(edge -> Some.flows(graph, edge))
                        .mapToLong(edge -> ways(graph, edge.to(), to))
                        .sum();
    }

    private static int shortestBack(AlignmentGraph graph, List<AlignmentNode> way, AlignmentNode to) {
        int shortest = Integer.MAX_VALUE;
        for (AlignmentNode next : graph.parents(way.get(way.size() - 1))) {
            if (next.equals(to)) {
                return way.size();
            }
            if (!way.contains(next)) {
                List<AlignmentNode> longer = new ArrayList<>(way);
                longer.add(next);
                shortest = Math.min(shortest, shortestBack(graph, longer, to));
            }
        }
        return shortest;
    }

    private static Graph<AlignmentNode, DefaultEdge> oracle(AlignmentGraph graph) {
        Graph<AlignmentNode, DefaultEdge> oracle = new DefaultDirectedGraph<>(DefaultEdge.class);
        graph.nodes().forEach(oracle::addVertex);
        graph.edges().forEach(edge -> oracle.addEdge(edge.from(), edge.to()));
        return oracle;
    }
}
