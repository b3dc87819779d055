package io.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.LinkKind;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Double counting is what counting all ways one by one says that it is. */
class DoubleCountLaws {

    // the whole of the brute force: follow every way
    private static int ways(AlignmentGraph graph, AlignmentNode from, AlignmentNode to) {
        if (from.equals(to)) {
            return 1;
        }
        return graph.up(from).stream()
                .filter(edge -> edge.kind() != EdgeKind.SUPPORTS)
                .mapToInt(edge -> ways(graph, edge.to(), to))
                .sum();
    }

    @Property
    void something_counts_twice_if_and_only_if_there_is_more_than_one_way(@ForAll("plans") Plan plan) {
        AlignmentGraph graph = AlignmentGraph.of(plan);
        boolean twice = graph.nodes().stream()
                .anyMatch(from -> graph.nodes().stream().anyMatch(to -> ways(graph, from, to) > 1));

        assertThat(found(plan).isEmpty()).isEqualTo(!twice);
    }

    @Property
    void what_is_found_counts_twice_and_its_link_is_one_of_the_ways(@ForAll("plans") Plan plan) {
        AlignmentGraph graph = AlignmentGraph.of(plan);

        for (Finding finding : found(plan)) {
            String place = finding.getPath().replaceAll("#.*", "");
            AlignmentNode from = graph.node(place.substring(place.indexOf('/') + 1));
            AlignmentNode to = graph.node(fact(finding, "to"));
            AlignmentNode spare = graph.node(fact(finding, "other"));

            assertThat(ways(graph, from, to)).isGreaterThan(1);
            assertThat(ways(graph, spare, to)).isPositive();
            assertThat(finding.getPath()).endsWith("#links[" + spare.id() + "]");
        }
    }

    @Property
    void whoever_mends_all_that_is_found_ends_without_any(@ForAll("plans") Plan plan) {
        Plan mended = plan;
        for (int round = 0; round < 60 && !found(mended).isEmpty(); round++) {
            mended = mended(mended, found(mended).get(0));
        }

        assertThat(found(mended)).isEmpty();
    }

    private static String fact(Finding finding, String name) {
        return finding.getFacts().getOrDefault(name, "");
    }

    private static Plan mended(Plan plan, Finding finding) {
        String place = finding.getPath().replaceAll("#.*", "");
        String to = fact(finding, "other");
        return place.contains("/")
                ? plan.update(place.substring(place.indexOf('/') + 1), kr -> kr.withLinks(without(kr.getLinks(), to)))
                : plan.updateObjective(place, o -> o.withLinks(without(o.getLinks(), to)));
    }

    private static List<Link> without(List<Link> links, String to) {
        List<Link> kept = new ArrayList<>(links);
        kept.remove(kept.stream()
                .filter(link -> link.getTo().getId().equals(to) && link.getKind() == LinkKind.CONTRIBUTES)
                .reduce((first, last) -> last)
                .orElseThrow());
        return kept;
    }

    private static List<Finding> found(Plan plan) {
        return Seen.findings(plan).stream()
                .filter(finding -> finding.getCode().equals("okr.alignment.double-count"))
                .toList();
    }

    /** A link from one objective or its key result to an earlier objective or its key result. */
    private record Pair(int from, boolean ofKeyResult, int to, boolean toKeyResult, boolean contributes) {}

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<Pair> pair = Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(false, true),
                        Arbitraries.of(true, true, true, false))
                .as(Pair::new);
        return pair.list().ofMaxSize(12).map(DoubleCountLaws::plan);
    }

    private static Plan plan(List<Pair> pairs) {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int own = i;
            List<Link> ofObjective = new ArrayList<>();
            List<Link> ofKeyResult = new ArrayList<>();
            pairs.stream().filter(pair -> pair.from() == own && pair.to() < own).forEach(pair -> {
                String to = (pair.toKeyResult() ? "k" : "o") + pair.to();
                (pair.ofKeyResult() ? ofKeyResult : ofObjective)
                        .add(pair.contributes() ? Link.contributes(to) : Link.supports(to));
            });
            objectives.add(Objective.builder()
                    .id("o" + i)
                    .title("o" + i)
                    .links(ofObjective)
                    .addKeyResult(KeyResult.builder()
                            .id("k" + i)
                            .title("k" + i)
                            .links(ofKeyResult)
                            .build())
                    .build());
        }
        return Plan.builder().id("p").objectives(objectives).build();
    }
}
