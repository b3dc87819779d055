package io.okr4j.alignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a picture for Graphviz. */
final class DotText {

    private final AlignmentPicture picture;
    private final StringBuilder out = new StringBuilder();

    DotText(AlignmentPicture picture) {
        this.picture = picture;
    }

    String text() {
        out.append("digraph alignment {\n  rankdir=BT\n  node [style=filled fontname=\"sans-serif\"]\n");
        int cluster = 0;
        for (Map.Entry<String, List<AlignmentNode>> group : picture.groups().entrySet()) {
            out.append("  subgraph cluster_").append(cluster++).append(" {\n");
            out.append("    label=").append(quoted(group.getKey())).append('\n');
            group.getValue().forEach(this::node);
            out.append("  }\n");
        }
        picture.graph().edges().forEach(this::edge);
        return out.append("}\n").toString();
    }

    private void node(AlignmentNode node) {
        String label = picture.label(node).stream().map(DotText::escaped).collect(Collectors.joining("\\n"));
        out.append("    n")
                .append(node.number())
                .append(" [label=\"")
                .append(label)
                .append("\" shape=")
                .append(shape(node.kind()))
                .append(" fillcolor=\"")
                .append(picture.colour(node).code())
                .append('"');
        if (picture.found(node)) {
            out.append(" color=red penwidth=3");
        }
        out.append("]\n");
    }

    private static String shape(NodeKind kind) {
        return switch (kind) {
            case PURPOSE -> "house";
            case KPI -> "hexagon";
            case OBJECTIVE -> "box";
            case KEY_RESULT -> "ellipse";
            case EXTERNAL -> "note";
        };
    }

    private void edge(AlignmentEdge edge) {
        out.append("  n")
                .append(edge.from().number())
                .append(" -> n")
                .append(edge.to().number());
        switch (edge.kind()) {
            case CONTAINED -> out.append(" [arrowhead=none]");
            case SUPPORTS -> out.append(" [style=dashed]");
            case CONTRIBUTES ->
                edge.weight()
                        .filter(weight -> weight.compareTo(BigDecimal.ONE) != 0)
                        .ifPresent(weight -> out.append(" [label=\"")
                                .append(Figures.number(weight))
                                .append("\"]"));
        }
        out.append('\n');
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    // Graphviz reads escapes and character references also within quotes
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
