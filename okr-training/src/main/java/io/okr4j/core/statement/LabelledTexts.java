package io.okr4j.core.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Texts with a label of any kind and their language, from files of tab-separated values with a header. */
final class LabelledTexts {

    private LabelledTexts() {}

    /**
     * A text that somebody judged.
     *
     * @param text the text
     * @param label what it was called, as it stands in the file
     * @param language its language, as it stands in the file
     */
    record LabelledText(String text, String label, String language) {}

    /** Reads one file, or every {@code .tsv} file of a folder in the order of their names. */
    static List<LabelledText> read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return readFile(path);
        }
        List<LabelledText> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                all.addAll(readFile(file));
            }
        }
        return all;
    }

    private static List<LabelledText> readFile(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header =
                lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).split("\t", -1));
        int text = header.indexOf("text");
        int label = header.indexOf("label");
        int language = header.indexOf("lang");
        if (text < 0 || label < 0 || language < 0) {
            throw new IOException(file + " needs the columns text, label and lang; its columns are " + header);
        }
        List<LabelledText> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split("\t", -1);
            if (cells.length < header.size()) {
                throw new IOException(file + ", line " + (line + 1) + " has " + cells.length + " cells; the header has "
                        + header.size());
            }
            rows.add(new LabelledText(cells[text], cells[label], cells[language]));
        }
        return rows;
    }
}
