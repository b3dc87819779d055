package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What files of every format begin with, and what their schemas do. */
final class Heads {
    private Heads() {}

    /** Tells whether a file holds nothing, or something in another format, of which every field would be wrong. */
    static boolean wrong(Node tree, String what, String format, Spot root) {
        if (tree instanceof Node.Scalar scalar && scalar.absent()) {
            root.problem(
                    "okr.format.empty",
                    new Node.Refused(1, 1),
                    () -> "there is no " + what + " in the file: it must begin with format: " + format);
            return true;
        }
        Optional<Node> given =
                tree instanceof Node.Fields fields ? fields.find("format").map(Node.Entry::value) : Optional.empty();
        if (given.isPresent()
                && given.get() instanceof Node.Scalar scalar
                && !scalar.absent()
                && !scalar.text().equals(format)) {
            root.field("format")
                    .problem(
                            "okr.format.version",
                            scalar,
                            () -> "format must be " + format + " but was " + Shown.quoted(scalar.text()));
            return true;
        }
        return false;
    }

    static Node schema(String id, String title, ObjectCodec<?, ?> codec) {
        Definitions definitions = new Definitions();
        Node.Fields own = codec.ownSchema(definitions);
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(Node.entry("$schema", Node.text("https://json-schema.org/draft/2020-12/schema")));
        entries.add(Node.entry("$id", Node.text(id)));
        entries.add(Node.entry("title", Node.text(title)));
        entries.addAll(own.entries());
        entries.add(Node.entry("$defs", definitions.all()));
        return Node.fields(entries, false);
    }
}
