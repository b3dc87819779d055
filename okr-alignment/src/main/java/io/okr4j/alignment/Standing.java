package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Phase;
import io.okr4j.core.State;
import io.okr4j.core.internal.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What checks ask of places again and again. */
final class Standing {

    private Standing() {}

    /** {@return whether a place, or the objective that it belongs to, has been closed or taken back by a day} */
    static boolean ended(AlignmentNode node, LocalDate asOf) {
        return node.keyResult()
                        .filter(keyResult -> ended(keyResult.getState(), asOf))
                        .isPresent()
                || node.objective()
                        .filter(objective -> ended(objective.getState(), asOf))
                        .isPresent();
    }

    private static boolean ended(State state, LocalDate asOf) {
        return !state.open()
                && !state.getEndedOn().filter(on -> on.isAfter(asOf)).isPresent();
    }

    /** {@return whether a place is an objective or key result that has not ended} */
    static boolean open(AlignmentNode node, LocalDate asOf) {
        return node.objective().isPresent() && !ended(node, asOf);
    }

    /** {@return whether a place is an objective or key result that is open and no draft} */
    static boolean active(AlignmentNode node, LocalDate asOf) {
        boolean draft = node.objective().filter(o -> draft(o.getState())).isPresent()
                || node.keyResult().filter(k -> draft(k.getState())).isPresent();
        return !draft && open(node, asOf);
    }

    private static boolean draft(State state) {
        return state.getPhase() == Phase.DRAFT;
    }

    /** {@return the objectives that are open and no drafts, in order} */
    static Stream<AlignmentNode> activeObjectives(AlignmentContext context) {
        return context.graph().nodes().stream()
                .filter(node -> node.kind() == NodeKind.OBJECTIVE)
                .filter(node -> active(node, context.asOf()));
    }

    /** {@return the links of what is open, in order} */
    static Stream<AlignmentEdge> openLinks(AlignmentContext context) {
        return context.graph().nodes().stream()
                .filter(node -> open(node, context.asOf()))
                .flatMap(node -> links(context.graph(), node));
    }

    /** {@return the links of a place; what a key result does for its own objective is none} */
    static Stream<AlignmentEdge> links(AlignmentGraph graph, AlignmentNode node) {
        return graph.up(node).stream().filter(edge -> edge.kind() != EdgeKind.CONTAINED);
    }

    /** {@return whether an edge leads around a loop, which is the finding there} */
    static boolean onLoop(AlignmentContext context, AlignmentEdge edge) {
        Components components = context.graph().components();
        return components.of(edge.from().number()) == components.of(edge.to().number());
    }

    /** {@return the links to a place that come from what is open, or from a plan that is not loaded} */
    static Stream<AlignmentEdge> openHelp(AlignmentContext context, AlignmentNode node) {
        return context.graph().down(node).stream()
                .filter(edge -> edge.kind() != EdgeKind.CONTAINED)
                .filter(edge -> !ended(edge.from(), context.asOf()));
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

    /** {@return the key results of an objective that are neither ended nor drafts} */
    static Stream<AlignmentNode> activeKeyResults(AlignmentContext context, AlignmentNode objective) {
        return context.graph().down(objective).stream()
                .filter(edge -> edge.kind() == EdgeKind.CONTAINED)
                .map(AlignmentEdge::from)
                .filter(node -> active(node, context.asOf()));
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
