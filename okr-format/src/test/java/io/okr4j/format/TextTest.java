package io.okr4j.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Plan;
import io.okr4j.core.time.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextTest {
    private static final String HEAD = "format: okr4j/v1\nid: p\n";

    @TempDir
    Path directory;

    private static Plan plan(String text) {
        ReadResult result = PlanFormat.read(text);
        assertThat(result.getProblems()).isEmpty();
        return result.getPlan().orElseThrow();
    }

    private static List<String> problems(ReadResult result) {
        return result.getProblems().stream()
                .map(problem -> problem.getLocation() + " " + problem.getCode())
                .toList();
    }

    private List<String> problems(byte[] bytes) throws IOException {
        return problems(PlanFormat.read(Files.write(directory.resolve("plan.yaml"), bytes)));
    }

    @Test
    void a_stream_is_read_as_a_file_is() throws IOException {
        assertThat(PlanFormat.read(stream(HEAD)).getPlan()).isPresent();
        assertThat(problems(PlanFormat.read(stream("id: \u00E9".getBytes(StandardCharsets.ISO_8859_1)))))
                .containsExactly("1:5 okr.format.encoding");
    }

    @Test
    void a_stream_without_end_is_refused_at_the_limit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '#';
            }
        };

        assertThat(problems(
                        PlanFormat.read(endless, Limits.builder().bytes(1000).build())))
                .containsExactly("1:1 okr.format.too-large");
    }

    private static InputStream stream(String text) {
        return stream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void text_is_what_is_written() {
        assertThat(plan(HEAD + "title: no\n").getTitle()).isEqualTo("no");
        assertThat(plan(HEAD + "title: 2026\n").getTitle()).isEqualTo("2026");
        assertThat(plan(HEAD + "title: 1_000\n").getTitle()).isEqualTo("1_000");
        assertThat(plan(HEAD + "title: true\n").getTitle()).isEqualTo("true");
        assertThat(plan(HEAD + "title: ${7*7}\n").getTitle()).isEqualTo("${7*7}");
        assertThat(plan(HEAD + "title: 'null'\n").getTitle()).isEqualTo("null");
        assertThat(plan(HEAD + "title: \"a\\0b\\u202Ec\"\n").getTitle()).isEqualTo("a\0b\u202Ec");
        assertThat(plan(HEAD + "title: a\u2067b\n").getTitle()).isEqualTo("a\u2067b");
    }

    @Test
    void hidden_characters_are_written_as_escapes() {
        String yaml = PlanFormat.toYaml(Plan.builder().title("a\0b\u202Ec 客户").build());

        assertThat(yaml).contains("title: \"a\\u0000b\\u202Ec 客户\"");
    }

    @Test
    void line_ends_of_both_kinds_and_a_byte_order_mark_are_read() throws IOException {
        String text = (HEAD + "title: x\ntitel: y\n").replace("\n", "\r\n");

        assertThat(problems(PlanFormat.read(text))).containsExactly("4:1 okr.format.unknown-field");
        assertThat(problems(PlanFormat.read("\uFEFFformat: x\n"))).containsExactly("1:9 okr.format.version");
        assertThat(problems("\uFEFFformat: x\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1:9 okr.format.version");
    }

    @Test
    void columns_count_characters() {
        assertThat(problems(PlanFormat.read("{format: okr4j/v1, id: 客户, titel: x}\n")))
                .containsExactly("1:28 okr.format.unknown-field");
        assertThat(problems(PlanFormat.read("{format: okr4j/v1, id: a, title: 😀😀, titel: x}\n")))
                .containsExactly("1:38 okr.format.unknown-field");
        assertThat(problems(PlanFormat.read(
                        "{\"format\": \"okr4j/v1\", \"id\": \"a\", \"title\": \"😀😀\", \"titel\": 1}\n")))
                .containsExactly("1:50 okr.format.unknown-field");
    }

    @Test
    void files_that_are_no_text_are_refused_at_the_first_wrong_byte() throws IOException {
        assertThat(problems(new byte[0])).containsExactly("1:1 okr.format.empty");
        assertThat(problems(" \n\n".getBytes(StandardCharsets.UTF_8))).containsExactly("1:1 okr.format.empty");
        assertThat(problems("# nothing\n".getBytes(StandardCharsets.UTF_8))).containsExactly("1:1 okr.format.empty");
        assertThat(problems("---\n".getBytes(StandardCharsets.UTF_8))).containsExactly("1:1 okr.format.empty");
        assertThat(problems((HEAD + "title: Müller\n").getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("3:9 okr.format.encoding");
        assertThat(problems((HEAD + "title: a\0b\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("3:9 okr.format.encoding");
        assertThat(problems((HEAD + "title: a\u0007b\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("3:9 okr.format.encoding");
        assertThat(problems(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}))
                .containsExactly("1:1 okr.format.encoding");
        assertThat(problems(HEAD.getBytes(StandardCharsets.UTF_16))).containsExactly("1:1 okr.format.encoding");
    }

    @Test
    void files_that_cannot_be_opened_are_problems() {
        assertThat(problems(PlanFormat.read(directory))).containsExactly("1:1 okr.format.unreadable");
        assertThat(problems(PlanFormat.read(directory.resolve("none.yaml"))))
                .containsExactly("1:1 okr.format.unreadable");
    }

    @Test
    void tabs_cannot_indent_yaml() {
        ReadResult result = PlanFormat.read(HEAD + "cadence:\n\tevery: day\n");

        assertThat(problems(result)).containsExactly("4:1 okr.format.syntax");
        assertThat(result.getProblems().get(0).getMessage()).contains("tab", "spaces");
    }

    @Test
    void json_of_every_form_is_read() {
        Plan plan = plan(
                "\t{\r\n\t\"format\"\t:\t\"okr4j\\/v1\",\n\t\"id\"\n:\t\"p\",\t\"title\":"
                        + "\"a\\/b \\ud83d\\ude00 \\u5ba2 \\\"\\\\ \\n\"\n,\"kpis\":[\t{\"id\":\"k\",\"name\":1,\"low\":-0.50}]}\n\t");

        assertThat(plan.getTitle()).isEqualTo("a/b 😀 客 \"\\ \n");
        assertThat(plan.getKpis().get(0).getName()).isEqualTo("1");
        assertThat(plan.getKpis().get(0).getLow().orElseThrow()).isEqualByComparingTo("-0.5");
        assertThat(problems(PlanFormat.read("{\n\t\"format\": \"okr4j/v1\",\n\t\"id\": null\n}")))
                .containsExactly("3:8 okr.format.no-value");
        assertThat(problems(PlanFormat.read("{\"format\": \"okr4j/v1\", \"id\": \"p\"")))
                .containsExactly("1:33 okr.format.syntax");
    }

    @Test
    void periods_are_read_in_all_their_forms() {
        assertThat(plan(HEAD + "period: 2026-Q3\n").getPeriod()).contains(Period.ofQuarter(2026, 3));
        assertThat(plan(HEAD + "period: 2026\n").getPeriod()).contains(Period.ofYear(2026));
        assertThat(plan(HEAD + "period: 2026-08\n").getPeriod()).contains(Period.ofMonth(2026, 8));
        assertThat(plan(HEAD + "period: 2026-H2\n").getPeriod()).contains(Period.ofHalf(2026, 2));
        assertThat(plan(HEAD + "period: 2026-T1\n").getPeriod()).contains(Period.ofTrimester(2026, 1));
        assertThat(plan(HEAD + "period: 2026-Q1\nfiscal-calendar: {starts-in: july, named-by: end}\n")
                        .getPeriod())
                .contains(Period.parse("2025-07-01/2025-09-30"));
        assertThat(problems(PlanFormat.read(HEAD + "period: 2026-13\n"))).containsExactly("3:9 okr.invalid.range");
        assertThat(problems(PlanFormat.read(HEAD + "period: 2026-Q5\n"))).containsExactly("3:9 okr.format.period");
    }

    @Test
    void files_that_are_too_large_or_too_deep_are_refused_before_they_are_read() throws IOException {
        Path file = directory.resolve("large.yaml");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] part = "[".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(part);
            }
        }

        assertThat(problems(PlanFormat.read(file))).containsExactly("1:1 okr.format.too-large");
        assertThat(problems(PlanFormat.read("[".repeat(10 * 1024 * 1024)))).containsExactly("1:33 okr.format.too-deep");
        assertThat(problems(PlanFormat.read("{\"a\":".repeat(1024 * 1024))))
                .containsExactly("1:161 okr.format.too-deep");
        assertThat(problems(PlanFormat.read("- ".repeat(1024 * 1024)))).containsExactly("1:65 okr.format.too-deep");
        assertThat(problems(PlanFormat.read("x".repeat(20 * 1024 * 1024)))).containsExactly("1:1 okr.format.too-large");
        assertThat(problems(PlanFormat.read("客".repeat(6 * 1024 * 1024)))).containsExactly("1:1 okr.format.too-large");
        assertThat(problems(
                        PlanFormat.read("[1, 2, 3]", Limits.builder().values(2).build())))
                .containsExactly("1:8 okr.format.too-large");
    }

    @Test
    void a_file_of_exactly_the_limit_is_read() throws IOException {
        Path file = Files.writeString(directory.resolve("plan.yaml"), HEAD);
        Limits exact = Limits.standard().withBytes(HEAD.length());

        assertThat(PlanFormat.read(file, exact).getPlan()).isPresent();
        assertThat(PlanFormat.read(HEAD, exact).getPlan()).isPresent();
        assertThat(problems(PlanFormat.read(file, exact.withBytes(HEAD.length() - 1))))
                .containsExactly("1:1 okr.format.too-large");
    }

    @Test
    void a_text_of_millions_of_characters_is_read() {
        String title = "[".repeat(4 * 1024 * 1024);

        assertThat(plan(HEAD + "title: \"" + title + "\"\n").getTitle()).isEqualTo(title);
        assertThat(problems(PlanFormat.read(HEAD + "x: \"" + title))).hasSize(1);
    }

    @Test
    void an_alias_bomb_is_refused_without_being_unfolded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String alias = ", *a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [x" + alias.repeat(9) + "]\n");
        }

        assertThat(PlanFormat.read(bomb.toString()).getProblems())
                .hasSize(201)
                .extracting(Problem::getCode)
                .contains("okr.format.alias", "okr.format.more");
    }
}
