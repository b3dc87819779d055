package io.okr4j.alignment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The edges along which numbers flow up: links that contribute, and key results in their objectives. Edges on a loop
 * are left out, so that the ways are countable and numbers come to rest.
 */
final class Contributions {

    private final AlignmentGraph graph;
    private final int[] rank;

    Contributions(AlignmentGraph graph) {
        this.graph = graph;
        int[] order = graph.components().order();
        this.rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
    }

    /** {@return whether the edge at a place of a node counts} */
    boolean counts(int from, int place) {
        Components components = graph.components();
        return graph.kind(place) != EdgeKind.SUPPORTS
                && components.of(from) != components.of(graph.up().target(place));
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
            for (int place = graph.up().start(node); place < graph.up().end(node); place++) {
                if (counts(node, place)) {
                    int target = position(reached, graph.up().target(place));
                    ways[target] = ways[target].add(ways[i]);
                }
            }
            if (i > 0) {
                arrivals.add(new Arrival(node, ways[i]));
            }
        }
        return arrivals;
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
            for (int place = graph.up().start(node); place < graph.up().end(node); place++) {
                int target = graph.up().target(place);
                if (counts(node, place) && seen.add(target)) {
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
