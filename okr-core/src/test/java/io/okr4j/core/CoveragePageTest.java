package io.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.RuleDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page that says where each published rule of the method is carried. */
class CoveragePageTest {

    /** How many rows there are of each kind; each is numbered from one. */
    private static final Map<String, Integer> ROWS =
            new TreeMap<>(Map.of("AL", 16, "O", 24, "K", 33, "SET", 15, "T", 15, "C", 9, "GR", 8, "S", 139));

    /** What is about the plan as a document, or about the review itself, and belongs to no published row. */
    private static final Set<String> WITHOUT_ROW = Set.of("okr.review.rule-failed");

    private final String page = read();

    @Test
    void every_published_row_stands_once() {
        List<String> rows = Pattern.compile("(?m)^\\| ([A-Z]+)-?(\\d+) \\|")
                .matcher(page)
                .results()
                .map(row -> row.group(1) + Integer.parseInt(row.group(2)))
                .toList();

        assertThat(rows)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ROWS.entrySet().stream()
                        .flatMap(kind ->
                                IntStream.rangeClosed(1, kind.getValue()).mapToObj(number -> kind.getKey() + number))
                        .toList());
    }

    @Test
    void the_page_names_every_rule_of_the_core() {
        Set<String> named = Pattern.compile("`(okr\\.[a-z.-]+)`")
                .matcher(page)
                .results()
                .map((MatchResult code) -> code.group(1))
                .collect(Collectors.toSet());
        Set<String> there = OkrReviewer.standard().known().stream()
                .map(RuleDescription::getCode)
                .filter(code -> !WITHOUT_ROW.contains(code))
                .collect(Collectors.toSet());

        assertThat(named).containsAll(there);
    }

    private static String read() {
        try {
            return Files.readString(RepositoryTest.root().resolve("docs/coverage.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
