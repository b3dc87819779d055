package io.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The statements that a classifier is to learn from have the form that their page says. */
class TrainingStatementsTest {

    private static final Map<String, List<String>> KINDS =
            Map.of("outcome", List.of("outcome"), "task", List.of("activity", "output"), "vague", List.of("vague"));

    @Test
    void every_row_is_complete_and_no_statement_stands_twice() throws IOException {
        List<String> statements = new ArrayList<>();
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.get(0)).matches("text\tlabel\tkind\tlang\t(department|source)");
            for (String line : lines.subList(1, lines.size())) {
                String[] row = line.split("\t", -1);
                assertThat(row).as(line).hasSize(5).doesNotContain("");
                assertThat(KINDS.getOrDefault(row[1], List.of())).as(line).contains(row[2]);
                assertThat(row[3]).as(line).isIn("en", "zh", "de");
                statements.add(row[0].toLowerCase(Locale.ROOT));
            }
        }

        assertThat(statements).hasSizeGreaterThan(30_000).doesNotHaveDuplicates();
    }

    @Test
    void the_page_counts_what_is_there() throws IOException {
        Path training = RepositoryTest.root().resolve("training");
        String page = Files.readString(training.resolve("README.md"));

        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            Map<String, Long> labels = lines.stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1)[1])
                    .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
            assertThat(page)
                    .containsPattern(training.relativize(file) + "` \\| \\w+ \\| "
                            + String.format(Locale.ROOT, "%,d", lines.size() - 1) + " \\| " + count(labels, "outcome")
                            + " \\| " + count(labels, "task") + " \\| " + count(labels, "vague") + " \\|");
        }
    }

    private static String count(Map<String, Long> labels, String label) {
        return String.format(Locale.ROOT, "%,d", labels.getOrDefault(label, 0L));
    }

    private static List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("statements", "observed")) {
            try (Stream<Path> files = Files.list(RepositoryTest.root().resolve("training/" + folder))) {
                List<Path> sorted = files.sorted().toList();
                assertThat(sorted).isNotEmpty();
                all.addAll(sorted);
            }
        }
        return all;
    }
}
