package io.okr4j.alignment;

import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The ways from places, and from the work of people, to the top. */
final class WaysUp {

    // places that help something further stand below all that do not
    private static final int BELOW = 100;

    private WaysUp() {}

    static AlignmentPath toTop(AlignmentGraph graph, int start) {
        Walk walk = new Walk(graph.up());
        int best = start;
        int rank = rank(graph, best);
        for (int node : walk.reached(start)) {
            int other = rank(graph, node);
            if (other < rank) {
                best = node;
                rank = other;
            }
        }
        return new AlignmentPath(new NodeList(graph, walk.path(start, best)));
    }

    /** The ways from everything that an owner answers for or helps with; what lies on another way stands there only. */
    static List<AlignmentPath> ofOwner(AlignmentGraph graph, Owner who) {
        String owner = who.getId();
        Set<AlignmentNode> starts = new LinkedHashSet<>();
        for (AlignmentNode node : graph.nodes()) {
            node.keyResult().ifPresent(keyResult -> {
                if (works(owner, keyResult)) {
                    starts.add(node);
                }
            });
            if (node.kind() == NodeKind.OBJECTIVE) {
                Objective objective = node.objective().orElseThrow();
                objective.getDirectives().stream()
                        .filter(directive -> directive.getWho().equals(who.getName()))
                        .flatMap(directive -> directive.getKeyResult().stream())
                        .forEach(id ->
                                graph.find(Reference.in(node.planId(), id)).ifPresent(starts::add));
                if (objective.getOwner().filter(is(owner)).isPresent()
                        || objective.getContributors().stream().anyMatch(is(owner))) {
                    starts.add(node);
                }
                initiatives(graph, node.planId(), objective.getInitiatives(), owner, starts);
            }
        }
        for (Plan plan : graph.plans()) {
            initiatives(graph, plan.getId(), plan.getInitiatives(), owner, starts);
        }
        List<AlignmentPath> paths = new ArrayList<>();
        starts.forEach(start -> paths.add(toTop(graph, start.number())));
        Set<AlignmentNode> within = new LinkedHashSet<>();
        paths.forEach(path -> within.addAll(path.nodes().subList(1, path.nodes().size())));
        return paths.stream().filter(path -> !within.contains(path.start())).toList();
    }

    private static void initiatives(
            AlignmentGraph graph,
            String plan,
            Collection<Initiative> initiatives,
            String owner,
            Set<AlignmentNode> starts) {
        initiatives.stream()
                .filter(initiative -> initiative.getOwner().filter(is(owner)).isPresent())
                .flatMap(initiative -> initiative.getKeyResults().stream())
                .forEach(id -> graph.find(Reference.in(plan, id)).ifPresent(starts::add));
    }

    private static boolean works(String owner, KeyResult keyResult) {
        return keyResult.getOwner().filter(is(owner)).isPresent()
                || keyResult.getContributors().stream().anyMatch(is(owner));
    }

    private static Predicate<Owner> is(String id) {
        return owner -> owner.getId().equals(id);
    }

    // the least number is the highest place
    private static int rank(AlignmentGraph graph, int node) {
        boolean helps = graph.up().start(node) < graph.up().end(node);
        return (helps ? BELOW : 0) + kindRank(new AlignmentNode(graph, node));
    }

    private static int kindRank(AlignmentNode node) {
        return switch (node.kind()) {
            case PURPOSE -> 0;
            case EXTERNAL -> 1;
            case KPI, OBJECTIVE, KEY_RESULT ->
                2 + node.level().map(Enum::ordinal).orElse(9);
        };
    }
}
