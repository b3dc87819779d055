package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.cli.Session.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void write_plans() {
        session = new Session(folder).file("small.yaml", Session.SMALL).file("clean.yaml", Session.CLEAN);
    }

    @Test
    void says_what_is_wrong_under_the_plan_the_objective_and_the_key_result() {
        Outcome outcome = session.run("review", "small.yaml");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo("""
                        Small plan  small.yaml

                          Objective Customers stay with us [loyal]

                            Key result Customers who leave [churn]
                              error     The baseline and the target are both 5, so there is nothing to
                                        reach and progress cannot be computed.
                                        → If the value is to be held, measure it by a threshold ("at
                                          least 5") or a corridor; otherwise state a target other than
                                          5.
                                        okr.measure.flat  small.yaml:15

                            Key result Offers are signed sooner [cycle]
                              error     The key result does not say how it is counted, so nobody can
                                        grade it at the end.
                                        → Say what is counted, from which value to which: "from ? to ?".
                                          If today's value is not known, make finding it out the key
                                          result.
                                        okr.key-result.no-measure  small.yaml:16

                          Objective Increase revenue [more]
                            warning   Nobody could say whether "Increase revenue" was reached.
                                      → Say in place of "Increase revenue" who will be able to do what
                                        that they cannot do today, and let a key result say by how much:
                                        "from ? to ?".
                                      okr.objective.vague  small.yaml:20
                            advice    The certainties of the key results are ?, ?; they should all be
                                      stated and fall from one to the next.
                                      → Say how sure you are of each, from the surest to the boldest,
                                        such as 0.8, 0.5 and 0.2.
                                      okr.objective.certainty-tiers  small.yaml:24

                        2 errors, 1 warning, 1 piece of advice in 2 objectives with 4 key results;
                        reviewed as of 2026-08-14, policy default
                        """);
    }

    @Test
    void speaks_chinese() {
        Outcome outcome = session.run("review", "small.yaml", "--language", "zh");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith("""
                        Small plan  small.yaml

                          目标 Customers stay with us [loyal]

                            关键结果 Customers who leave [churn]
                              错误  基线值和目标值都是 5，没有需要达成的变化，也无法计算进度。
                                    → 如果要保持该值，请用阈值（“至少 5”）或区间来衡量；否则请写一个不同
                                      于 5 的目标值。
                                    okr.measure.flat  small.yaml:15
                        """)
                .endsWith("2 个错误、1 个警告、1 条建议；共 2 个目标、4 条关键结果；审查日期 2026-08-14，策\n略 default\n");
    }

    @Test
    void says_so_where_there_is_nothing_to_say() {
        Outcome outcome = session.run("review", "clean.yaml");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                        Clean plan  clean.yaml
                          Nothing to remark.

                        Nothing to remark in 1 objective with 2 key results; reviewed as of 2026-08-14,
                        policy default
                        """);
    }

    @Test
    void reviews_plans_together() {
        session.file(
                "team.yaml",
                Session.CLEAN
                        .replace("id: clean", "id: team")
                        .replace(
                                "    key-results",
                                "    links: [{supports: clean:loyal}, {supports: clean:gone}]\n    key-results"));

        Outcome outcome = session.run("review", "clean.yaml", "team.yaml");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("\"clean:gone\" names nothing").doesNotContain("\"clean:loyal\"");
    }

    @Test
    void reads_standard_input() {
        Outcome outcome = session.input(Session.SMALL).run("review", "-");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("Small plan  <stdin>", "okr.measure.flat  <stdin>:15");
    }

    @Test
    void exits_with_one_from_the_severity_that_is_asked_for() {
        session.file("warned.yaml", Session.CLEAN.replace("Customers stay with us", "Increase revenue"));
        session.file("advised.yaml", Session.CLEAN.replace("certainty: 0.8", "certainty: 0.3"));

        assertThat(session.run("review", "warned.yaml").code()).isZero();
        assertThat(session.run("review", "warned.yaml", "--fail-on", "warning").code())
                .isEqualTo(1);
        assertThat(session.run("review", "warned.yaml", "--fail-on", "advice").code())
                .isEqualTo(1);
        assertThat(session.run("review", "advised.yaml", "--fail-on=warning").code())
                .isZero();
        assertThat(session.run("review", "advised.yaml", "--fail-on=advice").code())
                .isEqualTo(1);
        assertThat(session.run("review", "clean.yaml", "--fail-on=advice").code())
                .isZero();
        assertThat(session.run("review", "small.yaml", "--fail-on=never").code())
                .isZero();
    }

    @Test
    void looks_at_the_day_that_is_given_and_else_at_today() {
        Session tokyo = session.clock(Clock.fixed(Instant.parse("2026-08-14T20:00:00Z"), ZoneId.of("Asia/Tokyo")));

        assertThat(tokyo.run("review", "clean.yaml").out()).contains("as of 2026-08-15");
        assertThat(tokyo.run("review", "clean.yaml", "--as-of", "2026-01-31").out())
                .contains("as of 2026-01-31");
    }

    @Test
    void uses_colours_on_a_terminal_or_when_told_to() {
        assertThat(session.run("review", "small.yaml").out()).doesNotContain("\u001b");
        assertThat(session.run("review", "small.yaml", "--color", "always").out())
                .contains("\u001b[1;31merror\u001b[0m", "\u001b[1;33mwarning\u001b[0m", "\u001b[1;34madvice\u001b[0m");

        session.terminal(new Terminal(true, true, 80, false));
        assertThat(session.run("review", "small.yaml").out()).contains("\u001b[1;31merror");
        assertThat(session.run("review", "small.yaml", "--color", "auto").out()).contains("\u001b[1;31merror");
        assertThat(session.run("review", "small.yaml", "--no-color").out()).doesNotContain("\u001b");
        assertThat(session.run("review", "small.yaml", "--color=never").out()).doesNotContain("\u001b");

        session.terminal(new Terminal(true, true, 80, true));
        assertThat(session.run("review", "small.yaml").out()).doesNotContain("\u001b");
    }

    @Test
    void colours_change_nothing_but_colours() {
        String plain = session.run("review", "small.yaml").out();
        String coloured = session.run("review", "small.yaml", "--color=always").out();

        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void keeps_within_the_width_of_the_terminal() {
        for (int width : new int[] {60, 80, 132}) {
            session.terminal(new Terminal(true, true, width, true));
            for (String language : new String[] {"en", "zh"}) {
                assertThat(session.run("review", "small.yaml", "--language", language)
                                .out()
                                .lines())
                        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
            }
        }
    }

    @Test
    void shows_what_looks_like_a_template_as_it_is() {
        String title = "${7*7} {jakarta.validation.constraints.NotNull.message} @|red x|@ %s {0} \\\\u0041";
        session.file(
                "odd.yaml",
                Session.CLEAN
                        .replace("Customers stay with us", "\"" + title + "\"")
                        .replace("target: 3", "target: 5"));

        String shown = title.replace("\\\\", "\\");
        session.terminal(new Terminal(true, true, 132, true));
        assertThat(session.run("review", "odd.yaml").out()).contains("Objective " + shown + " [loyal]");
        assertThat(session.run("review", "odd.yaml", "--format=json")
                        .json()
                        .at("/findings")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void sends_nothing_to_the_terminal_that_steers_it() {
        session.file(
                "evil.yaml",
                Session.CLEAN
                        .replace("title: Clean plan", "title: \"\\e[2J\\a\\u202E\\u2066\\u200B\\uFEFF\\x9B31m\"")
                        .replace("Customers stay with us", "\"Increase \\e]0;owned\\a revenue\\nnext\\tone\\r\""));

        for (String[] arguments : new String[][] {{"review", "evil.yaml"}, {"review", "evil.yaml", "--language=zh"}}) {
            String out = session.run(arguments).out();
            assertThat(out)
                    .contains("\\u001B[2J\\u0007\\u202E\\u2066\\u200B\\uFEFF\\u009B31m", "\\u001B]0;owned\\u0007")
                    .contains("revenue next one");
            assertThat(out.codePoints().filter(c -> c != '\n'))
                    .noneMatch(
                            c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
        }
    }

    @Test
    void says_the_same_whatever_the_machine_is_set_to() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String[][] runs = {
            {"review", "small.yaml"},
            {"review", "small.yaml", "--format=json"},
            {"review", "small.yaml", "--format=sarif"},
            {"rules"}
        };
        try {
            for (String[] arguments : runs) {
                Outcome usual = session.run(arguments);
                for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "zh-CN", "de-DE"}) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                    assertThat(session.run(arguments)).isEqualTo(usual);
                }
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writes_utf_8_only() {
        session.file("zh.yaml", Session.CLEAN.replace("Clean plan", "销售计划 🚀"));

        assertThat(session.run("review", "zh.yaml").out()).startsWith("销售计划 🚀  zh.yaml\n");
        assertThat(session.run("review", "zh.yaml", "--format=json")
                        .json()
                        .at("/plans/0/title")
                        .asText())
                .isEqualTo("销售计划 🚀");
    }

    @Test
    void shows_progress_on_a_terminal_once_it_takes_longer_than_a_second() {
        Ticker slow = tick -> {
            tick.accept(Duration.ofMillis(900));
            tick.accept(Duration.ofMillis(1100));
            tick.accept(Duration.ofSeconds(61));
            return () -> {};
        };
        session.ticker(slow);
        assertThat(session.run("review", "clean.yaml").err()).isEmpty();

        session.terminal(new Terminal(false, true, 80, false));
        Outcome shown = session.run("review", "clean.yaml");
        assertThat(shown.err())
                .isEqualTo(
                        "\r\u001b[K[           #####    ] reading, 1 s\r\u001b[K[          #####     ] reading, 61 s\r\u001b[K");
        assertThat(shown.out()).startsWith("Clean plan");

        session.ticker(tick -> {
            tick.accept(Duration.ofMillis(900));
            return () -> {};
        });
        assertThat(session.run("review", "clean.yaml").err()).isEmpty();
    }

    @Test
    void encoding_of_the_process_does_not_matter_for_what_is_read() {
        session.file("bom.yaml", ("\uFEFF" + Session.CLEAN).getBytes(StandardCharsets.UTF_8));

        assertThat(session.run("review", "bom.yaml").code()).isZero();
    }
}
