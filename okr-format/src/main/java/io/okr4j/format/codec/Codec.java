package io.okr4j.format.codec;

import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.format.tree.Node;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one kind of value stands in a file.
 *
 * @param <T> the values
 */
public interface Codec<T> {
    /**
     * Reads a value.
     *
     * @param node what stands in the file
     * @param spot where it stands; takes what is wrong with it
     * @return the value; none if something is wrong, which has been reported then
     */
    Optional<T> read(Node node, Spot spot);

    /**
     * Writes a value.
     *
     * @param value the value
     * @return what stands in the file
     */
    Node write(T value);

    /**
     * Describes what may stand in a file.
     *
     * @param definitions takes the descriptions of types that are named
     * @return a JSON Schema
     */
    Node.Fields schema(Definitions definitions);

    /** {@return the words of the file by the names of the enum constants that they stand for} */
    default Map<String, String> words() {
        return Map.of();
    }

    /**
     * Reads and writes a value as another.
     *
     * @param to makes the value; may refuse with an {@link InvalidOkrException}
     * @param from gives it back
     * @param <U> the other values
     * @return a codec for those
     */
    default <U> Codec<U> as(Function<T, U> to, Function<U, T> from) {
        Codec<T> inner = this;
        return new Codec<>() {
            @Override
            public Optional<U> read(Node node, Spot spot) {
                try {
                    return inner.read(node, spot).map(to);
                } catch (InvalidOkrException e) {
                    spot.problem(e.code(), node, e::getMessage);
                    return Optional.empty();
                }
            }

            @Override
            public Node write(U value) {
                return inner.write(from.apply(value));
            }

            @Override
            public Node.Fields schema(Definitions definitions) {
                return inner.schema(definitions);
            }

            @Override
            public Map<String, String> words() {
                return inner.words();
            }
        };
    }
}
