package io.okr4j.format;

import io.okr4j.format.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the elements of a plan and their fields stand in its file. Immutable. */
final class Places {
    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9-]+)((?:\\[[^\\]\\[]{1,200}])*)");
    private static final Pattern LABEL = Pattern.compile("\\[([^\\]\\[]+)]");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private final Optional<Node> root;
    private final Map<String, Node> elements = new HashMap<>();

    private Places(Optional<Node> root) {
        this.root = root;
        root.ifPresent(this::collect);
    }

    static Places none() {
        return new Places(Optional.empty());
    }

    static Places of(Node root) {
        return new Places(Optional.of(root));
    }

    private void collect(Node plan) {
        id(plan).ifPresent(id -> elements.put(id, plan));
        for (String list : List.of("owners", "purposes", "kpis")) {
            items(plan, list).forEach(node -> id(node).ifPresent(id -> elements.put(id, node)));
        }
        // an owner and an objective may have the same id, so findings name an owner "@sales"
        items(plan, "owners").forEach(node -> id(node).ifPresent(id -> elements.put("@" + id, node)));
        for (Node objective : items(plan, "objectives")) {
            id(objective).ifPresent(id -> {
                elements.put(id, objective);
                collect(objective, id, "initiatives");
                collect(objective, id, "key-results");
            });
        }
    }

    private void collect(Node objective, String objectiveId, String list) {
        for (Node node : items(objective, list)) {
            id(node).ifPresent(id -> {
                elements.put(objectiveId + "/" + id, node);
                elements.putIfAbsent(id, node);
            });
        }
    }

    private static List<Node> items(Node node, String list) {
        return field(node, list)
                .filter(Node.Items.class::isInstance)
                .map(items -> ((Node.Items) items).nodes())
                .orElse(List.of());
    }

    private static Optional<Node> field(Node node, String name) {
        return node instanceof Node.Fields fields ? fields.find(name).map(Node.Entry::value) : Optional.empty();
    }

    private static Optional<String> id(Node node) {
        return field(node, "id").filter(Node.Scalar.class::isInstance).map(id -> ((Node.Scalar) id).text());
    }

    Optional<Location> find(String path) {
        int hash = path.indexOf('#');
        String place = hash < 0 ? path : path.substring(0, hash);
        // findings name the plan itself "."
        String ids = place.equals(".") ? "" : place;
        String fields = hash < 0 ? "" : path.substring(hash + 1);
        Optional<Node> element = ids.isEmpty() ? root : Optional.ofNullable(elements.get(ids));
        for (String outer = ids; element.isEmpty() && outer.contains("/"); ) {
            // what is further inside is not in the file: show what holds it, without its fields
            fields = "";
            outer = outer.substring(0, outer.lastIndexOf('/'));
            element = Optional.ofNullable(elements.get(outer));
        }
        String within = fields;
        return element.map(node -> descend(node, within)).map(node -> Location.of(node.line(), node.column()));
    }

    private static Node descend(Node element, String fields) {
        Node deepest = element;
        for (String step : fields.split("\\.", -1)) {
            Matcher matcher = STEP.matcher(step);
            Optional<Node> found = matcher.matches() ? field(deepest, kebab(matcher.group(1))) : Optional.empty();
            if (found.isEmpty()) {
                return deepest;
            }
            deepest = found.get();
            Matcher label = LABEL.matcher(matcher.group(2));
            while (label.find()) {
                Optional<Node> item = item(deepest, label.group(1));
                if (item.isEmpty()) {
                    return deepest;
                }
                deepest = item.get();
            }
        }
        return deepest;
    }

    /** The element of a list with an id, on a date, or at an index. */
    private static Optional<Node> item(Node list, String label) {
        if (!(list instanceof Node.Items items)) {
            return Optional.empty();
        }
        Optional<Node> named = items.nodes().stream()
                .filter(node -> Stream.of("id", "on")
                        .anyMatch(key -> field(node, key)
                                .filter(Node.Scalar.class::isInstance)
                                .filter(value -> ((Node.Scalar) value).text().equals(label))
                                .isPresent()))
                .findFirst();
        boolean index = named.isEmpty() && label.matches("[0-9]{1,9}");
        return index ? items.nodes().stream().skip(Integer.parseInt(label)).findFirst() : named;
    }

    private static String kebab(String attribute) {
        return CAPITAL.matcher(attribute)
                .replaceAll(match -> "-" + match.group().toLowerCase(Locale.ROOT));
    }
}
