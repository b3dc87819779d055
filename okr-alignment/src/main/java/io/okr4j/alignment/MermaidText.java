package io.okr4j.alignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a picture for Mermaid. */
final class MermaidText {

    /**
     * What Mermaid would read in a label, be it quoted: Markdown, HTML and icons; a {@code style:} whose line loses its
     * last semicolon; {@code direction LR} and the names of C4 diagrams, which it looks for anywhere. As a character
     * reference, the first character of such a thing is a character and no more.
     */
    private static final Pattern READ =
            Pattern.compile("[^\\p{L}\\p{Nd} .,!?%]|(?<![0-9])\\.|\\.(?![0-9])|^ | $|d(?=irection )|C(?=4[A-Z])");

    private final AlignmentPicture picture;
    private final StringBuilder out = new StringBuilder();

    MermaidText(AlignmentPicture picture) {
        this.picture = picture;
    }

    String text() {
        out.append("flowchart BT\n");
        int group = 0;
        for (Map.Entry<String, List<AlignmentNode>> entry : picture.groups().entrySet()) {
            out.append("  subgraph g")
                    .append(group++)
                    .append("[\"")
                    .append(escaped(entry.getKey()))
                    .append("\"]\n");
            entry.getValue().forEach(this::node);
            out.append("  end\n");
        }
        picture.graph().edges().forEach(this::edge);
        for (AlignmentPicture.Colour colour : AlignmentPicture.Colour.values()) {
            classed(colour.word(), "fill:" + colour.code(), node -> picture.colour(node) == colour);
        }
        classed("found", "stroke:#d00,stroke-width:3px", picture::found);
        return out.toString();
    }

    private void node(AlignmentNode node) {
        String label = picture.label(node).stream().map(MermaidText::escaped).collect(Collectors.joining("<br/>"));
        out.append("    n").append(node.number());
        switch (node.kind()) {
            case PURPOSE, KPI -> out.append("{{\"").append(label).append("\"}}\n");
            case OBJECTIVE -> out.append("[\"").append(label).append("\"]\n");
            case KEY_RESULT -> out.append("(\"").append(label).append("\")\n");
            case EXTERNAL -> out.append(">\"").append(label).append("\"]\n");
        }
    }

    private void edge(AlignmentEdge edge) {
        String arrow = switch (edge.kind()) {
            case CONTAINED -> "---";
            case SUPPORTS -> "-.->";
            case CONTRIBUTES ->
                edge.weight()
                        .filter(weight -> weight.compareTo(BigDecimal.ONE) != 0)
                        .map(weight -> "-->|" + Figures.number(weight) + "|")
                        .orElse("-->");
        };
        out.append("  n")
                .append(edge.from().number())
                .append(' ')
                .append(arrow)
                .append(" n")
                .append(edge.to().number())
                .append('\n');
    }

    private void classed(String name, String style, Predicate<AlignmentNode> member) {
        List<String> members = picture.graph().nodes().stream()
                .filter(member)
                .map(node -> "n" + node.number())
                .toList();
        if (!members.isEmpty()) {
            out.append("  classDef ").append(name).append(' ').append(style).append('\n');
            out.append("  class ")
                    .append(String.join(",", members))
                    .append(' ')
                    .append(name)
                    .append('\n');
        }
    }

    private static String escaped(String text) {
        return READ.matcher(text).replaceAll(hit -> "#" + hit.group().codePointAt(0) + ";");
    }
}
