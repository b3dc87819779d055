package io.okr4j.alignment;

import java.util.Arrays;

/**
 * Which places all ways to the top lead through: the dominators of a graph with one root above all tops.
 *
 * <p>The parents of a place are settled before it, so its dominator is the lowest common one of its parents. Each place
 * knows a place far above it, so that the common one is found in a logarithmic number of steps however deep the graph
 * is. Edges within a loop are left out.
 */
final class Chokes {

    private final Rows up;
    private final Components components;
    private final Standing standing;
    private final int root;
    private final int[] above;
    private final int[] jump;
    private final int[] depth;

    Chokes(AlignmentGraph graph, Standing standing) {
        this.up = graph.up();
        this.components = graph.components();
        this.standing = standing;
        this.root = graph.size();
        this.above = new int[root + 1];
        this.jump = new int[root + 1];
        this.depth = new int[root + 1];
        Arrays.fill(above, root);
        jump[root] = root;
        int[] order = components.order();
        for (int i = order.length - 1; i >= 0; i--) {
            settle(order[i]);
        }
    }

    /** {@return the lowest place that all ways from a node to the top lead through; the number of nodes if none} */
    int above(int node) {
        return above[node];
    }

    private void settle(int node) {
        int common = -1;
        for (int edge = up.start(node); edge < up.end(node); edge++) {
            int target = up.target(edge);
            if (components.of(target) != components.of(node) && !standing.ended(target)) {
                common = common < 0 ? target : common(common, target);
            }
        }
        int parent = common < 0 ? root : common;
        above[node] = parent;
        depth[node] = depth[parent] + 1;
        int far = jump[parent];
        jump[node] = depth[parent] - depth[far] == depth[far] - depth[jump[far]] ? jump[far] : parent;
    }

    private int common(int one, int other) {
        int low = depth[one] >= depth[other] ? one : other;
        int high = low == one ? other : one;
        while (depth[low] > depth[high]) {
            low = depth[jump[low]] >= depth[high] ? jump[low] : above[low];
        }
        while (low != high) {
            boolean far = jump[low] != jump[high];
            low = far ? jump[low] : above[low];
            high = far ? jump[high] : above[high];
        }
        return low;
    }
}
