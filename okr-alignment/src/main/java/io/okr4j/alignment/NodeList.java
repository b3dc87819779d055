package io.okr4j.alignment;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Nodes that are made when they are asked for. */
final class NodeList extends AbstractList<AlignmentNode> implements RandomAccess {

    private final AlignmentGraph graph;
    private final int[] numbers;

    NodeList(AlignmentGraph graph, int[] numbers) {
        this.graph = graph;
        this.numbers = numbers;
    }

    @Override
    public AlignmentNode get(int index) {
        return new AlignmentNode(graph, numbers[index]);
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
