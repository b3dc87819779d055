package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a JSON Schema. Not thread-safe. */
final class Definitions {
    private final Map<String, Optional<Node.Fields>> byName = new TreeMap<>();

    /** {@return a reference to a named part, which is made when it is first asked for} */
    Node.Fields reference(String name, Supplier<Node.Fields> schema) {
        if (!byName.containsKey(name)) {
            byName.put(name, Optional.empty());
            byName.put(name, Optional.of(schema.get()));
        }
        return fields(Node.entry("$ref", Node.text("#/$defs/" + name)));
    }

    /** {@return all named parts, in order of their names} */
    Node.Fields all() {
        List<Node.Entry> entries = new ArrayList<>();
        byName.forEach((name, schema) -> schema.ifPresent(s -> entries.add(Node.entry(name, s))));
        return Node.fields(entries, false);
    }

    static Node.Fields fields(Node.Entry... entries) {
        return Node.fields(Arrays.asList(entries), false);
    }

    static Node.Items texts(List<String> texts) {
        return Node.items(texts.stream().map(Node::text).toList());
    }

    /** {@return a schema with a sentence before it} */
    static Node.Fields described(String description, Node.Fields schema) {
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(Node.entry("description", Node.text(description)));
        entries.addAll(schema.entries());
        return Node.fields(entries, false);
    }

    static Node.Fields anyOf(Node... schemas) {
        return fields(Node.entry("anyOf", Node.items(Arrays.asList(schemas))));
    }
}
