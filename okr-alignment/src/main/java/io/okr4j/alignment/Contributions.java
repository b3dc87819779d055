package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.LinkKind;
import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The edges along which numbers flow up: links that contribute, and key results in their objectives. What has no
 * weight, is a guardrail or was taken back flows nowhere. Links on a loop of such edges are left out, so that the ways
 * are countable and numbers come to rest.
 */
final class Contributions {

    private final AlignmentGraph graph;
    private final Rows up;
    private final Rows down;
    private final int[] order;
    private final int[] rank;

    /**
     * Looks for the edges.
     *
     * @param graph the graph
     * @param asOf the day; what is dated later does not exist
     */
    Contributions(AlignmentGraph graph, LocalDate asOf) {
        this.graph = graph;
        Rows numbers = graph.up().only((from, to, edge) -> counts(graph, from, edge, asOf));
        boolean loopless = graph.components().count() == graph.size();
        Components loops = loopless ? graph.components() : Components.of(numbers);
        this.up = numbers.only(
                (from, to, edge) -> graph.kind(edge) == EdgeKind.CONTAINED || loops.of(from) != loops.of(to));
        this.down = up.turned();
        this.order = loopless ? loops.order() : Components.of(up).order();
        this.rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
    }

    /** {@return the contributions on the day of a review, which all checks share} */
    static Contributions of(AlignmentContext context) {
        return context.review().once(Contributions.class, review -> new Contributions(context.graph(), review.asOf()));
    }

    private static boolean counts(AlignmentGraph graph, int from, int edge, LocalDate asOf) {
        Objective objective = graph.objective(from);
        if (objective == null || withdrawn(objective.getState(), asOf)) {
            return false;
        }
        KeyResult keyResult = graph.thing(from) instanceof KeyResult own ? own : null;
        if (keyResult != null && (withdrawn(keyResult.getState(), asOf) || guardrail(keyResult))) {
            return false;
        }
        Link link = graph.link(edge);
        if (link != null) {
            return link.getKind() == LinkKind.CONTRIBUTES
                    && link.getWeight().orElse(BigDecimal.ONE).signum() > 0;
        }
        return keyResult != null && weight(keyResult, asOf).signum() > 0;
    }

    private static boolean withdrawn(State state, LocalDate asOf) {
        return state.getPhase() == Phase.WITHDRAWN
                && !state.getEndedOn().filter(on -> on.isAfter(asOf)).isPresent();
    }

    private static boolean guardrail(KeyResult keyResult) {
        return keyResult.getRole().filter(role -> role == Role.GUARDRAIL).isPresent();
    }

    /** {@return the weight of a key result in its objective on a day} */
    static BigDecimal weight(KeyResult keyResult, LocalDate asOf) {
        return keyResult.termsOn(asOf).getWeight().orElse(keyResult.getWeight());
    }

    /**
     * {@return from each node to those whose grade it counts in; edges have the numbers that they have in the graph}
     */
    Rows up() {
        return up;
    }

    /** {@return from each node to those that count in its grade} */
    Rows down() {
        return down;
    }

    /** {@return all nodes, so that each stands before those whose grade it counts in} */
    int[] order() {
        return order;
    }

    /** {@return where a node stands in the order} */
    int rank(int node) {
        return rank[node];
    }

    /** {@return in how many ways contributions flow from one node to another; 1 for a node and itself} */
    BigInteger paths(int from, int to) {
        BigInteger found = BigInteger.ZERO;
        for (Arrival arrival : arrivals(from)) {
            if (arrival.node() == to) {
                found = arrival.paths();
            }
        }
        return from == to ? BigInteger.ONE : found;
    }

    /** {@return every node that contributions of a node flow to, in topological order, with the number of ways} */
    List<Arrival> arrivals(int from) {
        int[] reached = reached(from);
        BigInteger[] ways = new BigInteger[reached.length];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[0] = BigInteger.ONE;
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < reached.length; i++) {
            int node = reached[i];
            for (int place = up.start(node); place < up.end(node); place++) {
                int target = position(reached, up.target(place));
                ways[target] = ways[target].add(ways[i]);
            }
            if (i > 0) {
                arrivals.add(new Arrival(node, ways[i]));
            }
        }
        return arrivals;
    }

    /** {@return where contributions that part meet first, and count more than once} */
    List<CountedTwice> meetings() {
        List<CountedTwice> meetings = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            if (up.end(node) - up.start(node) > 1) {
                meetings(node, meetings);
            }
        }
        return List.copyOf(meetings);
    }

    // ways that met once meet everywhere above, which is the same fault
    private void meetings(int from, List<CountedTwice> meetings) {
        List<Arrival> arrivals = arrivals(from);
        Set<Integer> reached = new HashSet<>(Set.of(from));
        arrivals.forEach(arrival -> reached.add(arrival.node()));
        Set<Integer> met = new HashSet<>();
        for (Arrival arrival : arrivals) {
            List<Integer> by = new ArrayList<>();
            boolean below = false;
            for (int at = down.start(arrival.node()); at < down.end(arrival.node()); at++) {
                if (reached.contains(down.target(at))) {
                    by.add(down.target(at));
                    below |= met.contains(down.target(at));
                }
            }
            if (below) {
                met.add(arrival.node());
            } else if (by.size() > 1) {
                met.add(arrival.node());
                int[] numbers = by.stream().mapToInt(Integer::intValue).toArray();
                meetings.add(new CountedTwice(
                        new AlignmentNode(graph, from),
                        new AlignmentNode(graph, arrival.node()),
                        arrival.paths(),
                        new NodeList(graph, numbers)));
            }
        }
    }

    private int position(int[] reached, int node) {
        int low = 0;
        int high = reached.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rank[reached[middle]] < rank[node]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // in topological order, the start first
    private int[] reached(int from) {
        List<Integer> queue = new ArrayList<>(List.of(from));
        Set<Integer> seen = new HashSet<>(queue);
        for (int at = 0; at < queue.size(); at++) {
            int node = queue.get(at);
            for (int place = up.start(node); place < up.end(node); place++) {
                int target = up.target(place);
                if (seen.add(target)) {
                    queue.add(target);
                }
            }
        }
        return queue.stream()
                .sorted(Comparator.comparingInt(node -> rank[node]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A node that something arrives at, and in how many ways. */
    record Arrival(int node, BigInteger paths) {}
}
