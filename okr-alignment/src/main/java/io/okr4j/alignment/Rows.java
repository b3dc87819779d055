package io.okr4j.alignment;

import java.util.Arrays;

/**
 * The edges of a graph of ints as compressed sparse rows: what leaves node {@code v} stands from {@code starts[v]} to
 * {@code starts[v + 1]}, without a gap.
 */
final class Rows {

    private final int[] starts;
    private final int[] targets;
    private final int[] edges;

    /**
     * Keeps rows.
     *
     * @param starts where each row starts, and where the last one ends
     * @param targets where each edge leads
     * @param edges the number of each edge; empty if edges are numbered as they stand
     */
    private Rows(int[] starts, int[] targets, int[] edges) {
        this.starts = starts;
        this.targets = targets;
        this.edges = edges;
    }

    static Rows of(int[] starts, int[] targets) {
        return new Rows(starts, targets, new int[0]);
    }

    /** {@return how many nodes there are} */
    int nodes() {
        return starts.length - 1;
    }

    /** {@return how many edges there are} */
    int size() {
        return targets.length;
    }

    /** {@return the place of the first edge that leaves a node} */
    int start(int node) {
        return starts[node];
    }

    /** {@return the place behind the last edge that leaves a node} */
    int end(int node) {
        return starts[node + 1];
    }

    /** {@return where the edge at a place leads} */
    int target(int place) {
        return targets[place];
    }

    /** {@return the number of the edge at a place; the same number as in the rows that these were turned from} */
    int edge(int place) {
        return edges.length == 0 ? place : edges[place];
    }

    /** {@return the rows with some edges only, which keep their numbers} */
    Rows only(EdgeFilter filter) {
        int[] keptStarts = new int[starts.length];
        int[] keptTargets = new int[targets.length];
        int[] keptEdges = new int[targets.length];
        int kept = 0;
        for (int node = 0; node < nodes(); node++) {
            for (int place = starts[node]; place < starts[node + 1]; place++) {
                if (filter.keeps(node, targets[place], edge(place))) {
                    keptTargets[kept] = targets[place];
                    keptEdges[kept++] = edge(place);
                }
            }
            keptStarts[node + 1] = kept;
        }
        return new Rows(keptStarts, Arrays.copyOf(keptTargets, kept), Arrays.copyOf(keptEdges, kept));
    }

    /** Says which edges are kept. */
    interface EdgeFilter {

        /** {@return whether the edge of a number, from one node to another, is kept} */
        boolean keeps(int from, int to, int edge);
    }

    /** {@return the same edges the other way round; those that leave a node stand in order of where they lead} */
    Rows turned() {
        int[] turnedStarts = new int[starts.length];
        for (int target : targets) {
            turnedStarts[target + 1]++;
        }
        for (int node = 1; node < turnedStarts.length; node++) {
            turnedStarts[node] += turnedStarts[node - 1];
        }
        int[] next = Arrays.copyOf(turnedStarts, turnedStarts.length);
        int[] turnedTargets = new int[targets.length];
        int[] turnedEdges = new int[targets.length];
        for (int node = 0; node < nodes(); node++) {
            for (int place = starts[node]; place < starts[node + 1]; place++) {
                int at = next[targets[place]]++;
                turnedTargets[at] = node;
                turnedEdges[at] = edge(place);
            }
        }
        return new Rows(turnedStarts, turnedTargets, turnedEdges);
    }
}
