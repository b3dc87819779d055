package io.okr4j.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mermaid itself, up to where it would draw: what it has read in a text. It is loaded once, which takes seconds. */
final class MermaidParser {

    /**
     * There is no page here. Without one, the sanitizer of Mermaid is a function that lacks the two methods which
     * Mermaid calls; with these it leaves a label as the parser has read it.
     */
    private static final String WITHOUT_A_PAGE = """
            Function.prototype.addHook = () => {};
            Function.prototype.sanitize = text => text;
            """;

    /** Until it draws, Mermaid keeps a character reference between two odd pairs of characters. */
    private static final String READER = """
            text => {
              const outcome = {};
              const referred = label => label.replace(/ﬂ°°(\\d+)¶ß/g, (all, code) => String.fromCodePoint(code));
              mermaid.parse(text)
                .then(() => mermaid.mermaidAPI.getDiagramFromText(text))
                .then(({type, db}) => outcome.read = JSON.stringify({
                  type,
                  vertices: [...db.getVertices().values()].map(({id, text, type, classes}) =>
                    ({id, text: referred(text), shape: type, classes})),
                  edges: db.getEdges().map(({start, end, text, stroke, type}) => ({start, end, text, stroke, type})),
                  groups: db.getSubGraphs().map(({title, nodes}) => ({title: referred(title), nodes}))}))
                .catch(problem => outcome.refused = String(problem));
              return outcome;
            }
            """;

    private static final Value MERMAID = loaded();

    private MermaidParser() {}

    private static Value loaded() {
        Context context = Context.newBuilder("js")
                // nothing here runs for long enough to be worth compiling
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        context.eval("js", WITHOUT_A_PAGE);
        try (InputStream pom = resource("/META-INF/maven/org.webjars.npm/mermaid/pom.properties")) {
            Properties properties = new Properties();
            properties.load(pom);
            String script =
                    "/META-INF/resources/webjars/mermaid/" + properties.getProperty("version") + "/dist/mermaid.min.js";
            try (Reader reader = new InputStreamReader(resource(script), StandardCharsets.UTF_8)) {
                context.eval(Source.newBuilder("js", reader, "mermaid.min.js").build());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return context.eval("js", READER);
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(MermaidParser.class.getResourceAsStream(path), path);
    }

    /**
     * Reads a text.
     *
     * @return the type of the diagram, its vertices, edges and groups, with each label as it would be seen
     * @throws IllegalArgumentException with what Mermaid says, if it refuses the text
     */
    static JsonNode read(String text) {
        // all that was promised is done when the outermost call of a script returns
        Value outcome = MERMAID.execute(text);
        if (outcome.hasMember("refused")) {
            throw new IllegalArgumentException(outcome.getMember("refused").asString());
        }
        return JsonMapper.shared().readTree(outcome.getMember("read").asString());
    }
}
