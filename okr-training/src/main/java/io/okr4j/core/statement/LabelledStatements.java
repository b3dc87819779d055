package io.okr4j.core.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads labelled statements from files of tab-separated values with a header. */
final class LabelledStatements {

    private LabelledStatements() {}

    /** Reads one file, or every {@code .tsv} file of a folder in the order of their names. */
    static List<LabelledStatement> read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return readFile(path);
        }
        List<LabelledStatement> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                all.addAll(readFile(file));
            }
        }
        return all;
    }

    /** Reads files, each by its name and in the order of the names. */
    static Map<String, List<LabelledStatement>> readAll(List<Path> files) throws IOException {
        Map<String, List<LabelledStatement>> all = new TreeMap<>();
        for (Path file : files) {
            all.put(file.getFileName().toString(), read(file));
        }
        return all;
    }

    private static List<LabelledStatement> readFile(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header =
                lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).split("\t", -1));
        int text = column(header, file, "text");
        int label = column(header, file, "label");
        int language = column(header, file, "lang");
        int source = header.contains("source") ? header.indexOf("source") : header.indexOf("department");
        int kind = header.indexOf("kind");
        int evidence = header.indexOf("evidence");
        List<LabelledStatement> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split("\t", -1);
            String place = file + ", line " + (line + 1);
            if (cells.length < header.size()) {
                throw new IOException(place + " has " + cells.length + " cells; the header has " + header.size());
            }
            Optional<StatementLanguage> spoken = language(cells[language]);
            boolean arguable =
                    evidence >= 0 && (cells[evidence].contains("[weak]") || cells[evidence].contains("[block]"));
            if (spoken.isPresent() && !arguable) {
                String from = source < 0 ? "" : cells[source];
                rows.add(new LabelledStatement(
                        cells[text],
                        named(Label.class, cells[label], place),
                        kind < 0 ? Optional.empty() : Optional.of(named(Kind.class, cells[kind], place)),
                        spoken.get(),
                        origin(from, file)));
            }
        }
        return rows;
    }

    private static <E extends Enum<E>> E named(Class<E> type, String cell, String place) throws IOException {
        try {
            return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String allowed = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
            throw new IOException(place + " has '" + cell + "'; allowed are " + allowed, e);
        }
    }

    /** What a source is called: the part before a colon, but a numbered file of an index is one of its own. */
    private static String origin(String source, Path file) {
        int colon = source.indexOf(':');
        String name = colon < 0 || source.startsWith("gh-index") ? source : source.substring(0, colon);
        return colon < 0 ? file.getFileName() + ":" + name : name;
    }

    private static int column(List<String> header, Path file, String name) throws IOException {
        int column = header.indexOf(name);
        if (column < 0) {
            throw new IOException(file + " has no column '" + name + "'; its columns are " + header);
        }
        return column;
    }

    private static Optional<StatementLanguage> language(String code) {
        return switch (code) {
            case "en" -> Optional.of(StatementLanguage.ENGLISH);
            case "de" -> Optional.of(StatementLanguage.GERMAN);
            case "zh" -> Optional.of(StatementLanguage.CHINESE);
            default -> Optional.empty();
        };
    }
}
