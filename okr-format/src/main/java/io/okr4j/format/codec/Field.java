package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One field of a type.
 *
 * @param name its name in a file
 * @param codec how its value is read and written
 * @param get gives the value if it is to be written
 * @param set sets the value in a builder
 * @param required whether it must stand in a file
 * @param otherwise the value that holds where it is left out, for the schema
 * @param description what it is, in a few words
 * @param attributes the attributes of the Java type that it stands for
 * @param <T> the type
 * @param <B> its builder
 * @param <V> the values of the field
 */
record Field<T, B, V>(
        String name,
        Codec<V> codec,
        Function<T, Optional<V>> get,
        BiConsumer<B, V> set,
        boolean required,
        Optional<V> otherwise,
        String description,
        List<String> attributes) {

    /** {@return what sets the value that was read; none if something is wrong with it} */
    Optional<Consumer<B>> read(Node node, Spot spot) {
        return spot.read(codec, node).map(value -> builder -> set.accept(builder, value));
    }

    Optional<Node.Entry> write(T value) {
        return get.apply(value).map(v -> Node.entry(name, codec.write(v)));
    }

    Node.Entry schema(Definitions definitions) {
        Node.Fields schema = Definitions.described(description, codec.schema(definitions));
        return Node.entry(
                name,
                otherwise.map(value -> withDefault(schema, codec.write(value))).orElse(schema));
    }

    private static Node.Fields withDefault(Node.Fields schema, Node value) {
        List<Node.Entry> entries = new ArrayList<>(schema.entries());
        entries.add(Node.entry("default", value));
        return Node.fields(entries, false);
    }

    Field<T, B, V> standingFor(List<String> named) {
        return new Field<>(name, codec, get, set, required, otherwise, description, named);
    }
}
