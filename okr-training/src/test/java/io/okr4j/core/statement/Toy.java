package io.okr4j.core.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A training small enough for a test, and where the real one stands. */
final class Toy {

    private static final List<String> THINGS = List.of("bakery", "ferry", "clinic", "garden", "museum", "school");

    private Toy() {}

    /** The folder of the repository that the shipped weights are learnt from. */
    static Path training() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("training").resolve("frames"))) {
            folder = Optional.ofNullable(folder.getParent())
                    .orElseThrow(() -> new IllegalStateException("run from inside the repository"));
        }
        return folder.resolve("training");
    }

    /** Statements that can be told apart by one word each. */
    static List<LabelledStatement> rows() {
        List<LabelledStatement> rows = new ArrayList<>();
        for (String thing : THINGS) {
            rows.add(row("Income of the " + thing + " grows by 5 %", Label.OUTCOME, Kind.OUTCOME, thing));
            rows.add(row("Call the " + thing, Label.TASK, Kind.ACTIVITY, thing));
            rows.add(row("Write a page about the " + thing, Label.TASK, Kind.OUTPUT, thing));
            rows.add(row("A better " + thing + " for all", Label.VAGUE, Kind.VAGUE, thing));
        }
        return rows;
    }

    private static LabelledStatement row(String text, Label label, Kind kind, String source) {
        return new LabelledStatement(text, label, Optional.of(kind), StatementLanguage.ENGLISH, source);
    }

    static List<Example> examples() {
        return rows().stream().map(row -> Example.of(row, LearntWords.NONE)).toList();
    }

    /** A file of vectors for a few words. */
    static Path vectors(Path folder) throws IOException {
        return Files.writeString(folder.resolve("vectors.json"), """
                {"size": 3, "list": [1, [2]], "vectors": {
                "income": [1, 0.5, 0], "call": [0, 1, 0], "write": [0, 1, 0.5], "better": [0, 0, 1], "pump": [0.2, 0, 1],
                "x": [1, 1, 1], "p95": [1, 0, 0], "wanted": [0, 3, 4]}}
                """);
    }

    /** A folder of the form of the real one. */
    static Path folder(Path root) throws IOException {
        Path folder = root.resolve("toy");
        Path statements = Files.createDirectories(folder.resolve("statements"));
        StringBuilder lines = new StringBuilder("text\tlabel\tkind\tlang\tdepartment\n");
        for (LabelledStatement row : rows()) {
            lines.append(row.text()).append('\t').append(row.label().name().toLowerCase(Locale.ROOT));
            lines.append('\t').append(row.kind().orElseThrow().name().toLowerCase(Locale.ROOT));
            lines.append("\ten\t").append(row.source()).append('\n');
        }
        Files.writeString(statements.resolve("toy.tsv"), lines);
        Files.writeString(statements.resolve("notes.txt"), "not a table");
        Path observed = Files.createDirectories(folder.resolve("observed"));
        Files.writeString(
                observed.resolve("toy.tsv"), "text\tlabel\tkind\tlang\tsource\nTo sweep\ttask\tactivity\ten\tone\n");
        Path frames = Files.createDirectories(folder.resolve("frames"));
        for (String language : List.of("en", "de", "zh")) {
            Files.writeString(
                    frames.resolve(language + ".tsv"),
                    "outcome\t{metric up} {percent}\ntask\tBuild {artefact}\nvague\tBetter {theme}\n");
            Path phrases = Files.createDirectories(folder.resolve("phrases").resolve(language));
            for (String name : List.of(
                    "acts",
                    "artefacts",
                    "awards",
                    "behaviours",
                    "groups",
                    "harms",
                    "responses",
                    "staff",
                    "themes",
                    "works")) {
                Files.writeString(phrases.resolve(name + ".tsv"), "small " + name + "\n");
            }
            Files.writeString(phrases.resolve("metrics.tsv"), "turnover\tup\tpercent\nstray line\n");
        }
        return folder;
    }
}
