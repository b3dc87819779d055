package io.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.okr4j.core.CheckIn;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for roll-ups whatever the plan. */
class RollUpLaws {

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(
                        RandomPlans.any(12),
                        Arbitraries.integers().between(0, 10).list().ofSize(13))
                .as(RollUpLaws::read);
    }

    @Provide
    Arbitrary<RollUpPolicy> policies() {
        return Arbitraries.of(RollUpTest.policies());
    }

    private static Plan read(Plan plan, List<Integer> tenths) {
        Plan read = plan;
        int i = 0;
        for (Objective objective : plan.getObjectives()) {
            for (var keyResult : objective.getKeyResults()) {
                int value = tenths.get(i++ % tenths.size());
                read = read.update(
                        keyResult.getId(),
                        kr -> kr.withMeasure(Measure.from(0).to(10))
                                .checkIn(CheckIn.on(Worked.DAY).value(value)));
            }
        }
        return read;
    }

    @Property(tries = 300)
    void key_results_alone_give_what_the_scorecard_gives(@ForAll("plans") Plan plan) {
        Scorecard card = Scorecard.of(plan, Worked.DAY, GradingStrategies.google(), Aggregations.mean());
        RollUp rollUp = Worked.rollUp(AlignmentGraph.of(plan), RollUpPolicy.keyResults());

        assertThat(card.objectives())
                .allSatisfy(score -> assertThat(rollUp.of(score.id()).number())
                        .isEqualTo(score.grade().number()));
    }

    @Property(tries = 300)
    void every_grade_is_the_mean_of_its_parts_as_a_recursion_finds_them(
            @ForAll("plans") Plan plan, @ForAll("policies") RollUpPolicy policy) {
        AlignmentGraph graph = AlignmentGraph.of(plan);
        RollUp rollUp = Worked.rollUp(graph, policy);
        Map<AlignmentNode, Optional<BigDecimal>> readings = readings(plan, graph);

        for (AlignmentNode node : graph.nodes()) {
            Optional<Double> expected = brute(graph, policy, readings, node);
            assertThat(rollUp.number(node).isPresent()).as(node.id()).isEqualTo(expected.isPresent());
            expected.ifPresent(number ->
                    assertThat(rollUp.number(node).orElseThrow().doubleValue()).isCloseTo(number, within(1e-9)));
        }
    }

    @Property(tries = 300)
    void a_slip_moves_what_a_whole_new_roll_up_moves(
            @ForAll("plans") Plan plan, @ForAll("policies") RollUpPolicy policy, @ForAll @IntRange(max = 10) int ends) {
        AlignmentGraph graph = AlignmentGraph.of(plan);
        RollUp before = Worked.rollUp(graph, policy);

        for (AlignmentNode node : graph.nodes()) {
            // what contributes to a key result would move it again, so only those without are compared
            if (node.kind() == NodeKind.KEY_RESULT && before.of(node).parts().isEmpty()) {
                Plan slipped = plan.update(
                        node.id(), kr -> kr.checkIn(CheckIn.on(Worked.DAY).value(ends)));
                RollUp after = Worked.rollUp(AlignmentGraph.of(slipped), policy);
                Map<String, Optional<BigDecimal>> moved = new HashMap<>();
                before.ifEndsAt(node.id(), BigDecimal.valueOf(ends, 1))
                        .moves()
                        .forEach(move -> moved.put(move.node().id(), move.after()));
                for (AlignmentNode other : graph.nodes()) {
                    if (!other.equals(node)) {
                        assertThat(moved.getOrDefault(other.id(), before.number(other)))
                                .isEqualTo(after.of(other.id()).number());
                    }
                }
            }
        }
    }

    private static Map<AlignmentNode, Optional<BigDecimal>> readings(Plan plan, AlignmentGraph graph) {
        Map<AlignmentNode, Optional<BigDecimal>> readings = new HashMap<>();
        Scorecard.of(plan, Worked.DAY, GradingStrategies.google(), Aggregations.mean())
                .keyResults()
                .forEach(score ->
                        readings.put(graph.node(score.id()), score.grade().number()));
        return readings;
    }

    private static Optional<Double> brute(
            AlignmentGraph graph,
            RollUpPolicy policy,
            Map<AlignmentNode, Optional<BigDecimal>> readings,
            AlignmentNode node) {
        List<Double> children = contributing(graph, policy, readings, node);
        if (node.kind() == NodeKind.KEY_RESULT) {
            Optional<Double> reading = readings.get(node) == null
                    ? Optional.empty()
                    : readings.getOrDefault(node, Optional.empty()).map(BigDecimal::doubleValue);
            if (!policy.movesKeyResults() || children.isEmpty()) {
                return reading;
            }
            return mean(
                    policy.counted() == Counted.CHILDREN
                            ? List.of()
                            : reading.stream().toList(),
                    children);
        }
        List<AlignmentNode> contained = graph.down(node).stream()
                .filter(edge -> edge.kind() == EdgeKind.CONTAINED)
                .map(AlignmentEdge::from)
                .toList();
        List<Double> keyResults = contained.stream()
                .flatMap(kr -> brute(graph, policy, readings, kr).stream())
                .toList();
        List<Double> moved = contained.stream()
                .filter(kr -> policy.movesKeyResults()
                        && !contributing(graph, policy, readings, kr).isEmpty())
                .flatMap(kr -> brute(graph, policy, readings, kr).stream())
                .toList();
        List<Double> beside = new ArrayList<>(children);
        if (!policy.movesKeyResults()) {
            contained.forEach(kr -> beside.addAll(contributing(graph, policy, readings, kr)));
        }
        if (policy.counted() == Counted.KEY_RESULTS || (beside.isEmpty() && moved.isEmpty())) {
            return mean(keyResults, List.of());
        }
        return mean(policy.counted() == Counted.BOTH ? keyResults : moved, beside);
    }

    private static List<Double> contributing(
            AlignmentGraph graph,
            RollUpPolicy policy,
            Map<AlignmentNode, Optional<BigDecimal>> readings,
            AlignmentNode node) {
        return graph.down(node).stream()
                .filter(edge -> edge.kind() == EdgeKind.CONTRIBUTES && Some.flows(graph, edge))
                .flatMap(edge -> brute(graph, policy, readings, edge.from()).stream())
                .toList();
    }

    private static Optional<Double> mean(List<Double> some, List<Double> others) {
        var mean = Stream.concat(some.stream(), others.stream())
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }
}
