package io.okr4j.alignment;

/** How high places stand when the top is looked for; the least number is the highest. */
final class Heights {

    // places that help something further stand below all that do not
    private static final int BELOW = 100;

    private Heights() {}

    static int of(AlignmentGraph graph, int node) {
        boolean helps = graph.up().start(node) < graph.up().end(node);
        return (helps ? BELOW : 0) + rank(new AlignmentNode(graph, node));
    }

    private static int rank(AlignmentNode node) {
        return switch (node.kind()) {
            case PURPOSE -> 0;
            case EXTERNAL -> 1;
            case KPI, OBJECTIVE, KEY_RESULT ->
                2 + node.level().map(Enum::ordinal).orElse(9);
        };
    }
}
