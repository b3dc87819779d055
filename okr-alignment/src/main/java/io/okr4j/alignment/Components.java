package io.okr4j.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected components of a graph, by Tarjan's algorithm with a stack of its own, so that the depth of the
 * graph does not matter.
 */
final class Components {

    private final int[] order;
    private final int[] component;
    private final int count;

    private Components(int[] order, int[] component, int count) {
        this.order = order;
        this.component = component;
        this.count = count;
    }

    static Components of(Rows rows) {
        return new Search(rows).run();
    }

    /**
     * {@return all nodes, so that each stands before those that its edges lead to, unless they are on a loop with it}
     */
    int[] order() {
        return order;
    }

    /** {@return the number of the component of a node} */
    int of(int node) {
        return component[node];
    }

    /** {@return how many components there are} */
    int count() {
        return count;
    }

    /**
     * Finds a loop in each component that has one.
     *
     * @param rows the graph
     * @return the shortest loop through the first member of each, that member first; in order of the first members
     */
    List<int[]> loops(Rows rows) {
        int[] sizes = new int[count];
        for (int node = 0; node < component.length; node++) {
            sizes[component[node]]++;
        }
        boolean[] done = new boolean[count];
        List<int[]> loops = new ArrayList<>();
        Walk walk = null;
        for (int node = 0; node < component.length; node++) {
            int own = component[node];
            if (!done[own] && (sizes[own] > 1 || leadsTo(rows, node, node))) {
                done[own] = true;
                if (walk == null) {
                    walk = new Walk(rows);
                }
                loops.add(walk.loop(node, next -> component[next] == own));
            }
        }
        return loops;
    }

    private static boolean leadsTo(Rows rows, int from, int to) {
        for (int place = rows.start(from); place < rows.end(from); place++) {
            if (rows.target(place) == to) {
                return true;
            }
        }
        return false;
    }

    /** The state of one search. */
    private static final class Search {

        private static final int UNSEEN = 0;

        private final Rows rows;
        private final int[] number;
        private final int[] low;
        private final int[] next;
        private final int[] path;
        private final int[] open;
        private final int[] component;
        private final int[] order;
        private int seen;
        private int opened;
        private int placed;
        private int count;

        Search(Rows rows) {
            int n = rows.nodes();
            this.rows = rows;
            this.number = new int[n];
            this.low = new int[n];
            this.next = new int[n];
            this.path = new int[n];
            this.open = new int[n];
            this.component = new int[n];
            this.order = new int[n];
            this.placed = n;
            Arrays.fill(component, -1);
        }

        Components run() {
            for (int node = 0; node < rows.nodes(); node++) {
                if (number[node] == UNSEEN) {
                    from(node);
                }
            }
            return new Components(order, component, count);
        }

        private void from(int root) {
            int depth = 0;
            path[depth] = root;
            enter(root);
            while (depth >= 0) {
                int node = path[depth];
                if (next[node] < rows.end(node)) {
                    int target = rows.target(next[node]++);
                    if (number[target] == UNSEEN) {
                        path[++depth] = target;
                        enter(target);
                    } else if (component[target] < 0) {
                        low[node] = Math.min(low[node], number[target]);
                    }
                } else {
                    if (low[node] == number[node]) {
                        close(node);
                    }
                    depth--;
                    if (depth >= 0) {
                        low[path[depth]] = Math.min(low[path[depth]], low[node]);
                    }
                }
            }
        }

        private void enter(int node) {
            seen++;
            number[node] = seen;
            low[node] = seen;
            next[node] = rows.start(node);
            open[opened++] = node;
        }

        // components are closed from the far end of the edges, so the order is filled from behind
        private void close(int root) {
            int member;
            do {
                member = open[--opened];
                component[member] = count;
                order[--placed] = member;
            } while (member != root);
            count++;
        }
    }
}
