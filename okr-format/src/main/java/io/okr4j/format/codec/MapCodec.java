package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values by names that anybody may choose.
 *
 * @param value how a value is read and written
 * @param <V> the values
 */
record MapCodec<V>(Codec<V> value) implements Codec<Map<String, V>> {
    @Override
    public Optional<Map<String, V>> read(Node node, Spot spot) {
        if (!(node instanceof Node.Fields fields)) {
            spot.wrongType(node, "values by names");
            return Optional.empty();
        }
        Map<String, V> values = new LinkedHashMap<>();
        boolean whole = true;
        for (Node.Entry entry : fields.entries()) {
            Optional<V> read = spot.field(entry.name()).read(value, entry.value());
            read.ifPresent(v -> values.put(entry.name(), v));
            whole &= read.isPresent();
        }
        return whole ? Optional.of(values) : Optional.empty();
    }

    @Override
    public Node write(Map<String, V> values) {
        return Node.fields(
                values.entrySet().stream()
                        .map(entry -> Node.named(entry.getKey(), value.write(entry.getValue())))
                        .toList(),
                true);
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return Definitions.fields(
                Node.entry("type", Node.text("object")), Node.entry("additionalProperties", value.schema(definitions)));
    }
}
