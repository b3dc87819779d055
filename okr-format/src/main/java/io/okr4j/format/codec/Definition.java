package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Declares the fields of a type, in the order in which they are written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Definition<T, B> {
    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

    private final String name;
    private final String description;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final List<FieldGroup> groups = new ArrayList<>();
    private List<String> first = List.of();
    private boolean inline;

    private Definition(String name, String description, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.description = description;
        this.builder = builder;
        this.build = build;
    }

    /**
     * Begins with no field.
     *
     * @param name the name of the type in the schema, which messages show as well
     * @param description what it is
     */
    static <T, B> Definition<T, B> of(String name, String description, Supplier<B> builder, Function<B, T> build) {
        return new Definition<>(name, description, builder, build);
    }

    <V> Definition<T, B> required(
            String field, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, String meaning) {
        return add(field, codec, get.andThen(Optional::of), set, true, Optional.empty(), meaning);
    }

    /** Adds a field that always has the same value. */
    Definition<T, B> constant(String field, String word, String meaning) {
        Codec<String> only = new ScalarCodec<>(
                "okr.format.word",
                word,
                (scalar, session) -> Optional.of(scalar.text()).filter(word::equals),
                given -> "",
                Node::word,
                Definitions.fields(Node.entry("const", Node.text(word))),
                Map.of());
        return required(field, only, value -> word, (builder, value) -> {}, meaning)
                .standingFor();
    }

    <V> Definition<T, B> optional(
            String field, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set, String meaning) {
        return add(field, codec, get, set, false, Optional.empty(), meaning);
    }

    <V> Definition<T, B> defaulted(
            String field, Codec<V> codec, V otherwise, Function<T, V> get, BiConsumer<B, V> set, String meaning) {
        Function<T, Optional<V>> unlessDefault =
                value -> Optional.of(get.apply(value)).filter(v -> !v.equals(otherwise));
        return add(field, codec, unlessDefault, set, false, Optional.of(otherwise), meaning);
    }

    <V> Definition<T, B> list(
            String field, Codec<V> element, Function<T, List<V>> get, BiConsumer<B, List<V>> set, String meaning) {
        return listOf(field, new ListCodec<>(element), get, set, meaning);
    }

    <V> Definition<T, B> listOf(
            String field, Codec<List<V>> codec, Function<T, List<V>> get, BiConsumer<B, List<V>> set, String meaning) {
        Function<T, Optional<List<V>>> unlessEmpty =
                value -> Optional.of(get.apply(value)).filter(list -> !list.isEmpty());
        return add(field, codec, unlessEmpty, set, false, Optional.empty(), meaning);
    }

    private <V> Definition<T, B> add(
            String field,
            Codec<V> codec,
            Function<T, Optional<V>> get,
            BiConsumer<B, V> set,
            boolean required,
            Optional<V> otherwise,
            String meaning) {
        fields.add(new Field<>(field, codec, get, set, required, otherwise, meaning, List.of(attribute(field))));
        return this;
    }

    private static String attribute(String field) {
        return HYPHEN.matcher(field).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** Says which attributes the last field stands for, where it is not the one of its name. */
    Definition<T, B> standingFor(String... attributes) {
        Field<T, B, ?> last = fields.remove(fields.size() - 1);
        fields.add(last.standingFor(List.of(attributes)));
        return this;
    }

    Definition<T, B> atMostOne(String... names) {
        groups.add(new FieldGroup(List.of(names), false));
        return this;
    }

    Definition<T, B> exactlyOne(String... names) {
        groups.add(new FieldGroup(List.of(names), true));
        return this;
    }

    /** Says which fields are read before the others, because those depend on them. */
    Definition<T, B> readFirst(String... names) {
        first = List.of(names);
        return this;
    }

    /** Writes the type on one line if it fits. */
    ObjectCodec<T, B> inline() {
        inline = true;
        return done();
    }

    ObjectCodec<T, B> done() {
        return new ObjectCodec<>(name, description, builder, build, List.copyOf(fields), groups, first, inline);
    }
}
