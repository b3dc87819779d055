package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.okr4j.cli.Session.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    /** Ten statements about which no classifier should be in doubt, two of them labelled wrongly. */
    private static final String LABELLED = """
            id\tlabel\ttext\tlang\tnote
            1\toutcome\tChurn from 5 % to 3 %\ten\t
            2\toutcome\tMonthly active users from 10,000 to 15,000\ten\t
            3\toutcome\tRevenue grows by 20 %\ten\t
            4\tTask\tLaunch the new portal\ten\t
            5\ttask\tWrite the handbook\ten
            6\ttask\tMonthly active users from 200 to 300\ten\tlabelled wrongly

            7\toutcome\tUmsatz um 20 % steigern\tde\t
            8\ttask\tNeues Portal einführen\tde\t
            9\ttask\tHandbuch schreiben\tde\t
            10\toutcome\tHandbuch erstellen\tde\tlabelled wrongly
            """;

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void write_file() {
        session = new Session(folder).file("labelled.tsv", LABELLED);
    }

    @Test
    void prints_the_figures_of_all_and_of_each_language() {
        Outcome outcome = session.run("classify", "--evaluate", "labelled.tsv");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("""
                        labelled.tsv  10 statements

                        given \\ said  outcome  task  vague  undecided
                        outcome             4     1      0          0
                        task                1     4      0          0
                        vague               0     0      0          0

                                 precision  recall
                        outcome      0.800   0.800
                        task         0.800   0.800
                        vague         none    none

                        accuracy                  0.800  95 %: 0.490 to 0.943  8 of 10
                        macro-F1                  0.800
                        outcome against the rest  0.800  95 %: 0.490 to 0.943  8 of 10
                        decided                   1.000  95 %: 0.722 to 1.000  10 of 10
                        calibration error         0.\
                        """)
                .contains("\n\nLanguage de  4 statements\n\n", "\n\nLanguage en  6 statements\n\n");
        assertThat(session.run("classify", "--evaluate=labelled.tsv", "--language=zh")
                        .out())
                .contains("labelled.tsv  10 条陈述\n\n标注 \\ 判断  成果  任务  模糊  未定\n成果            4     1     0     0\n");
    }

    @Test
    void the_file_is_read_from_standard_input_with_any_line_ends_and_the_language_is_guessed_if_it_has_none() {
        String crlf = "\uFEFFtext\tlabel\r\nChurn from 5 % to 3 %\toutcome\r\n新しい\ttask\r\n提升收入 20%\toutcome";

        Outcome outcome = session.input(crlf.replace("新しい", "Launch it")).run("classify", "--evaluate", "-");

        assertThat(outcome.out())
                .startsWith("<stdin>  3 statements\n")
                .contains("Language en  2 statements", "Language zh  1 statement\n");
    }

    @Test
    void one_language_has_no_section_of_its_own() {
        assertThat(session.input("text\tlabel\tlang\nGo\ttask\ten\n")
                        .run("classify", "--evaluate=-")
                        .out())
                .startsWith("<stdin>  1 statement\n")
                .doesNotContain("Language");
    }

    @Test
    void an_undecided_statement_has_a_column_of_its_own() {
        // what is sure enough to be rounded to 1 is decided all the same
        JsonNode all = session.run("classify", "--evaluate=labelled.tsv", "--undecided-below=1", "--format=json")
                .json()
                .get("all");

        int undecided = all.at("/confusion/outcome/undecided").asInt()
                + all.at("/confusion/task/undecided").asInt();
        assertThat(undecided)
                .isPositive()
                .isEqualTo(10 - all.at("/decided/part").asInt());
        assertThat(all.at("/accuracy/part").asInt()).isLessThanOrEqualTo(10 - undecided);
    }

    @Test
    void json_holds_the_same_figures() {
        JsonNode json = session.run("classify", "--evaluate=labelled.tsv", "--format=json")
                .json();

        assertThat(json.get("format").asText()).isEqualTo("okr4j-evaluation/v1");
        assertThat(json.at("/all/statements").asInt()).isEqualTo(10);
        assertThat(json.at("/all/confusion/task/outcome").asInt()).isEqualTo(1);
        assertThat(json.at("/all/accuracy/part").asInt()).isEqualTo(8);
        assertThat(json.at("/all/accuracy/low").decimalValue()).isEqualByComparingTo("0.490");
        assertThat(json.at("/all/byLabel/vague/recall").has("value")).isFalse();
        assertThat(json.at("/all/macroF1").decimalValue()).isEqualByComparingTo("0.8");
        assertThat(json.at("/languages/de/statements").asInt()).isEqualTo(4);
        assertThat(session.refused("classify", "--evaluate=labelled.tsv", "--format=tsv"))
                .startsWith("okr: --evaluate writes text or json, but no tsv");
    }

    @Test
    void all_problems_of_a_file_come_at_once_with_their_lines() {
        byte[] bytes = ("text\tlabel\nGo\ttask\nGo\tdoing\nGo\n\nGo\tundecided\n" + "x".repeat(Lines.KEPT)
                        + "\ttask\nGr\u00fc\u00dfe\ttask\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        Outcome outcome = session.file("bad.tsv", bytes).run("classify", "--evaluate", "bad.tsv");

        assertThat(outcome.code()).isEqualTo(OkrCli.BAD);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines())
                .containsExactly(
                        "okr: bad.tsv:3: the label must be outcome, task or vague but was 'doing'",
                        "okr: bad.tsv:4: has 1 cell, but needs 2",
                        "okr: bad.tsv:6: the label must be outcome, task or vague but was 'undecided'",
                        "okr: bad.tsv:7: is longer than 100000 characters",
                        "okr: bad.tsv:8: is not UTF-8");
    }

    @Test
    void a_file_without_columns_or_statements_and_what_is_no_file_are_refused() throws IOException {
        Files.createDirectory(folder.resolve("dir"));
        session.file("empty.tsv", "")
                .file("header.tsv", "text\tlabel\n\n")
                .file("commas.csv", "text,label\nGo,task\n")
                .file("unlabelled.tsv", "text\tkind\nGo\ttask\n");

        assertThat(refused("empty.tsv"))
                .isEqualTo("okr: empty.tsv: is empty; the first line must name the columns, 'text' and 'label' among"
                        + " them");
        assertThat(refused("header.tsv"))
                .isEqualTo("okr: header.tsv: holds no statement below the names of the columns");
        assertThat(refused("unlabelled.tsv"))
                .isEqualTo("okr: unlabelled.tsv:1: there is no column 'label'; the columns are parted by tabs");
        assertThat(session.run("classify", "--evaluate=commas.csv").errLines()).hasSize(2);
        assertThat(refused("gone.tsv")).isEqualTo("okr: gone.tsv: there is no such file");
        assertThat(refused("dir")).isEqualTo("okr: dir: is a folder; name the files in it");
    }

    private String refused(String file) {
        return session.refused("classify", "--evaluate", file);
    }
}
