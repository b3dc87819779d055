package io.okr4j.format.tree;

import java.util.List;

/** Writes a tree as YAML. */
public final class YamlWriter {
    private static final int WIDTH = 100;
    private static final int LONGEST_NAME = 1000;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /**
     * Writes a tree.
     *
     * @param tree named values
     * @return YAML that ends with a line end
     */
    public static String write(Node tree) {
        YamlWriter writer = new YamlWriter();
        if (tree instanceof Node.Fields fields && !fields.entries().isEmpty()) {
            writer.fields(fields, 0);
        } else {
            writer.out.append(flow(tree)).append('\n');
        }
        return writer.out.toString();
    }

    private void fields(Node.Fields fields, int indent) {
        boolean first = true;
        for (Node.Entry entry : fields.entries()) {
            if (!first) {
                indent(indent);
            }
            first = false;
            int used = name(entry.key(), indent);
            value(entry.value(), indent, used);
        }
    }

    /** {@return how many columns are used in the line} */
    private int name(Node.Scalar key, int indent) {
        String name = YamlScalars.onOneLine(key, false);
        if (name.length() <= LONGEST_NAME) {
            out.append(name).append(':');
            return indent + name.length() + 1;
        }
        // readers take longer names only behind a question mark
        out.append("? ").append(name).append('\n');
        indent(indent);
        out.append(':');
        return indent + 1;
    }

    /** What follows a name: on the same line if it is a scalar or fits, otherwise on the next ones. */
    private void value(Node value, int indent, int used) {
        if (value instanceof Node.Scalar scalar) {
            scalar(scalar, indent + 2);
        } else if (flows(value, used + 1)) {
            out.append(' ').append(flow(value)).append('\n');
        } else if (value instanceof Node.Items items) {
            out.append('\n');
            items(items, indent + 2);
        } else {
            out.append('\n');
            indent(indent + 2);
            fields((Node.Fields) value, indent + 2);
        }
    }

    private void scalar(Node.Scalar scalar, int indent) {
        out.append(' ');
        if (!YamlScalars.block(scalar)) {
            out.append(YamlScalars.onOneLine(scalar, false)).append('\n');
            return;
        }
        String text = scalar.text();
        out.append(YamlScalars.blockSign(text)).append('\n');
        String lines = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        for (String line : lines.split("\n", -1)) {
            if (!line.isEmpty()) {
                indent(indent);
            }
            out.append(line).append('\n');
        }
    }

    private void items(Node.Items items, int indent) {
        for (Node item : items.nodes()) {
            indent(indent);
            out.append('-');
            if (item instanceof Node.Fields fields && !flows(fields, indent + 2)) {
                out.append(' ');
                fields(fields, indent + 2);
            } else {
                value(item, indent, indent + 1);
            }
        }
    }

    private void indent(int columns) {
        out.append(" ".repeat(columns));
    }

    private static boolean flows(Node node, int used) {
        return empty(node) || (mayFlow(node) && used + flow(node).length() <= WIDTH);
    }

    private static boolean empty(Node node) {
        return node instanceof Node.Fields fields
                ? fields.entries().isEmpty()
                : node instanceof Node.Items items && items.nodes().isEmpty();
    }

    private static boolean mayFlow(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return !YamlScalars.block(scalar);
        } else if (node instanceof Node.Fields fields) {
            return fields.inline()
                    && fields.entries().stream()
                            .allMatch(entry ->
                                    mayFlow(entry.value()) && entry.name().length() < WIDTH);
        }
        return node instanceof Node.Items items && items.nodes().stream().allMatch(YamlWriter::mayFlowInList);
    }

    /** A list of fields is easier to read line by line. */
    private static boolean mayFlowInList(Node node) {
        return node instanceof Node.Scalar && mayFlow(node);
    }

    private static String flow(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return YamlScalars.onOneLine(scalar, true);
        } else if (node instanceof Node.Items items) {
            return "["
                    + String.join(
                            ", ", items.nodes().stream().map(YamlWriter::flow).toList()) + "]";
        } else if (node instanceof Node.Fields fields) {
            List<String> entries = fields.entries().stream()
                    .map(entry -> YamlScalars.onOneLine(entry.key(), true) + ": " + flow(entry.value()))
                    .toList();
            return "{" + String.join(", ", entries) + "}";
        }
        throw new IllegalStateException("only what can be read can be written");
    }
}
