package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Types of several kinds, of which the field {@code kind} says which it is.
 *
 * @param <T> what the kinds have in common
 */
final class KindCodec<T> implements Codec<T> {
    private static final String KIND = "kind";

    private record Kind<T, K extends T>(Class<K> type, ObjectCodec<K, ?> codec) {
        Optional<T> read(Node node, Spot spot) {
            return codec.read(node, spot).map(value -> value);
        }

        Node write(T value) {
            return codec.write(type.cast(value));
        }
    }

    private final String what;
    private final Map<String, Kind<T, ?>> kinds = new LinkedHashMap<>();

    KindCodec(String what) {
        this.what = what;
    }

    <K extends T> KindCodec<T> kind(String word, Class<K> type, ObjectCodec<K, ?> codec) {
        kinds.put(word, new Kind<>(type, codec));
        return this;
    }

    List<ObjectCodec<?, ?>> codecs() {
        List<ObjectCodec<?, ?>> codecs = new ArrayList<>();
        kinds.values().forEach(kind -> codecs.add(kind.codec()));
        return codecs;
    }

    @Override
    public Optional<T> read(Node node, Spot spot) {
        String words = String.join(", ", kinds.keySet());
        if (!(node instanceof Node.Fields fields)) {
            spot.wrongType(node, "fields, with kind as one of " + words);
            return Optional.empty();
        }
        Optional<Node.Entry> kind = fields.find(KIND);
        if (kind.isEmpty()) {
            spot.problem("okr.format.missing", node, () -> "kind is missing in " + what + ": one of " + words);
            return Optional.empty();
        }
        Spot said = spot.field(KIND);
        return said.read(word(), kind.get().value()).flatMap(found -> found.read(node, spot));
    }

    private Codec<Kind<T, ?>> word() {
        Map<String, Kind<T, ?>> byWord = kinds;
        return Words.of(byWord, Map.of());
    }

    @Override
    public Node write(T value) {
        for (Map.Entry<String, Kind<T, ?>> kind : kinds.entrySet()) {
            if (kind.getValue().type().isInstance(value)) {
                return kind.getValue().write(value);
            }
        }
        throw new IllegalStateException("no kind for " + Shown.quoted(value.toString()));
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return definitions.reference(
                what,
                () -> Definitions.fields(Node.entry(
                        "oneOf",
                        Node.items(kinds.values().stream()
                                .map(kind -> kind.codec().schema(definitions))
                                .toList()))));
    }
}
