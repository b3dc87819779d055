package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.Shown;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A place in the file that is being read, as the fields that lead there. */
final class Spot {
    private final Session session;
    private final @Nullable Spot parent;
    private final String step;

    private Spot(Session session, @Nullable Spot parent, String step) {
        this.session = session;
        this.parent = parent;
        this.step = step;
    }

    static Spot root(Session session) {
        return new Spot(session, null, "");
    }

    Spot field(String name) {
        return new Spot(session, this, Shown.shortened(name));
    }

    Spot item(String label) {
        return new Spot(session, this, "[" + Shown.shortened(label) + "]");
    }

    Session session() {
        return session;
    }

    /** {@return the place that holds this one, some levels up, or the whole file} */
    Spot up(int levels) {
        Spot spot = this;
        for (int i = 0; i < levels && spot.parent != null; i++) {
            spot = spot.parent;
        }
        return spot;
    }

    Spot root() {
        return up(Integer.MAX_VALUE);
    }

    /** {@return the field as messages name it} */
    String name() {
        return parent != null && step.startsWith("[") ? parent.name() + step : step.isEmpty() ? "the file" : step;
    }

    String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (Spot spot = this; spot != null; spot = spot.parent) {
            steps.push(spot.step);
        }
        StringBuilder path = new StringBuilder();
        for (String next : steps) {
            path.append(path.length() == 0 || next.startsWith("[") ? "" : ".").append(next);
        }
        return path.toString();
    }

    void problem(String code, Node at, Supplier<String> message) {
        session.faults().add(code, at.line(), at.column(), this::path, message);
    }

    /** Reads what must be there: no value at all is reported, and what has been reported before is not. */
    <V> Optional<V> read(Codec<V> codec, Node node) {
        if (node instanceof Node.Refused) {
            return Optional.empty();
        }
        if (node instanceof Node.Scalar scalar && scalar.absent()) {
            problem("okr.format.no-value", node, () -> name() + " has no value: give it one, or leave it out");
            return Optional.empty();
        }
        return codec.read(node, this);
    }

    /** Reports that something else stands where a scalar, a list or fields should. */
    void wrongType(Node node, String expected) {
        String found = node instanceof Node.Scalar scalar
                ? Shown.quoted(scalar.text())
                : node instanceof Node.Items ? "a list" : "fields";
        problem("okr.format.type", node, () -> name() + " must be " + expected + " but was " + found);
    }
}
