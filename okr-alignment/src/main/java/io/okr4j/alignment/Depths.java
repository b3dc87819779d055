package io.okr4j.alignment;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * How many links each place is away from the nearest one that helps nothing; key results stand as deep as objectives.
 */
final class Depths {

    private Depths() {}

    static int[] of(AlignmentGraph graph) {
        Rows down = graph.down();
        Rows up = graph.up();
        int[] depths = new int[graph.size()];
        Arrays.fill(depths, Integer.MAX_VALUE);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int node = 0; node < depths.length; node++) {
            if (up.start(node) == up.end(node)) {
                depths[node] = 0;
                queue.add(node);
            }
        }
        // edges of length 0 go to the front, so that the nearest come first
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int at = down.start(node); at < down.end(node); at++) {
                int length = graph.kind(down.edge(at)) == EdgeKind.CONTAINED ? 0 : 1;
                int child = down.target(at);
                if (depths[node] + length < depths[child]) {
                    depths[child] = depths[node] + length;
                    if (length == 0) {
                        queue.addFirst(child);
                    } else {
                        queue.addLast(child);
                    }
                }
            }
        }
        // what lies on a loop and below has no top
        for (int node = 0; node < depths.length; node++) {
            depths[node] = depths[node] == Integer.MAX_VALUE ? 0 : depths[node];
        }
        return depths;
    }
}
