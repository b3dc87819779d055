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

    private final Contributions ways;
    private final Rows up;
    private final int reach;
    private final int[] order;
    private final boolean[] leads;
    private final int[] by;

    private Meetings(Contributions ways, int reach) {
        this.ways = ways;
        this.up = ways.up();
        this.reach = reach;
        this.order = ways.order();
        this.leads = leads();
        this.by = new int[order.length];
        Arrays.fill(by, NONE);
    }

    /**
     * Looks for meetings.
     *
     * @param ways the edges that count
     * @param reach how many places are looked at from one where ways part
     * @return the meetings, in the order of the places where the ways part
     */
    static List<Meeting> of(Contributions ways, int reach) {
        Meetings search = new Meetings(ways, reach);
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
                for (int place = up.start(node); place < up.end(node); place++) {
                    parted[up.target(place)] = true;
                    entered[up.target(place)]++;
                }
            }
        }
        boolean[] leading = new boolean[order.length];
        for (int i = order.length - 1; i >= 0; i--) {
            int node = order[i];
            leading[node] = entered[node] > 1;
            for (int place = up.start(node); place < up.end(node) && !leading[node]; place++) {
                leading[node] = leading[up.target(place)];
            }
        }
        return leading;
    }

    private boolean parts(int node) {
        return up.end(node) - up.start(node) > 1;
    }

    private boolean leadsOn(int place) {
        return leads[up.target(place)];
    }

    private void from(int node, List<Meeting> found) {
        int hopeful = 0;
        for (int place = up.start(node); place < up.end(node); place++) {
            hopeful += leadsOn(place) ? 1 : 0;
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
        for (int place = up.start(node); place < up.end(node); place++) {
            if (leadsOn(place)) {
                single += arrive(node, up.edge(place), up.target(place), queue, seen, found);
            }
        }
        // one way alone cannot meet another
        while (single > 0 && queue.size() > 1 && seen.size() <= reach) {
            int at = order[queue.remove()];
            int way = by[at];
            single -= way == MET ? 0 : 1;
            for (int place = up.start(at); place < up.end(at); place++) {
                if (leadsOn(place)) {
                    single += arrive(node, way, up.target(place), queue, seen, found);
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
            queue.add(ways.rank(at));
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
