package io.okr4j.format.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML or JSON text into a tree. */
public final class TreeReader {
    private final TreeBuilder builder;
    private int documents;

    private TreeReader(Faults faults, int depth, int most) {
        this.builder = new TreeBuilder(faults, depth, most);
    }

    /**
     * Reads a text.
     *
     * @param text the text, without a byte order mark
     * @param faults where to report what is wrong
     * @param depth how many lists and fields may stand within each other
     * @param most how many values there may be
     * @return the tree; none if the text is empty, which is not reported, or cannot be read to its end
     */
    public static Optional<Node> read(String text, Faults faults, int depth, int most) {
        if (!Texts.allowed(text, faults)) {
            return Optional.empty();
        }
        return JsonReader.accepts(text)
                ? JsonReader.read(text, new TreeBuilder(faults, depth, most))
                : new TreeReader(faults, depth, most).read(text);
    }

    private Optional<Node> read(String text) {
        try {
            LoadSettings settings = settings(text.length());
            Parser events = new ParserImpl(settings, new StreamReader(settings, text));
            while (!builder.stopped() && documents <= 1 && events.hasNext()) {
                take(events.next());
            }
        } catch (MarkedYamlEngineException e) {
            refuse(e.getProblemMark(), explained(text, e));
            return Optional.empty();
        } catch (RuntimeException e) {
            // the parser lets through what its number parsing throws, such as for an escape of eight digits
            refuse(Optional.empty(), "this is neither YAML nor JSON: " + e.getMessage());
            return Optional.empty();
        }
        return builder.tree();
    }

    /** With the buffer of the parser as it is, the time for one long scalar grows with the square of its length. */
    private static LoadSettings settings(int length) {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(length + 2)
                .build();
    }

    private void refuse(Optional<Mark> mark, String message) {
        builder.fault(
                "okr.format.syntax",
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                Shown.onOneLine(message));
    }

    private static String explained(String text, MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark();
        boolean tab = mark.isPresent()
                && Texts.at(text, mark.get().getLine(), mark.get().getColumn()) == '\t';
        return tab
                ? "a tab cannot be used to indent: use spaces"
                : "this is neither YAML nor JSON: " + (e.getContext() == null ? "" : e.getContext() + ", ")
                        + e.getProblem();
    }

    private void take(Event event) {
        int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
        int column = event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            builder.fault(
                    "okr.format.documents", line, column, "a file holds one plan but a second document begins here");
        } else if (event instanceof AliasEvent alias) {
            String name = alias.getAlias().toString();
            builder.fault(
                    "okr.format.alias",
                    line,
                    column,
                    "*" + name
                            + " is an alias, which is not allowed: write the value itself, or in quotes if it is a text");
            builder.add(new Node.Refused(line, column));
        } else if (event instanceof NodeEvent node) {
            refuseAnchorAndTag(node, line, column);
            begin(node, line, column);
        } else if (event instanceof CollectionEndEvent) {
            builder.end();
        }
    }

    private void begin(NodeEvent event, int line, int column) {
        if (event instanceof CollectionStartEvent) {
            builder.begin(event instanceof MappingStartEvent, line, column);
        } else if (event instanceof ScalarEvent scalar) {
            Node.Style style = scalar.getScalarStyle() == ScalarStyle.PLAIN ? Node.Style.PLAIN : Node.Style.TEXT;
            builder.add(new Node.Scalar(scalar.getValue(), style, line, column));
        }
    }

    private void refuseAnchorAndTag(NodeEvent event, int line, int column) {
        event.getAnchor()
                .ifPresent(anchor -> builder.fault(
                        "okr.format.alias",
                        line,
                        column,
                        "&" + anchor + " is an anchor, which is not allowed: put the value in quotes if it is a text"));
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        tag.ifPresent(name -> builder.fault(
                "okr.format.tag",
                line,
                column,
                "the tag " + Shown.quoted(name) + " is not allowed: put the value in quotes if it is a text"));
    }
}
