package io.okr4j.cli;

import io.okr4j.core.statement.Classification;
import io.okr4j.core.statement.Evaluation;
import io.okr4j.core.statement.Label;
import io.okr4j.core.statement.StatementClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A file of labelled statements, and what the classifier made of them. */
final class EvaluatedFile {

    private static final String TEXT = "text";
    private static final String LABEL = "label";
    private static final String LANG = "lang";

    private final String file;
    private final StatementClassifier classifier;
    private final List<String> problems = new ArrayList<>();
    private final Evaluation.Builder all = Evaluation.builder();
    private final Map<String, Evaluation.Builder> byLanguage = new TreeMap<>();

    private EvaluatedFile(String file, StatementClassifier classifier) {
        this.file = file;
        this.classifier = classifier;
    }

    /**
     * Reads a file and classifies its statements.
     *
     * @param surroundings where the file is looked for
     * @param name its name as the user gave it
     * @param classifier the classifier
     * @return the figures
     * @throws BadInput with all problems of the file if there is one
     */
    static EvaluatedFile read(Surroundings surroundings, String name, StatementClassifier classifier) {
        boolean standard = name.equals(PlanFiles.DASH);
        EvaluatedFile read = new EvaluatedFile(standard ? PlanFiles.STANDARD_INPUT : name, classifier);
        try {
            if (standard) {
                read.lines(new Lines(surroundings.in(), () -> {}));
            } else {
                Optional<Path> path = InputFile.find(surroundings.folder(), name, read.problems);
                if (path.isPresent()) {
                    try (InputStream in = Files.newInputStream(path.get())) {
                        read.lines(new Lines(in, () -> {}));
                    }
                }
            }
        } catch (IOException e) {
            read.problems.add(read.file + ": cannot be read: " + e.getMessage());
        }
        if (!read.problems.isEmpty()) {
            throw new BadInput(read.problems);
        }
        return read;
    }

    /** {@return the name of the file} */
    String file() {
        return file;
    }

    /** {@return the figures of all statements} */
    Evaluation all() {
        return all.build();
    }

    /** {@return the figures by the code of the language} */
    Map<String, Evaluation> byLanguage() {
        Map<String, Evaluation> built = new TreeMap<>();
        byLanguage.forEach((language, figures) -> built.put(language, figures.build()));
        return built;
    }

    private void lines(Lines lines) throws IOException {
        Optional<Lines.Line> header = lines.next();
        if (header.isEmpty()) {
            problems.add(file + ": is empty; the first line must name the columns, 'text' and 'label' among them");
            return;
        }
        List<String> columns = Arrays.asList(header.get().text().split("\t", -1));
        for (String needed : List.of(TEXT, LABEL)) {
            if (!columns.contains(needed)) {
                problem(header.get(), "there is no column '" + needed + "'; the columns are parted by tabs");
            }
        }
        if (problems.isEmpty()) {
            rows(lines, columns);
        }
    }

    private void rows(Lines lines, List<String> columns) throws IOException {
        boolean any = false;
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().text().isBlank()) {
                any = true;
                row(line.get(), columns);
            }
        }
        if (!any) {
            problems.add(file + ": holds no statement below the names of the columns");
        }
    }

    private void row(Lines.Line line, List<String> columns) {
        if (!line.whole()) {
            problem(line, "is longer than " + Lines.KEPT + " characters");
        } else if (!line.utf8()) {
            problem(line, "is not UTF-8");
        } else {
            String[] cells = line.text().split("\t", -1);
            int least = Math.max(columns.indexOf(TEXT), columns.indexOf(LABEL)) + 1;
            if (cells.length < least) {
                problem(
                        line,
                        "has " + cells.length + (cells.length == 1 ? " cell" : " cells") + ", but needs " + least);
                return;
            }
            String given = cells[columns.indexOf(LABEL)].strip();
            label(given)
                    .ifPresentOrElse(
                            label -> count(label, cells[columns.indexOf(TEXT)], language(columns, cells)),
                            () -> problem(line, "the label must be outcome, task or vague but was '" + given + "'"));
        }
    }

    private static Optional<Label> label(String word) {
        return List.of(Label.OUTCOME, Label.TASK, Label.VAGUE).stream()
                .filter(label -> ClassificationLines.word(label).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<String> language(List<String> columns, String[] cells) {
        int column = columns.indexOf(LANG);
        return column < 0 || column >= cells.length || cells[column].isBlank()
                ? Optional.empty()
                : Optional.of(cells[column].strip());
    }

    private void count(Label label, String text, Optional<String> language) {
        Classification classification = classifier.classify(text);
        all.add(label, classification);
        byLanguage
                .computeIfAbsent(
                        language.orElseGet(() -> ClassificationLines.code(classification.getLanguage())),
                        code -> Evaluation.builder())
                .add(label, classification);
    }

    private void problem(Lines.Line line, String what) {
        problems.add(file + ":" + line.number() + ": " + what);
    }
}
