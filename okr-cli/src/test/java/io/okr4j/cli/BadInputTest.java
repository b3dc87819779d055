package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.cli.Session.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void write_plans() {
        session = new Session(folder).file("clean.yaml", Session.CLEAN).file("small.yaml", Session.SMALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    target: 3       | target: 1e3       | 14:54
                    target: 3       | target: 1_000     | 14:54
                    target: 3       | target: .inf      | 14:54
                    owner: sales    | owner: sails      | 8:12
                    owner: sales    | owner: *x         | 8:12
                    2026-Q3         | 2026-Q5           | 9:13
                    owner: sales    | onwer: sales      | 8:5
                    days            | fortnights        | 18:65
                    kind: metric    | kind: meter       | 14:25
                    id: cycle       | id: churn         | 15:13
                    okr4j/v1        | okr4j/v9          | 1:9
                    """)
    void says_in_one_line_where_a_file_cannot_be_read(String good, String bad, String place) {
        session.file("bad.yaml", Session.CLEAN.replaceFirst(good, bad));

        assertThat(session.refused("review", "bad.yaml")).startsWith("okr: bad.yaml:" + place + ": ");
    }

    @Test
    void gives_all_problems_of_all_files_at_once_and_reviews_nothing() {
        session.file(
                "one.yaml", Session.CLEAN.replace("target: 3", "target: x").replace("owner: sales", "owner: sails"));
        session.file("two.json", "{\"format\": \"okr4j/v1\",\n \"id\": \"two\", \"titel\": \"x\"}");

        Outcome outcome = session.run("review", "one.yaml", "small.yaml", "gone.yaml", "two.json");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines()).hasSize(4);
        assertThat(outcome.errLines().get(0)).startsWith("okr: one.yaml:8:12: ");
        assertThat(outcome.errLines().get(1)).startsWith("okr: one.yaml:14:");
        assertThat(outcome.errLines().get(2)).isEqualTo("okr: gone.yaml: there is no such file");
        assertThat(outcome.errLines().get(3)).startsWith("okr: two.json:2:").contains("did you mean 'title'");
    }

    @Test
    void refuses_what_is_no_file_to_read() throws IOException {
        Files.createDirectory(folder.resolve("dir"));
        session.file("latin.yaml", new byte[] {'i', 'd', ':', ' ', (byte) 0xE9, '\n'});
        session.file("empty.yaml", "");

        assertThat(session.refused("review", "gone.yaml")).isEqualTo("okr: gone.yaml: there is no such file");
        assertThat(session.refused("review", "dir")).isEqualTo("okr: dir: is a folder; name the files in it");
        assertThat(session.refused("review", "a\0b")).isEqualTo("okr: a\\u0000b: is no name of a file");
        assertThat(session.refused("review", "latin.yaml")).startsWith("okr: latin.yaml:1:5: ");
        assertThat(session.refused("review", "empty.yaml")).startsWith("okr: empty.yaml:1:1: ");
        assertThat(session.input(new byte[] {(byte) 0xE9}).refused("review", "-"))
                .startsWith("okr: <stdin>:1:1: ");
        assertThat(session.input("").refused("review", "-")).startsWith("okr: <stdin>:1:1: ");
    }

    @Test
    void refuses_plans_that_cannot_be_told_apart() {
        session.file("copy.yaml", Session.CLEAN);

        assertThat(session.refused("review", "clean.yaml", "copy.yaml"))
                .isEqualTo("okr: copy.yaml: its id 'clean' is that of the plan in clean.yaml;"
                        + " plans that are reviewed together need ids of their own");
        assertThat(session.refused("review", "clean.yaml", "clean.yaml")).isEqualTo("okr: clean.yaml is given twice");
        assertThat(session.input(Session.CLEAN).refused("review", "-", "-"))
                .isEqualTo("okr: standard input is given twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                             | no command was given
                    revue                                          | did you mean
                    review                                         | PLAN
                    review clean.yaml --as-of 14.8.2026            | must be a date such as 2026-08-14 but was '14.8.2026'
                    review clean.yaml --as-of 2026-02-30           | must be a date such as 2026-08-14 but was '2026-02-30'
                    review clean.yaml --as-of                      | --as-of
                    review clean.yaml --format xml                 | must be one of text, json, sarif but was
                    review clean.yaml --format text --format json  | --format
                    review clean.yaml --fail-on info               | must be one of error, warning, advice, never but was
                    review clean.yaml --language de                | must be one of en, zh but was
                    review clean.yaml --color sometimes            | must be one of auto, always, never but was
                    review clean.yaml --color always --no-color    | mutually exclusive
                    review clean.yaml --colour                     | --colour
                    rules extra                                    | extra
                    rules --format sarif                           | must be one of text, json but was
                    explain                                        | CODE
                    explain okr.objective.no-boss                  | okr.objective.no-owner
                    explain ../../version                          | there is no rule
                    convert clean.yaml                             | --to
                    convert clean.yaml --to xml                    | must be one of yaml, json but was
                    convert gone.yaml --to json                    | gone.yaml: there is no such file
                    """)
    void says_in_one_line_what_was_wrong_with_the_words(String words, String expected) {
        String[] arguments = words.isEmpty() ? new String[0] : words.split(" +", -1);

        assertThat(session.refused(arguments)).startsWith("okr: ").contains(expected);
    }

    @Test
    void neutralises_what_the_user_typed() {
        assertThat(session.refused("review", "clean.yaml", "--\u001b[2J")).contains("\\u001B[2J");
        assertThat(session.refused("explain", "\u001b[2J")).contains("\\u001B[2J");
        assertThat(session.refused("review", "\u001b[2J.yaml")).contains("\\u001B[2J.yaml");
    }

    @Test
    void an_internal_error_is_one_line_and_a_trace_only_on_demand() {
        assertThat(crashed("review", "clean.yaml"))
                .hasLineCount(1)
                .startsWith("okr: internal error: java.lang.IllegalStateException: the clock stands still (")
                .contains("--stacktrace");
        assertThat(crashed("review", "clean.yaml", "--stacktrace"))
                .startsWith("okr: internal error: java.lang.IllegalStateException: the clock stands still\n")
                .contains("at io.okr4j.cli");
    }

    private String crashed(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Clock broken = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                throw new IllegalStateException("the clock stands still");
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public java.time.Instant instant() {
                throw new IllegalStateException("the clock stands still");
            }
        };
        int code = OkrCli.run(surroundings(new ByteArrayOutputStream(), err, broken), arguments);
        assertThat(code).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void says_so_when_standard_output_takes_nothing() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        int code = OkrCli.run(surroundings(full, err, Clock.systemUTC()), "review", "clean.yaml");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("okr: cannot write to standard output: No space left on device\n");
    }

    private Surroundings surroundings(OutputStream out, OutputStream err, Clock clock) {
        return new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                folder,
                new Terminal(false, false, 80, false),
                clock,
                tick -> () -> {});
    }
}
