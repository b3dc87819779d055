package io.okr4j.format.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Reads JSON. It is nearly a part of YAML, but in JSON a tab may stand before the first brace, a colon in the line
 * after its name, and a name may be longer than YAML allows.
 */
final class JsonReader {
    // the size of the file is bounded before, so that the parser needs no bounds but that of depth
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonReader() {}

    /** {@return whether the text is JSON to its end, with named values at its top} */
    static boolean accepts(String text) {
        return text.stripLeading().startsWith("{") && wellFormed(text);
    }

    /** {@return the tree of a text that is accepted} */
    static Optional<Node> read(String text, TreeBuilder builder) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            while (!builder.stopped() && parser.nextToken() != null) {
                take(parser, builder, text);
            }
            return builder.tree();
        } catch (IOException e) {
            throw new UncheckedIOException("read from memory, and well-formed a moment ago", e);
        }
    }

    private static boolean wellFormed(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            int open = 0;
            boolean ended = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (ended) {
                    return false;
                }
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                ended = open == 0;
            }
            return ended;
        } catch (IOException e) {
            return false;
        }
    }

    private static void take(JsonParser parser, TreeBuilder builder, String text) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int offset = (int) at.getCharOffset();
        int column = text.codePointCount(offset - (at.getColumnNr() - 1), offset) + 1;
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            builder.begin(token == JsonToken.START_OBJECT, line, column);
        } else if (token.isStructEnd()) {
            builder.end();
        } else {
            boolean quoted = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
            builder.add(new Node.Scalar(parser.getText(), quoted ? Node.Style.TEXT : Node.Style.PLAIN, line, column));
        }
    }
}
