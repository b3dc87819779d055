package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * Fields of which one may stand alone, without its name, if it is the only one.
 *
 * @param whole how the fields are read and written
 * @param field the one that may stand alone
 * @param <T> the values
 */
record ShortForm<T>(ObjectCodec<T, ?> whole, String field) implements Codec<T> {
    @Override
    public Optional<T> read(Node node, Spot spot) {
        if (!(node instanceof Node.Scalar scalar)) {
            return whole.read(node, spot);
        }
        Node.Entry only =
                new Node.Entry(new Node.Scalar(field, Node.Style.TEXT, scalar.line(), scalar.column()), scalar);
        return whole.read(new Node.Fields(List.of(only), true, scalar.line(), scalar.column()), spot);
    }

    @Override
    public Node write(T value) {
        Node node = whole.write(value);
        return node instanceof Node.Fields fields
                        && fields.entries().size() == 1
                        && fields.entries().get(0).name().equals(field)
                ? fields.entries().get(0).value()
                : node;
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return Definitions.anyOf(whole.schemaOf(field, definitions), whole.schema(definitions));
    }
}
