package io.okr4j.format.codec;

import io.okr4j.format.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields that exclude each other.
 *
 * @param names their names
 * @param needed whether one of them must be there
 */
record FieldGroup(List<String> names, boolean needed) {

    /** Reports each field of the group after the first, and that there is none if one is needed. */
    boolean check(Node.Fields fields, Spot spot, String type) {
        List<Node.Entry> given =
                fields.entries().stream().filter(e -> names.contains(e.name())).toList();
        for (Node.Entry surplus : given.subList(Math.min(1, given.size()), given.size())) {
            spot.field(surplus.name())
                    .problem(
                            "okr.format.conflict",
                            surplus.key(),
                            () -> "only one of " + String.join(", ", names) + " may be given, but "
                                    + given.get(0).name() + " stands beside " + surplus.name());
        }
        if (needed && given.isEmpty()) {
            spot.problem(
                    "okr.format.missing",
                    fields,
                    () -> type + " must have one of the fields " + String.join(", ", names));
            return false;
        }
        return given.size() <= 1;
    }

    /** {@return what a JSON Schema says of the group} */
    Node schema() {
        List<Node> each = new ArrayList<>();
        List<Node> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            each.add(required(names.get(i)));
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(required(names.get(i), names.get(j)));
            }
        }
        return needed
                ? Definitions.fields(Node.entry("oneOf", Node.items(each)))
                : Definitions.fields(Node.entry("not", Definitions.fields(Node.entry("anyOf", Node.items(pairs)))));
    }

    private static Node.Fields required(String... names) {
        return Definitions.fields(Node.entry("required", Definitions.texts(List.of(names))));
    }
}
