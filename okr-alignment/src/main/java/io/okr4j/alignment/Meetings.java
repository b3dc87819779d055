package io.okr4j.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds where the ways by which a place contributes part and meet again.
 *
 * <p>Counting the ways between all pairs of places would take longer than any plan is worth. So a way is only followed
 * from a place where ways part, as long as it can still lead to a place where such ways meet, and no further than so
 * many places; the time grows with the size of the graph. A place behind a meeting is no meeting of its own.
 */
final class Meetings {

    /** The ways of a node that meet again: the edges by which they leave it, and the first node that both arrive at. */
    record Meeting(int from, int first, int second, int at) {}

    private static final int NONE = -1;
    private static final int MET = -2;

    private final Rows up;
    private final Ways ways;
    private final int reach;
    private final int[] order;
    private final int[] rank;
    private final boolean[] leads;
    private final int[] by;

    private Meetings(AlignmentGraph graph, Ways ways, int reach) {
        this.up = graph.up();
        this.ways = ways;
        this.reach = reach;
        this.order = graph.components().order();
        this.rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        this.leads = leads();
        this.by = new int[order.length];
        Arrays.fill(by, NONE);
    }

    /**
     * Looks for meetings.
     *
     * @param graph the graph
     * @param ways the edges that count
     * @param reach how many places are looked at from one where ways part
     * @return the meetings, in the order of the places where the ways part
     */
    static List<Meeting> of(AlignmentGraph graph, Ways ways, int reach) {
        Meetings search = new Meetings(graph, ways, reach);
        List<Meeting> found = new ArrayList<>();
        for (int node = 0; node < search.order.length; node++) {
            search.from(node, found);
        }
        return found;
    }

    // whether a node, or one that it flows to, is entered from two sides by what has parted before
    private boolean[] leads() {
        int[] entered = new int[order.length];
        boolean[] parted = new boolean[order.length];
        for (int node : order) {
            if (parted[node] || parts(node)) {
                for (int edge = up.start(node); edge < up.end(node); edge++) {
                    if (ways.flows(edge)) {
                        parted[up.target(edge)] = true;
                        entered[up.target(edge)]++;
                    }
                }
            }
        }
        boolean[] leading = new boolean[order.length];
        for (int i = order.length - 1; i >= 0; i--) {
            int node = order[i];
            leading[node] = entered[node] > 1;
            for (int edge = up.start(node); edge < up.end(node) && !leading[node]; edge++) {
                leading[node] = ways.flows(edge) && leading[up.target(edge)];
            }
        }
        return leading;
    }

    private boolean parts(int node) {
        int out = 0;
        for (int edge = up.start(node); edge < up.end(node); edge++) {
            out += ways.flows(edge) ? 1 : 0;
        }
        return out > 1;
    }

    private boolean leadsOn(int edge) {
        return ways.flows(edge) && leads[up.target(edge)];
    }

    private void from(int node, List<Meeting> found) {
        int hopeful = 0;
        for (int edge = up.start(node); edge < up.end(node); edge++) {
            hopeful += leadsOn(edge) ? 1 : 0;
        }
        if (hopeful > 1) {
            follow(node, found);
        }
    }

    // by topological rank, so that all ways to a place have arrived before it is left
    private void follow(int node, List<Meeting> found) {
        PriorityQueue<Integer> queue = new PriorityQueue<>();
        List<Integer> seen = new ArrayList<>();
        int single = 0;
        for (int edge = up.start(node); edge < up.end(node); edge++) {
            if (leadsOn(edge)) {
                single += arrive(node, edge, up.target(edge), queue, seen, found);
            }
        }
        // one way alone cannot meet another
        while (single > 0 && queue.size() > 1 && seen.size() <= reach) {
            int at = order[queue.remove()];
            int way = by[at];
            single -= way == MET ? 0 : 1;
            for (int edge = up.start(at); edge < up.end(at); edge++) {
                if (leadsOn(edge)) {
                    single += arrive(node, way, up.target(edge), queue, seen, found);
                }
            }
        }
        seen.forEach(place -> by[place] = NONE);
    }

    /** {@return by how many the places in the queue that one way has reached become more} */
    private int arrive(
            int from, int way, int at, PriorityQueue<Integer> queue, List<Integer> seen, List<Meeting> found) {
        int before = by[at];
        if (before == NONE) {
            by[at] = way;
            seen.add(at);
            queue.add(rank[at]);
            return way == MET ? 0 : 1;
        }
        if (before == way || before == MET) {
            return 0;
        }
        by[at] = MET;
        if (way != MET) {
            found.add(new Meeting(from, before, way, at));
        }
        return -1;
    }
}
