package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledStatementsTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_columns_are_found_by_their_names() throws IOException {
        Path file = file("a.tsv", """
                lang\tsource\tlabel\ttext\tkind
                en\tgarden\toutcome\tMore pears\toutcome
                de\tgarden\ttask\tBirnen pflücken\tactivity
                zh\tgarden\tvague\t更好的梨\tvague
                """);

        assertThat(LabelledStatements.read(file))
                .containsExactly(
                        new LabelledStatement(
                                "More pears",
                                Label.OUTCOME,
                                Optional.of(Kind.OUTCOME),
                                StatementLanguage.ENGLISH,
                                "a.tsv:garden"),
                        new LabelledStatement(
                                "Birnen pflücken",
                                Label.TASK,
                                Optional.of(Kind.ACTIVITY),
                                StatementLanguage.GERMAN,
                                "a.tsv:garden"),
                        new LabelledStatement(
                                "更好的梨",
                                Label.VAGUE,
                                Optional.of(Kind.VAGUE),
                                StatementLanguage.CHINESE,
                                "a.tsv:garden"));
    }

    @Test
    void rows_in_other_languages_and_arguable_rows_are_left_out() throws IOException {
        Path file = file("b.tsv", """
                text\tlabel\tlang\tevidence
                Kept\toutcome\ten\tsaid by its author
                Weak\toutcome\ten\t[weak] read from its place
                Block\ttask\ten\tone of a [block] of tasks
                Plus de poires\toutcome\tfr\tsaid by its author
                """);

        assertThat(LabelledStatements.read(file))
                .extracting(LabelledStatement::text)
                .containsExactly("Kept");
    }

    @Test
    void a_task_that_does_not_say_its_kind_may_be_either() throws IOException {
        Path file = file("c.tsv", "text\tlabel\tlang\nPick pears\ttask\ten\n");

        LabelledStatement row = LabelledStatements.read(file).get(0);

        assertThat(row.kind()).isEmpty();
        assertThat(Kind.values()).filteredOn(row::allows).containsExactly(Kind.ACTIVITY, Kind.OUTPUT);
    }

    @Test
    void a_task_that_says_its_kind_is_no_other() throws IOException {
        Path file = file("c.tsv", "text\tlabel\tlang\tkind\nPick pears\ttask\ten\tactivity\n");

        assertThat(Kind.values())
                .filteredOn(LabelledStatements.read(file).get(0)::allows)
                .containsExactly(Kind.ACTIVITY);
    }

    @ParameterizedTest
    @CsvSource({
        "garden, d.tsv:garden",
        "orchard:issue 4, orchard",
        "gh-index:7, gh-index:7",
    })
    void what_one_source_holds_is_kept_together(String source, String expected) throws IOException {
        Path file = file("d.tsv", "text\tlabel\tlang\tsource\nPick pears\ttask\ten\t" + source + "\n");

        assertThat(LabelledStatements.read(file).get(0).source()).isEqualTo(expected);
    }

    @Test
    void a_department_stands_for_a_source() throws IOException {
        Path file = file("e.tsv", "text\tlabel\tlang\tdepartment\nPick pears\ttask\ten\tfruit\n");

        assertThat(LabelledStatements.read(file).get(0).source()).isEqualTo("e.tsv:fruit");
    }

    @Test
    void a_folder_gives_its_tables_in_the_order_of_their_names() throws IOException {
        file("2.tsv", "text\tlabel\tlang\nSecond\ttask\ten\n");
        file("1.tsv", "text\tlabel\tlang\nFirst\ttask\ten\n");
        file("0.md", "no table");

        assertThat(LabelledStatements.read(folder))
                .extracting(LabelledStatement::text)
                .containsExactly("First", "Second");
    }

    @Test
    void a_missing_column_is_named_with_those_that_are_there() throws IOException {
        Path file = file("f.tsv", "text\tlanguage\nPick pears\ten\n");

        assertThatThrownBy(() -> LabelledStatements.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " has no column 'label'; its columns are [text, language]");
    }

    @Test
    void an_empty_file_has_no_column() throws IOException {
        Path file = file("g.tsv", "");

        assertThatThrownBy(() -> LabelledStatements.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no column 'text'");
    }

    @Test
    void a_row_that_is_too_short_is_named() throws IOException {
        Path file = file("h.tsv", "text\tlabel\tlang\nPick pears\ttask\ten\nPick plums\n");

        assertThatThrownBy(() -> LabelledStatements.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ", line 3 has 1 cells; the header has 3");
    }

    @Test
    void a_label_that_is_none_is_named_with_those_that_are_allowed() throws IOException {
        Path file = file("i.tsv", "text\tlabel\tlang\nPick pears\tchore\ten\n");

        assertThatThrownBy(() -> LabelledStatements.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ", line 2 has 'chore'; allowed are [outcome, task, vague");
    }
}
