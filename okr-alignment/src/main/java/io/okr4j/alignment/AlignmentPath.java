package io.okr4j.alignment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way from one place up to another.
 *
 * @param nodes the places in order, at least one; each helps the next
 */
public record AlignmentPath(List<AlignmentNode> nodes) {

    /**
     * Keeps a copy of the places.
     *
     * @param nodes the places in order
     */
    public AlignmentPath {
        nodes = List.copyOf(nodes);
    }

    /** {@return where it begins} */
    public AlignmentNode start() {
        return nodes.get(0);
    }

    /** {@return where it ends} */
    public AlignmentNode top() {
        return nodes.get(nodes.size() - 1);
    }

    /** {@return the ids and titles from the start to the top, such as {@code cycle 'Shorter cycle' → loyal 'Loyal'}} */
    @Override
    public String toString() {
        return nodes.stream().map(AlignmentNode::toString).collect(Collectors.joining(" → "));
    }
}
