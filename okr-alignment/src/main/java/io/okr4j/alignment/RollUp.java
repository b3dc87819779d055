package io.okr4j.alignment;

import io.okr4j.core.Plan;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.Band;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.scoring.Score;
import io.okr4j.scoring.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The grades of all objectives and key results of a graph after what contributes to them has been put together, from
 * the bottom up.
 *
 * <p>What counts is said by a {@link RollUpPolicy}. Weights of key results and of links stand side by side; guardrails,
 * drafts, what is withdrawn and what has weight 0 do not count, nor does what has no grade. A place that contributes by
 * two links counts once for each, and is {@linkplain #twice reported}. Links on a loop of contributions are left out. A
 * grade that a person gave to an objective stands. Instances are immutable and thread-safe.
 */
public final class RollUp {

    private final AlignmentGraph graph;
    private final GradingStrategy strategy;
    private final RollUpPolicy policy;
    private final @Nullable Grade[] own;
    private final @Nullable BigDecimal[] numbers;
    private final Flow flow;

    private RollUp(
            AlignmentGraph graph,
            LocalDate asOf,
            GradingStrategy strategy,
            Aggregation aggregation,
            RollUpPolicy policy) {
        this.graph = graph;
        this.strategy = strategy;
        this.policy = policy;
        this.own = grades(graph, asOf, strategy, aggregation);
        this.flow = new Flow(graph, asOf, strategy.scale(), aggregation, policy, own);
        this.numbers = new BigDecimal[graph.size()];
        for (int node : flow.contributions().order()) {
            numbers[node] = flow.sum(node, below -> numbers[below]).number();
        }
    }

    /**
     * Rolls up grades.
     *
     * @param graph who contributes to what
     * @param asOf the day; what is dated later does not exist
     * @param strategy how key results are graded
     * @param aggregation how grades are put together
     * @param policy what counts
     * @return the grades
     */
    public static RollUp of(
            AlignmentGraph graph,
            LocalDate asOf,
            GradingStrategy strategy,
            Aggregation aggregation,
            RollUpPolicy policy) {
        return new RollUp(graph, asOf, strategy, aggregation, policy);
    }

    private static @Nullable Grade[] grades(
            AlignmentGraph graph, LocalDate asOf, GradingStrategy strategy, Aggregation aggregation) {
        List<@Nullable Grade> grades = new ArrayList<>();
        for (Plan plan : graph.plans()) {
            Scorecard card = Scorecard.of(plan, asOf, strategy, aggregation);
            plan.getPurposes().forEach(purpose -> grades.add(null));
            plan.getKpis().forEach(kpi -> grades.add(null));
            int keyResult = 0;
            for (int i = 0; i < card.objectives().size(); i++) {
                grades.add(card.objectives().get(i).grade());
                int count = plan.getObjectives().get(i).getKeyResults().size();
                for (Score score : card.keyResults().subList(keyResult, keyResult + count)) {
                    grades.add(score.grade());
                }
                keyResult += count;
            }
        }
        return grades.toArray(Grade[]::new);
    }

    /** {@return every place before those whose grade it counts in} */
    int[] order() {
        return flow.contributions().order();
    }

    /** {@return the graph} */
    public AlignmentGraph graph() {
        return graph;
    }

    /** {@return what counts} */
    public RollUpPolicy policy() {
        return policy;
    }

    /**
     * Returns the grade of a place.
     *
     * @param reference the text form of its reference, {@code id} or {@code plan:id}
     * @return its grade, with the parts
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} or {@code okr.invalid.ambiguous-id} if the
     *     reference does not name one place
     */
    public RolledUp of(String reference) {
        return of(graph.node(reference));
    }

    /**
     * Returns the grade of a place.
     *
     * @param node the place
     * @return its grade, with the parts
     */
    public RolledUp of(AlignmentNode node) {
        Flow.Sum sum = flow.sum(node.number(), below -> numbers[below]);
        BigDecimal total = sum.parts().stream().map(Flow.Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RolledUp(
                node,
                Optional.ofNullable(node.number() < own.length ? own[node.number()] : null),
                Optional.ofNullable(sum.number()),
                label(sum.number()),
                sum.parts().stream()
                        .map(part -> contribution(node, part, total))
                        .toList(),
                sum.how());
    }

    private Optional<String> label(@Nullable BigDecimal number) {
        return Optional.ofNullable(number).flatMap(strategy.scale()::band).map(Band::name);
    }

    private Contribution contribution(AlignmentNode node, Flow.Part part, BigDecimal total) {
        AlignmentNode from = new AlignmentNode(graph, part.from());
        Optional<AlignmentEdge> edge = graph.up(from).stream()
                .skip(Math.max(0, part.place() - graph.up().start(part.from())))
                .filter(up -> part.place() >= 0 && !from.equals(node))
                .findFirst();
        return new Contribution(from, edge, part.grade(), part.weight(), Figures.quotient(part.weight(), total));
    }

    /**
     * Returns the grade of a place as a number.
     *
     * @param node the place
     * @return the number, if there is one
     */
    public Optional<BigDecimal> number(AlignmentNode node) {
        return Optional.ofNullable(numbers[node.number()]);
    }

    /** {@return the colour that the band of a grade has among the bands of the scale} */
    AlignmentPicture.Colour bandPlace(AlignmentNode node) {
        List<Band> bands = strategy.scale().getBands();
        int place =
                number(node).flatMap(strategy.scale()::band).map(bands::indexOf).orElse(-1);
        if (place < 0) {
            return AlignmentPicture.Colour.NONE;
        }
        if (place == bands.size() - 1) {
            return AlignmentPicture.Colour.GREEN;
        }
        return place == 0 ? AlignmentPicture.Colour.RED : AlignmentPicture.Colour.YELLOW;
    }

    /**
     * Says what moves if a key result or objective ends at a grade. Only what it contributes to is computed again.
     *
     * @param reference the text form of its reference, {@code id} or {@code plan:id}
     * @param ends the grade at which it ends, whatever is below it
     * @return what moves, from the bottom up
     * @throws InvalidOkrException with code {@code okr.invalid.unknown-id} or {@code okr.invalid.ambiguous-id} if the
     *     reference does not name one place, or {@code okr.invalid.range} if the grade is not on the scale
     */
    public Impact ifEndsAt(String reference, BigDecimal ends) {
        AlignmentNode node = graph.node(reference);
        if (!strategy.scale().allows(ends)) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "ends must be from " + strategy.scale().getLeast().toPlainString() + " to "
                            + strategy.scale().getMost().toPlainString() + " but was " + ends.toPlainString(),
                    List.of("ends"));
        }
        Map<Integer, Optional<BigDecimal>> moved = new HashMap<>();
        moved.put(node.number(), Optional.of(Figures.canonical(ends)));
        PriorityQueue<Integer> waiting = new PriorityQueue<>(Comparator.comparingInt(flow.contributions()::rank));
        above(node.number()).forEach(waiting::add);
        List<Impact.Move> moves = new ArrayList<>();
        while (!waiting.isEmpty()) {
            int next = waiting.remove();
            if (moved.containsKey(next)) {
                continue;
            }
            BigDecimal before = numbers[next];
            BigDecimal after = flow.sum(
                            next,
                            below -> moved.containsKey(below) ? moved.get(below).orElse(null) : numbers[below])
                    .number();
            moved.put(next, Optional.ofNullable(after));
            if (!Optional.ofNullable(before).equals(Optional.ofNullable(after))) {
                moves.add(new Impact.Move(
                        new AlignmentNode(graph, next), Optional.ofNullable(before), Optional.ofNullable(after)));
                above(next).forEach(waiting::add);
            }
        }
        return new Impact(node, number(node), Figures.canonical(ends), moves);
    }

    // with links that leave the key result alone, what contributes to it moves the objective
    private List<Integer> above(int node) {
        List<Integer> above = new ArrayList<>();
        Rows up = flow.contributions().up();
        for (int place = up.start(node); place < up.end(node); place++) {
            int target = up.target(place);
            boolean keyResult =
                    new AlignmentNode(graph, target).kind() == NodeKind.KEY_RESULT && !policy.movesKeyResults();
            above.add(keyResult ? graph.container(target) : target);
        }
        return above;
    }

    /**
     * Lists what counts more than once: contributions of one place that meet again higher up.
     *
     * @return the places, in the order of the plans; empty if the policy counts key results alone
     */
    public List<CountedTwice> twice() {
        if (policy.counted() == Counted.KEY_RESULTS && !policy.movesKeyResults()) {
            return List.of();
        }
        return flow.contributions().meetings();
    }

    /** {@return the grade of every objective and key result with its parts, from the bottom up, one below the other} */
    public String explain() {
        return Arrays.stream(flow.contributions().order())
                .filter(node -> node < own.length && own[node] != null)
                .mapToObj(node -> of(new AlignmentNode(graph, node)).explain())
                .collect(Collectors.joining("\n"));
    }

    /** {@return strategy and policy} */
    @Override
    public String toString() {
        return "RollUp of " + graph.size() + " places, " + strategy.id() + ", " + policy;
    }
}
