package io.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However deep a graph is, no stack overflows. */
class DepthTest {

    private static final int CHAIN = 1_000_000;
    private static final int LOOP = 100_000;

    @Test
    void a_chain_of_a_million_is_walked_from_end_to_end() {
        AlignmentGraph graph = AlignmentGraph.of(parts(CHAIN, false));

        assertThat(graph.size()).isEqualTo(CHAIN);
        assertThat(graph.loops()).isEmpty();
        assertThat(graph.topologicalOrder().get(0).id()).isEqualTo("o0");
        assertThat(graph.ancestors(graph.node("part0:o0"))).hasSize(CHAIN - 1);
        assertThat(graph.pathToTop("part0:o0").nodes()).hasSize(CHAIN);
        assertThat(graph.contributingPaths(graph.node("part0:o0"), graph.node("part9:o" + (CHAIN - 1))))
                .isEqualTo(BigInteger.ONE);
        assertThat(graph.wouldCloseLoop("part9:o" + (CHAIN - 1), Link.supports("part0:o0")))
                .hasValueSatisfying(loop -> assertThat(loop.size()).isEqualTo(CHAIN));
    }

    @Test
    void a_loop_of_a_hundred_thousand_is_named_from_its_first_place() {
        AlignmentGraph graph = AlignmentGraph.of(parts(LOOP, true));

        assertThat(graph.loops()).singleElement().satisfies(loop -> {
            assertThat(loop.size()).isEqualTo(LOOP);
            assertThat(loop.nodes().get(0).id()).isEqualTo("o0");
            assertThat(loop.nodes().get(1).id()).isEqualTo("o1");
        });
    }

    /** Ten plans, since ids of one plan are compared with each other when it is built. */
    private static List<Plan> parts(int size, boolean closed) {
        int part = size / 10;
        return IntStream.range(0, 10)
                .mapToObj(p -> Plan.builder()
                        .id("part" + p)
                        .addAllObjectives(IntStream.range(p * part, (p + 1) * part)
                                .mapToObj(i -> objective(i, i + 1 < size || closed ? (i + 1) % size : -1, part))
                                .toList())
                        .build())
                .toList();
    }

    private static Objective objective(int number, int next, int part) {
        Objective.Builder objective = Objective.builder().id("o" + number).title("o" + number);
        if (next >= 0) {
            objective.addLink(Link.contributes("part" + next / part + ":o" + next));
        }
        return objective.build();
    }
}
