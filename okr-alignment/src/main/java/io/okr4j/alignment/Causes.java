package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import java.util.Arrays;
import java.util.List;

/** Which key results of one objective cannot be computed without which others. */
final class Causes {

    private static final int[] NONE = new int[0];

    private Causes() {}

    /** {@return the siblings that a key result requires, in the order in which it names them} */
    static int[] drivers(AlignmentGraph graph, int node) {
        if (!(graph.thing(node) instanceof KeyResult keyResult)
                || keyResult.getRequires().isEmpty()) {
            return NONE;
        }
        return keyResult.getRequires().stream()
                .mapToInt(id -> graph.find(graph.planNumber(node), id))
                .filter(driver -> driver != IdTable.NONE && graph.thing(driver) instanceof KeyResult)
                .filter(driver -> graph.container(driver) == graph.container(node))
                .distinct()
                .toArray();
    }

    static List<int[]> loops(AlignmentGraph graph) {
        int[] starts = new int[graph.size() + 1];
        int[] targets = new int[16];
        for (int node = 0; node < graph.size(); node++) {
            int[] drivers = drivers(graph, node);
            int end = starts[node] + drivers.length;
            if (end > targets.length) {
                targets = Arrays.copyOf(targets, 2 * end);
            }
            System.arraycopy(drivers, 0, targets, starts[node], drivers.length);
            starts[node + 1] = end;
        }
        if (starts[graph.size()] == 0) {
            return List.of();
        }
        Rows rows = Rows.of(starts, Arrays.copyOf(targets, starts[graph.size()]));
        return Components.of(rows).loops(rows);
    }
}
