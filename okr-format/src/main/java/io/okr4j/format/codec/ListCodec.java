package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists.
 *
 * @param element how an element is read and written
 * @param <T> the elements
 */
record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {
    @Override
    public Optional<List<T>> read(Node node, Spot spot) {
        if (!(node instanceof Node.Items items)) {
            spot.wrongType(node, "a list");
            return Optional.empty();
        }
        List<T> values = new ArrayList<>(items.nodes().size());
        boolean whole = true;
        for (int i = 0; i < items.nodes().size(); i++) {
            Node item = items.nodes().get(i);
            Optional<T> value = spot.item(label(item, i)).read(element, item);
            value.ifPresent(values::add);
            whole &= value.isPresent();
        }
        return whole ? Optional.of(values) : Optional.empty();
    }

    private static String label(Node item, int index) {
        Optional<Node> id =
                item instanceof Node.Fields fields ? fields.find("id").map(Node.Entry::value) : Optional.empty();
        return id.isPresent() && id.get() instanceof Node.Scalar scalar && !scalar.absent()
                ? scalar.text()
                : Integer.toString(index);
    }

    @Override
    public Node write(List<T> value) {
        return Node.items(value.stream().map(element::write).toList());
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return Definitions.fields(
                Node.entry("type", Node.text("array")), Node.entry("items", element.schema(definitions)));
    }

    @Override
    public Map<String, String> words() {
        return element.words();
    }
}
