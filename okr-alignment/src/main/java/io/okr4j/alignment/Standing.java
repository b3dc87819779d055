package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Phase;
import io.okr4j.core.State;
import io.okr4j.core.internal.Texts;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has ended by the day of a review and which links lead to it, which all checks ask again and again; and how they
 * name things.
 */
final class Standing {

    private final AlignmentGraph graph;
    private final BitSet ended;
    private final BitSet stale;

    private Standing(AlignmentGraph graph, LocalDate asOf) {
        this.graph = graph;
        this.ended = new BitSet(graph.size());
        this.stale = new BitSet(graph.up().size());
        for (int node = 0; node < graph.size(); node++) {
            ended.set(node, ended(graph, node, asOf));
        }
        Rows up = graph.up();
        for (int node = 0; node < graph.size(); node++) {
            for (int edge = up.start(node); edge < up.end(node); edge++) {
                int target = up.target(edge);
                stale.set(edge, ended.get(target) || before(graph.objective(target), graph.objective(node)));
            }
        }
    }

    /** {@return what has ended in the plans of a review, which all checks share} */
    static Standing of(AlignmentContext context) {
        return context.review().once(Standing.class, review -> new Standing(context.graph(), review.asOf()));
    }

    private static boolean ended(AlignmentGraph graph, int node, LocalDate asOf) {
        Objective objective = graph.objective(node);
        return (objective != null && ended(objective.getState(), asOf))
                || (graph.thing(node) instanceof KeyResult keyResult && ended(keyResult.getState(), asOf));
    }

    private static boolean ended(State state, LocalDate asOf) {
        return !state.open()
                && !state.getEndedOn().filter(on -> on.isAfter(asOf)).isPresent();
    }

    private static boolean before(@Nullable Objective one, @Nullable Objective other) {
        Period first = one == null ? null : one.getPeriod().orElse(null);
        Period second = other == null ? null : other.getPeriod().orElse(null);
        return first != null && second != null && first.getEnd().isBefore(second.getStart());
    }

    /** {@return whether a place, or the objective that it belongs to, has been closed or taken back} */
    boolean ended(AlignmentNode node) {
        return ended(node.number());
    }

    boolean ended(int node) {
        return ended.get(node);
    }

    /** {@return whether a place is an objective or key result that has not ended} */
    boolean open(AlignmentNode node) {
        return open(node.number());
    }

    private boolean open(int node) {
        return graph.objective(node) != null && !ended.get(node);
    }

    /** {@return whether a place is an objective or key result that is open and no draft} */
    boolean active(AlignmentNode node) {
        Objective objective = graph.objective(node.number());
        boolean draft = (objective != null && draft(objective.getState()))
                || (graph.thing(node.number()) instanceof KeyResult keyResult && draft(keyResult.getState()));
        return !draft && open(node);
    }

    private static boolean draft(State state) {
        return state.getPhase() == Phase.DRAFT;
    }

    /** {@return the objectives that are open and no drafts, in order} */
    Stream<AlignmentNode> activeObjectives() {
        return graph.nodes().stream().filter(node -> node.kind() == NodeKind.OBJECTIVE && active(node));
    }

    /** {@return the key results of an objective that are neither ended nor drafts} */
    Stream<AlignmentNode> activeKeyResults(AlignmentNode objective) {
        return graph.down(objective).stream()
                .filter(edge -> edge.kind() == EdgeKind.CONTAINED)
                .map(AlignmentEdge::from)
                .filter(this::active);
    }

    /** {@return the links of what is open that lead to what has ended, or was over before they begin, in order} */
    Stream<AlignmentEdge> staleLinks() {
        return openLinks((from, to, edge) -> stale.get(edge));
    }

    /**
     * {@return the links of what is open, without the stale ones, that a filter keeps; in order. What a key result does
     * for its own objective is no link}
     */
    Stream<AlignmentEdge> freshLinks(Rows.EdgeFilter filter) {
        return openLinks((from, to, edge) -> !stale.get(edge) && filter.keeps(from, to, edge));
    }

    // millions of links are looked at as numbers, and made only for a few
    private Stream<AlignmentEdge> openLinks(Rows.EdgeFilter filter) {
        Rows up = graph.up();
        Stream.Builder<AlignmentEdge> kept = Stream.builder();
        for (int node = 0; node < graph.size(); node++) {
            int end = open(node) ? up.end(node) : up.start(node);
            for (int edge = up.start(node); edge < end; edge++) {
                if (graph.kind(edge) != EdgeKind.CONTAINED && filter.keeps(node, up.target(edge), edge)) {
                    kept.add(graph.edge(node, edge));
                }
            }
        }
        return kept.build();
    }

    /** {@return whether an edge leads around a loop, which is the finding there} */
    boolean onLoop(int from, int to) {
        Components components = graph.components();
        return components.of(from) == components.of(to);
    }

    /** {@return the links to a place that come from what is open, or from a plan that is not loaded} */
    Stream<AlignmentEdge> openHelp(AlignmentNode node) {
        return graph.down(node).stream()
                .filter(edge -> edge.kind() != EdgeKind.CONTAINED)
                .filter(edge -> !ended(edge.from()));
    }

    /**
     * {@return where the owner of an objective stands; for a key result that of its objective, since a person may well
     * answer for a key result of the company}
     */
    static Optional<OwnerLevel> level(AlignmentNode node) {
        return node.objective().flatMap(Objective::level);
    }

    /** {@return what a place is called in a message: its title, else its id} */
    static String name(AlignmentNode node) {
        return node.title().isBlank()
                ? node.shortName()
                : Texts.shown(node.title().strip());
    }

    /** {@return how the same metric is recognised, however it is spaced and capitalised} */
    static Optional<String> metric(KeyResult keyResult) {
        return keyResult
                .getMeasure()
                .flatMap(measure -> measure.getMetricName())
                .map(name -> name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty());
    }
}
