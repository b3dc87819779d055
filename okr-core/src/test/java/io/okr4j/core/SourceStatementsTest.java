package io.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.statement.Classification;
import io.okr4j.core.statement.StatementClassifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The statements of the articles that the library began with, as the classifier reads their paraphrases. */
class SourceStatementsTest {

    private static final String BEGIN = "<!-- table begins -->\n";
    private static final String END = "<!-- table ends -->\n";

    /** With {@code -Dokr4j.docs.update=true} the page is written anew instead. */
    @Test
    void the_page_shows_what_the_classifier_says_today() throws IOException {
        Path page = RepositoryTest.root().resolve("docs/source-statements.md");
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        String written = text.substring(begin, text.indexOf(END));
        if (Boolean.getBoolean("okr4j.docs.update")) {
            Files.writeString(page, text.substring(0, begin) + table() + text.substring(text.indexOf(END)));
        }

        assertThat(written).isEqualTo(table());
    }

    @Test
    void each_disagreement_is_explained() throws IOException {
        String page = Files.readString(RepositoryTest.root().resolve("docs/source-statements.md"));
        String explanations = page.substring(page.indexOf("## Where they differ"));
        List<String> differing = rows().stream()
                .filter(row -> !read(row).getLabel().name().equalsIgnoreCase(row[2]))
                .map(row -> "`" + row[0] + "`")
                .toList();

        assertThat(differing).allSatisfy(id -> assertThat(explanations).contains(id));
        assertThat(differing.size()).isLessThan(rows().size() / 5);
    }

    private static Classification read(String[] row) {
        return StatementClassifier.standard().classify(row[1]);
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder();
        for (String[] row : rows()) {
            Classification read = read(row);
            table.append("| `")
                    .append(row[0])
                    .append("` | ")
                    .append(row[1])
                    .append(" | ")
                    .append(row[2])
                    .append(" | ")
                    .append(read.getLabel().name().toLowerCase(Locale.ROOT))
                    .append(" ")
                    .append(read.probability().toPlainString())
                    .append(" | ")
                    .append(read.explain(Locale.ENGLISH))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static List<String[]> rows() throws IOException {
        String resource = new String(
                Objects.requireNonNull(
                                SourceStatementsTest.class.getResourceAsStream("statement/source-statements.tsv"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<String[]> rows = new ArrayList<>();
        Arrays.stream(resource.split("\n", -1))
                .skip(1)
                .filter(line -> !line.isBlank())
                .forEach(line -> rows.add(line.split("\t", -1)));
        return rows;
    }
}
