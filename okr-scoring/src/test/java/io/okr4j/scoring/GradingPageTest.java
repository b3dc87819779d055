package io.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that tells the schemes and aggregations. */
class GradingPageTest {

    @Test
    void the_page_has_a_row_for_every_strategy_and_every_aggregation_and_no_other() throws IOException {
        String page = Files.readString(PeerFactsTest.root().resolve("docs/grading.md"));
        List<String> rows = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();

        Stream<String> strategies = GradingStrategies.all().stream().map(GradingStrategy::id);
        Stream<String> aggregations = Aggregations.all().stream().map(Aggregation::id);
        List<String> builtIn = Stream.concat(strategies, aggregations)
                .filter(id -> !id.startsWith("house"))
                .toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(builtIn);
    }

    @Test
    void the_page_has_every_row_of_the_method_or_says_why_not() throws IOException {
        String page = Files.readString(PeerFactsTest.root().resolve("docs/grading.md"));
        String sources = String.join(
                " ",
                GradingStrategies.all().stream().map(GradingStrategy::source).toList());
        for (int row = 1; row <= 33; row++) {
            String name = (row < 10 ? "G0" : "G") + row;
            boolean within = name.equals("G03"); // inside G01-G04
            assertThat(page.contains(name) || within).as(name).isTrue();
            assertThat(sources.contains(name) || within || List.of("G15", "G19").contains(name))
                    .as(name + " in the sources")
                    .isTrue();
        }
    }
}
