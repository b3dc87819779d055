package io.okr4j.format.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a tree as JSON. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    /**
     * Writes a tree.
     *
     * @param tree named values
     * @return JSON, indented with two spaces, that ends with a line end
     */
    public static String write(Node tree) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(printer());
            json.setCharacterEscapes(new Escapes());
            write(tree, json);
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
        return out.append('\n').toString();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    private static void write(Node node, JsonGenerator json) throws IOException {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar, json);
        } else if (node instanceof Node.Items items) {
            json.writeStartArray();
            for (Node item : items.nodes()) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (node instanceof Node.Fields fields) {
            json.writeStartObject();
            for (Node.Entry entry : fields.entries()) {
                json.writeFieldName(entry.name());
                write(entry.value(), json);
            }
            json.writeEndObject();
        }
    }

    private static void scalar(Node.Scalar scalar, JsonGenerator json) throws IOException {
        if (scalar.style() == Node.Style.LITERAL) {
            json.writeRawValue(scalar.text());
        } else {
            json.writeString(scalar.text());
        }
    }

    /** Hidden characters as escapes, all others as they are. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            codes[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            // halves of pairs come one by one: alone or not, as escapes they are read as what they were
            return Characters.hidden(c) ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
        }
    }
}
