package io.okr4j.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.okr4j.format.tree.Faults;
import io.okr4j.format.tree.Node;
import io.okr4j.format.tree.TreeReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What the published schema says of a file. */
final class Schemas {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(PlanFormat.schema());

    private Schemas() {}

    /** {@return what is wrong with YAML or JSON, which must be well-formed} */
    static List<String> complaints(String text) {
        Node tree = TreeReader.read(text, new Faults(1), 100, 1_000_000).orElseThrow();
        return SCHEMA.validate(json(tree)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** Takes plain scalars as the core schema of YAML 1.2 does. */
    private static JsonNode json(Node node) {
        if (node instanceof Node.Fields fields) {
            ObjectNode object = NODES.objectNode();
            fields.entries().forEach(entry -> object.set(entry.name(), json(entry.value())));
            return object;
        } else if (node instanceof Node.Items items) {
            ArrayNode array = NODES.arrayNode();
            items.nodes().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        if (scalar.style() == Node.Style.TEXT) {
            return NODES.textNode(scalar.text());
        } else if (scalar.absent()) {
            return NODES.nullNode();
        } else if (scalar.text().equals("true") || scalar.text().equals("false")) {
            return NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
        } else if (scalar.text().length() < 100 && NUMBER.matcher(scalar.text()).matches()) {
            return NODES.numberNode(new BigDecimal(scalar.text()));
        }
        return NODES.textNode(scalar.text());
    }
}
