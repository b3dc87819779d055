package io.okr4j.alignment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Places that help each other in a circle.
 *
 * @param nodes the places in order, each once; each helps the next, and the last helps the first
 */
public record AlignmentLoop(List<AlignmentNode> nodes) {

    /**
     * Keeps a copy of the places.
     *
     * @param nodes the places in order
     */
    public AlignmentLoop {
        nodes = List.copyOf(nodes);
    }

    /** {@return how many places there are on it} */
    public int size() {
        return nodes.size();
    }

    /** {@return such as {@code loyal → growth → loyal}} */
    @Override
    public String toString() {
        return nodes.stream().map(node -> node.shortName() + " → ").collect(Collectors.joining())
                + nodes.get(0).shortName();
    }
}
