package io.okr4j.format.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a tree together from what a parser meets, without recursion, and reports names that stand twice, names that are
 * no text, and files that are too deep or have too many parts. Not thread-safe.
 */
final class TreeBuilder {
    /** A list or named values that have begun and not ended. */
    private static final class Frame {
        private final boolean named;
        private final int line;
        private final int column;
        private final List<Node> nodes = new ArrayList<>();
        private final Map<String, Node.Entry> entries = new HashMap<>();
        private final List<Node.Entry> inOrder = new ArrayList<>();
        private Node.@Nullable Scalar key;
        private boolean keyRead;

        Frame(boolean named, int line, int column) {
            this.named = named;
            this.line = line;
            this.column = column;
        }
    }

    private final Faults faults;
    private final int depth;
    private final int most;
    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int count;
    private boolean stopped;

    TreeBuilder(Faults faults, int depth, int most) {
        this.faults = faults;
        this.depth = depth;
        this.most = most;
    }

    void begin(boolean named, int line, int column) {
        if (open.size() >= depth) {
            stop("okr.format.too-deep", line, column, "the file has more than " + depth + " levels within each other");
            return;
        }
        open.push(new Frame(named, line, column));
    }

    void end() {
        Frame frame = open.pop();
        add(
                frame.named
                        ? new Node.Fields(List.copyOf(frame.inOrder), false, frame.line, frame.column)
                        : new Node.Items(List.copyOf(frame.nodes), frame.line, frame.column));
    }

    void add(Node node) {
        if (++count > most) {
            stop("okr.format.too-large", node.line(), node.column(), "the file has more than " + most + " values");
            return;
        }
        Frame frame = open.peek();
        if (frame == null) {
            root = node;
        } else if (!frame.named) {
            frame.nodes.add(node);
        } else if (frame.keyRead) {
            value(frame, node);
        } else {
            frame.keyRead = true;
            frame.key = key(node);
        }
    }

    private Node.@Nullable Scalar key(Node node) {
        if (node instanceof Node.Scalar scalar
                && !(scalar.absent() && scalar.text().isEmpty())) {
            if (scalar.style() == Node.Style.PLAIN && scalar.text().equals("<<")) {
                fault(
                        "okr.format.merge-key",
                        node.line(),
                        node.column(),
                        "merge keys are not allowed: write every field");
                return null;
            }
            return scalar;
        }
        if (!(node instanceof Node.Refused)) {
            fault("okr.format.key", node.line(), node.column(), "the name of a field must be a text on one line");
        }
        return null;
    }

    private void value(Frame frame, Node node) {
        Node.Scalar key = frame.key;
        if (key != null) {
            Node.Entry entry = new Node.Entry(key, node);
            Node.Entry earlier = frame.entries.putIfAbsent(key.text(), entry);
            if (earlier == null) {
                frame.inOrder.add(entry);
            } else {
                fault(
                        "okr.format.duplicate-field",
                        key.line(),
                        key.column(),
                        "field " + Shown.quoted(key.text()) + " stands twice, the first time in line "
                                + earlier.key().line());
            }
        }
        frame.key = null;
        frame.keyRead = false;
    }

    private void stop(String code, int line, int column, String message) {
        if (!stopped) {
            fault(code, line, column, message);
        }
        stopped = true;
    }

    void fault(String code, int line, int column, String message) {
        faults.add(code, line, column, this::path, () -> message);
    }

    /** {@return whether nothing more should be read} */
    boolean stopped() {
        return stopped;
    }

    /** {@return the whole tree; none if nothing was read or reading was stopped} */
    Optional<Node> tree() {
        return stopped ? Optional.empty() : Optional.ofNullable(root);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        Iterator<Frame> fromRoot = open.descendingIterator();
        Frame frame = fromRoot.hasNext() ? fromRoot.next() : null;
        while (frame != null) {
            Frame inner = fromRoot.hasNext() ? fromRoot.next() : null;
            if (frame.named) {
                Node.Scalar key = frame.key;
                path.append(path.length() == 0 || key == null ? "" : ".")
                        .append(key == null ? "" : Shown.shortened(key.text()));
            } else {
                path.append('[').append(label(frame, inner)).append(']');
            }
            frame = inner;
        }
        return path.toString();
    }

    private static String label(Frame list, @Nullable Frame inner) {
        Node.Entry id = inner == null ? null : inner.entries.get("id");
        return id != null && id.value() instanceof Node.Scalar scalar
                ? Shown.shortened(scalar.text())
                : Integer.toString(list.nodes.size());
    }
}
