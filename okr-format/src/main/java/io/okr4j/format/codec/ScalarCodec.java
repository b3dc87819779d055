package io.okr4j.format.codec;

import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.Shown;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Values that are written as one scalar.
 *
 * @param code the code of the problem if the text is no such value
 * @param expected what is allowed, as a message says it
 * @param parse makes the value, or nothing if the text is no such value
 * @param hint what to say beside that, for a text that is no such value; may be empty
 * @param show gives the value back
 * @param schema what may stand in a file
 * @param words the words of the file by the names of the enum constants that they stand for
 * @param <T> the values
 */
record ScalarCodec<T>(
        String code,
        String expected,
        BiFunction<Node.Scalar, Session, Optional<T>> parse,
        Function<String, String> hint,
        Function<T, Node.Scalar> show,
        Node.Fields schema,
        Map<String, String> words)
        implements Codec<T> {

    @Override
    public Optional<T> read(Node node, Spot spot) {
        if (!(node instanceof Node.Scalar scalar)) {
            spot.wrongType(node, expected);
            return Optional.empty();
        }
        try {
            Optional<T> value = parse.apply(scalar, spot.session());
            if (value.isEmpty()) {
                spot.problem(
                        code,
                        node,
                        () -> spot.name() + " must be " + expected + " but was " + Shown.quoted(scalar.text())
                                + hint.apply(scalar.text()));
            }
            return value;
        } catch (InvalidOkrException e) {
            spot.problem(e.code(), node, e::getMessage);
            return Optional.empty();
        }
    }

    @Override
    public Node write(T value) {
        return show.apply(value);
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return schema;
    }
}
