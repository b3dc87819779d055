package io.okr4j.format.codec;

import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A type with fields. Reads all fields before it gives up, so that everything that is wrong is reported at once.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ObjectCodec<T, B> implements Codec<T> {
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private final String name;
    private final String description;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields;
    private final List<Field<T, B, ?>> readingOrder;
    private final Map<String, Field<T, B, ?>> byName = new LinkedHashMap<>();
    private final List<FieldGroup> groups;
    private final boolean inline;

    ObjectCodec(
            String name,
            String description,
            Supplier<B> builder,
            Function<B, T> build,
            List<Field<T, B, ?>> fields,
            List<FieldGroup> groups,
            List<String> first,
            boolean inline) {
        this.name = name;
        this.description = description;
        this.builder = builder;
        this.build = build;
        this.fields = fields;
        this.groups = List.copyOf(groups);
        this.inline = inline;
        fields.forEach(field -> byName.put(field.name(), field));
        readingOrder = new ArrayList<>();
        first.forEach(early -> readingOrder.add(field(early)));
        fields.stream().filter(field -> !first.contains(field.name())).forEach(readingOrder::add);
    }

    private Field<T, B, ?> field(String field) {
        return Optional.<Field<T, B, ?>>ofNullable(byName.get(field)).orElseThrow();
    }

    String name() {
        return name;
    }

    List<Field<T, B, ?>> fields() {
        return fields;
    }

    @Override
    public Optional<T> read(Node node, Spot spot) {
        if (!(node instanceof Node.Fields given)) {
            spot.wrongType(node, "fields (" + String.join(", ", byName.keySet()) + ")");
            return Optional.empty();
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        given.entries().forEach(entry -> entries.put(entry.name(), entry));
        reportUnknown(entries.values(), spot);
        Map<String, Consumer<B>> read = new LinkedHashMap<>();
        Set<String> failed = new HashSet<>();
        for (Field<T, B, ?> field : readingOrder) {
            Node.Entry entry = entries.get(field.name());
            Optional<Consumer<B>> value =
                    entry == null ? Optional.empty() : field.read(entry.value(), spot.field(field.name()));
            if (value.isPresent()) {
                read.put(field.name(), value.get());
            } else if (entry != null || field.required()) {
                failed.add(field.name());
            }
            if (entry == null && field.required()) {
                spot.problem(
                        "okr.format.missing",
                        given,
                        () -> field.name() + " is missing in " + name + ": " + field.description());
            }
        }
        for (FieldGroup group : groups) {
            if (!group.check(given, spot, name)) {
                failed.addAll(group.names());
            }
        }
        return build(entries, given, read, failed, spot);
    }

    private void reportUnknown(Collection<Node.Entry> entries, Spot spot) {
        for (Node.Entry entry : entries) {
            if (!byName.containsKey(entry.name())) {
                spot.field(entry.name())
                        .problem(
                                "okr.format.unknown-field",
                                entry.key(),
                                () -> "unknown field " + Shown.quoted(entry.name()) + " in " + name
                                        + Suggestions.nearest(entry.name(), byName.keySet())
                                                .map(near -> "; did you mean '" + near + "'?")
                                                .orElse("; its fields are " + String.join(", ", byName.keySet())));
            }
        }
    }

    /**
     * Builds the value. If the type refuses something, it is reported and left out, and building goes on to find what
     * else the type refuses; nothing is reported that only follows from what was reported before.
     */
    private Optional<T> build(
            Map<String, Node.Entry> entries,
            Node.Fields given,
            Map<String, Consumer<B>> read,
            Set<String> failed,
            Spot spot) {
        boolean whole = failed.isEmpty();
        while (true) {
            try {
                B values = builder.get();
                read.forEach((field, set) -> {
                    if (!failed.contains(field)) {
                        set.accept(values);
                    }
                });
                T value = build.apply(values);
                return whole ? Optional.of(value) : Optional.empty();
            } catch (InvalidOkrException e) {
                whole = false;
                List<String> concerned = fieldsOf(e.attributes());
                if (concerned.stream().anyMatch(failed::contains)) {
                    return Optional.empty();
                }
                Optional<String> at =
                        concerned.stream().filter(entries::containsKey).findFirst();
                Node place = at.flatMap(field -> Optional.ofNullable(entries.get(field)))
                        .map(Node.Entry::value)
                        .orElse(given);
                at.map(spot::field)
                        .orElse(spot)
                        .problem(e.code(), place, () -> inWordsOfTheFile(String.valueOf(e.getMessage())));
                if (concerned.isEmpty() || !failed.addAll(concerned)) {
                    return Optional.empty();
                }
            }
        }
    }

    private List<String> fieldsOf(List<String> attributes) {
        return fields.stream()
                .filter(field -> field.attributes().stream().anyMatch(attributes::contains))
                .map(Field::name)
                .toList();
    }

    /** The types name their attributes and constants as Java does. */
    private String inWordsOfTheFile(String message) {
        String text = message;
        for (Field<T, B, ?> field : fields) {
            for (String attribute : field.attributes()) {
                // names without a capital are words of English as well, unless a message begins with them
                if (CAPITAL.matcher(attribute).find()) {
                    text = text.replaceAll("\\b" + attribute + "\\b", field.name());
                } else if (fieldsOf(List.of(attribute)).size() == 1) {
                    text = text.replaceAll("^" + attribute + "\\b", field.name());
                }
            }
            for (Map.Entry<String, String> word : field.codec().words().entrySet()) {
                text = text.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
            }
        }
        return text;
    }

    @Override
    public Node write(T value) {
        return Node.fields(
                fields.stream().flatMap(field -> field.write(value).stream()).toList(), inline);
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return definitions.reference(name.replace(' ', '-'), () -> ownSchema(definitions));
    }

    Node.Fields schemaOf(String field, Definitions definitions) {
        return field(field).codec().schema(definitions);
    }

    Node.Fields ownSchema(Definitions definitions) {
        List<String> required =
                fields.stream().filter(Field::required).map(Field::name).toList();
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(Node.entry("description", Node.text(description)));
        entries.add(Node.entry("type", Node.text("object")));
        entries.add(Node.entry(
                "properties",
                Node.fields(
                        fields.stream().map(field -> field.schema(definitions)).toList(), false)));
        if (!required.isEmpty()) {
            entries.add(Node.entry("required", Definitions.texts(required)));
        }
        entries.add(Node.entry("additionalProperties", Node.literal("false")));
        if (!groups.isEmpty()) {
            entries.add(Node.entry(
                    "allOf", Node.items(groups.stream().map(FieldGroup::schema).toList())));
        }
        return Node.fields(entries, false);
    }
}
