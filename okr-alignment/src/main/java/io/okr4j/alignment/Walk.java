package io.okr4j.alignment;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Breadth-first walks over one graph; what a walk has marked is wiped after it, so that a walk costs what it sees. Not
 * thread-safe.
 */
final class Walk {

    private static final int UNSEEN = -1;

    private final Rows rows;
    private final int[] cameFrom;
    private int[] queue = new int[16];
    private int queued;

    Walk(Rows rows) {
        this.rows = rows;
        this.cameFrom = new int[rows.nodes()];
        Arrays.fill(cameFrom, UNSEEN);
    }

    /** {@return what can be reached from a node by at least one edge, nearest first, without the node itself} */
    int[] reached(int from) {
        spread(from, UNSEEN);
        int[] reached = Arrays.copyOfRange(queue, 1, queued);
        wipe();
        return reached;
    }

    /** {@return the shortest way from one node to another, both included; empty if there is none} */
    int[] path(int from, int to) {
        if (from == to) {
            return new int[] {from};
        }
        boolean found = spread(from, to);
        int[] path = found ? back(from, to) : new int[0];
        wipe();
        return path;
    }

    /**
     * {@return the shortest loop through a node that stays within other nodes, the node first; empty if there is none}
     */
    int[] loop(int through, IntPredicate within) {
        queue[0] = through;
        queued = 1;
        cameFrom[through] = through;
        int[] loop = new int[0];
        for (int at = 0; at < queued && loop.length == 0; at++) {
            int node = queue[at];
            for (int place = rows.start(node); place < rows.end(node); place++) {
                int target = rows.target(place);
                if (target == through) {
                    loop = back(through, node);
                    break;
                }
                if (cameFrom[target] == UNSEEN && within.test(target)) {
                    mark(target, node);
                }
            }
        }
        wipe();
        return loop;
    }

    private boolean spread(int from, int to) {
        queue[0] = from;
        queued = 1;
        cameFrom[from] = from;
        for (int at = 0; at < queued; at++) {
            int node = queue[at];
            for (int place = rows.start(node); place < rows.end(node); place++) {
                int target = rows.target(place);
                if (cameFrom[target] == UNSEEN) {
                    mark(target, node);
                    if (target == to) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void mark(int target, int node) {
        cameFrom[target] = node;
        if (queued == queue.length) {
            queue = Arrays.copyOf(queue, 2 * queued);
        }
        queue[queued++] = target;
    }

    private int[] back(int from, int to) {
        int length = 1;
        for (int node = to; node != from; node = cameFrom[node]) {
            length++;
        }
        int[] path = new int[length];
        int node = to;
        for (int i = length - 1; i >= 0; i--) {
            path[i] = node;
            node = cameFrom[node];
        }
        return path;
    }

    private void wipe() {
        for (int i = 0; i < queued; i++) {
            cameFrom[queue[i]] = UNSEEN;
        }
    }
}
