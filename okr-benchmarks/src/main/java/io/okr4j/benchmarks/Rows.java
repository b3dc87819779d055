package io.okr4j.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Labelled statements from a folder of tab-separated files, in an order that is mixed but always the same. */
final class Rows {

    private static final long SEED = 1;

    private Rows() {}

    /**
     * A labelled statement.
     *
     * @param text the statement
     * @param label its label
     */
    record Row(String text, String label) {}

    static List<Row> read(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
                for (String line : lines.subList(1, lines.size())) {
                    String[] cells = line.split("\t", -1);
                    rows.add(new Row(cells[header.indexOf("text")], cells[header.indexOf("label")]));
                }
            }
        }
        Collections.shuffle(rows, new Random(SEED));
        return rows;
    }
}
