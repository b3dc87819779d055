package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.okr4j.cli.Session.Outcome;
import io.okr4j.core.statement.Classification;
import io.okr4j.core.statement.StatementClassifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyCommandTest {

    private static final String TASK = "Launch the new portal";
    private static final String OUTCOME = "Churn from 5 % to 3 %";
    private static final Terminal SCREEN = new Terminal(true, true, 60, false);

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = new Session(folder);
    }

    @Test
    void writes_label_probability_language_and_evidence_in_the_order_of_the_input() {
        Outcome outcome = session.input(TASK + "\n" + OUTCOME + "\nKundenzufriedenheit um 20 % steigern\n")
                .run("classify");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        Classification task = StatementClassifier.standard().classify(TASK);
        assertThat(outcome.out().lines().toList()).hasSize(3);
        List<String> first = cells(outcome.out().lines().toList().get(0));
        assertThat(first.subList(0, 3))
                .containsExactly("task", task.probability().toPlainString(), "en");
        assertThat(first.get(3).split("; ", -1)).hasSameSizeAs(task.getEvidence());
        assertThat(first.get(3).split("; ", -1)[0])
                .isEqualTo(task.getEvidence().get(0).getText() + " " + firstKind(task) + " "
                        + task.getEvidence().get(0).getWeight().toPlainString());
        assertThat(cells(outcome.out().lines().toList().get(1))).startsWith("outcome");
        assertThat(cells(outcome.out().lines().toList().get(2)).get(2)).isEqualTo("de");
    }

    @Test
    void writes_exactly_as_many_lines_as_it_reads() {
        assertThat(session.input("").run("classify").out()).isEmpty();
        assertThat(labels("\n")).containsExactly("vague");
        assertThat(labels("\n\n" + TASK)).containsExactly("vague", "vague", "task");
        assertThat(labels(TASK + "\r\n\r\n" + TASK + "\r\n")).containsExactly("task", "vague", "task");
        assertThat(labels(TASK + "\t\u2028\r\u0085 soon\n \t \n")).hasSize(2);
    }

    @Test
    void a_byte_order_mark_and_a_carriage_return_are_no_part_of_a_statement() {
        assertThat(session.input("\uFEFF" + TASK + "\r\n")
                        .run("classify", "--format=json")
                        .json()
                        .get("text")
                        .asText())
                .isEqualTo(TASK);
    }

    @Test
    void invalid_utf_8_is_replaced_and_misleads_no_other_line() {
        byte[] latin = (TASK + "\nGr\u00fc\u00dfe\n" + TASK + "\n").getBytes(StandardCharsets.ISO_8859_1);

        Outcome outcome = session.input(latin).run("classify", "--format=json");

        assertThat(outcome.code()).isZero();
        assertThat(json(outcome))
                .extracting(node -> node.get("text").asText())
                .containsExactly(TASK, "Gr\uFFFD\uFFFDe", TASK);
    }

    @Test
    void of_a_huge_line_the_beginning_is_looked_at() {
        String huge = OUTCOME + " \uD83D\uDE00".repeat(200_000);

        Outcome outcome = session.input(huge + "\n" + TASK).run("classify", "--format=json");

        List<JsonNode> nodes = json(outcome);
        assertThat(nodes).hasSize(2);
        assertThat(nodes.get(0).get("text").asText())
                .hasSizeBetween(Lines.KEPT - 1, Lines.KEPT)
                .startsWith(OUTCOME)
                .doesNotContain("?", "\uFFFD");
        assertThat(nodes.get(1).get("text").asText()).isEqualTo(TASK);
    }

    @Test
    void the_pieces_of_the_text_cannot_break_a_line_or_a_column() {
        String out = session.input("Kunden\u2028zufriedenheit\tum\u0085 20\u000B%\rsteigern, more\tcustomers\tbuy\n")
                .run("classify")
                .out();

        assertThat(out.indexOf('\n')).isEqualTo(out.length() - 1);
        assertThat(cells(out)).hasSize(4);
        assertThat(out.strip().chars().filter(c -> c != '\t').noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(session.input("a\u2028b\u0085c\n")
                        .run("classify", "--format=json")
                        .out())
                .contains("a\\u2028b\\u0085c");
    }

    @Test
    void json_holds_every_field_of_the_classification() throws JsonProcessingException {
        Classification task = StatementClassifier.standard().classify(TASK);

        JsonNode node = new ObjectMapper()
                .readTree(session.input(TASK)
                        .run("classify", "--format", "json", "--language=zh")
                        .out());

        assertThat(node.fieldNames())
                .toIterable()
                .containsExactly(
                        "text",
                        "language",
                        "label",
                        "probability",
                        "likeliest",
                        "taskKind",
                        "outcome",
                        "task",
                        "vague",
                        "evidence");
        assertThat(node.get("likeliest").asText()).isEqualTo("task");
        assertThat(node.get("taskKind").asText()).isEqualTo("output");
        assertThat(node.get("vague").decimalValue()).isEqualByComparingTo(task.getVague());
        assertThat(node.get("evidence")).hasSameSizeAs(task.getEvidence());
        assertThat(node.at("/evidence/0/kind").asText()).isEqualTo(firstKind(task));
        assertThat(node.at("/evidence/0/says").asText())
                .isEqualTo(task.getEvidence().get(0).says(Language.ZH.locale()));
        assertThat(json(session.input(OUTCOME).run("classify", "--format=json"))
                        .get(0)
                        .has("taskKind"))
                .isFalse();
    }

    @Test
    void undecided_below_moves_the_threshold_and_keeps_the_probability_of_the_likeliest() {
        List<String> cells = cells(
                session.input(TASK).run("classify", "--undecided-below", "1").out());

        assertThat(cells.subList(0, 2))
                .containsExactly(
                        "undecided",
                        StatementClassifier.standard()
                                .classify(TASK)
                                .probability()
                                .toPlainString());
        assertThat(session.refused("classify", "--undecided-below=1.1"))
                .contains("must be a probability from 0 to 1 but was '1.1'");
        assertThat(session.refused("classify", "--undecided-below=x")).contains("but was 'x'");
        assertThat(session.run("classify", "--help").out())
                .contains("(" + StatementClassifier.STANDARD_THRESHOLD.toPlainString() + " if left");
    }

    @Test
    void people_at_a_terminal_get_text() {
        session.terminal(SCREEN);

        String english = session.input(TASK + "\n\n\u001b[2J\n").run("classify").out();
        assertThat(english)
                .startsWith("\u001b[1;33mtask\u001b[0m       \u001b[1mLaunch the new portal\u001b[0m\n"
                        + "           \u001b[2mprobability 0.")
                .contains(
                        ", an output, en\u001b[0m\n",
                        "portal: a thing of one's own making\n",
                        "(nothing)",
                        "\\u001B[2J");
        assertThat(session.input(TASK)
                        .run("classify", "--no-color", "--language=zh")
                        .out())
                .startsWith("任务  Launch the new portal\n      概率 0.");
        assertThat(session.input(TASK)
                        .run("classify", "--undecided-below=1", "--no-color")
                        .out())
                .startsWith("undecided  Launch")
                .contains(", likeliest: task, an output, en\n");
        assertThat(session.input(TASK).run("classify", "--format=tsv").out()).startsWith("task\t");
    }

    @Test
    void a_long_statement_is_shortened_for_people_alone() {
        String text = session.input("word ".repeat(1000))
                .run("classify", "--format=text")
                .out();

        assertThat(text).contains("…");
        assertThat(text.lines().limit(10)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void answers_before_it_waits_for_more() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream slow = new InputStream() {
            private int asked;

            @Override
            public int read() {
                throw new AssertionError("one by one");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                String before = out.toString(StandardCharsets.UTF_8);
                assertThat(before.lines().count()).isEqualTo(asked);
                if (asked == 3) {
                    return -1;
                }
                asked++;
                byte[] line = (TASK + "\n").getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, bytes, from, line.length);
                return line.length;
            }
        };

        assertThat(run(slow, out)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }

    @Test
    void says_in_one_line_what_cannot_be_read_or_written() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space");
            }
        };

        assertThat(run(broken, new ByteArrayOutputStream())).isEqualTo(OkrCli.BAD);
        assertThat(run(new ByteArrayInputStream(TASK.getBytes(StandardCharsets.UTF_8)), full))
                .isEqualTo(OkrCli.BAD);
        assertThat(session.refused("classify", "--format=xml")).contains("must be one of text, tsv, json");
        assertThat(session.refused("classify", "statements.txt")).contains("statements.txt");
    }

    private int run(InputStream in, OutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = OkrCli.run(
                new Surroundings(
                        in,
                        out,
                        err,
                        folder,
                        new Terminal(false, false, 80, false),
                        Clock.systemUTC(),
                        tick -> () -> {}),
                "classify");
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(code == 0 ? 0 : 1);
        return code;
    }

    private List<String> labels(String input) {
        return session.input(input)
                .run("classify")
                .out()
                .lines()
                .map(line -> cells(line).get(0))
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.stripTrailing().split("\t", -1));
    }

    private static List<JsonNode> json(Outcome outcome) {
        ObjectMapper mapper = new ObjectMapper();
        return outcome.out()
                .lines()
                .map(line -> {
                    try {
                        return mapper.readTree(line);
                    } catch (JsonProcessingException e) {
                        throw new AssertionError(line, e);
                    }
                })
                .toList();
    }

    private static String firstKind(Classification classification) {
        return classification
                .getEvidence()
                .get(0)
                .getKind()
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
