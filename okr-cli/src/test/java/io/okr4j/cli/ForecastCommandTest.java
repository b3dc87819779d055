package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.okr4j.cli.Session.Outcome;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    private static final String PLAN = """
            format: okr4j/v1
            id: sales
            title: Sales
            objectives:
              - id: grow
                title: Customers tell other customers
                period: 2026-Q3
                key-results:
                  - id: young
                    title: Referrals
                    measure: {kind: metric, baseline: 0, target: 90, unit: {count: referrals}}
                    check-ins:
                      - {on: 2026-07-03, value: 2}
                  - id: good
                    title: Customers with a second contract
                    measure: {kind: metric, baseline: 200, target: 300, unit: {count: customers}, trajectory: {shape: linear}}
                    check-ins:
                      - {on: 2026-07-10, value: 214}
                      - {on: 2026-07-17, value: 229}
                      - {on: 2026-07-24, value: 241}
                      - {on: 2026-07-31, value: 256}
                      - {on: 2026-08-07, value: 269}
                      - {on: 2026-08-14, value: 282}
                  - id: slow
                    title: Days to the signature
                    measure: {kind: metric, baseline: 30, target: 20, unit: days, trajectory: {shape: linear}}
                    check-ins:
                      - {on: 2026-07-10, value: 30}
                      - {on: 2026-07-17, value: 29.5}
                      - {on: 2026-07-24, value: 29.5}
                      - {on: 2026-07-31, value: 29}
                      - {on: 2026-08-07, value: 29}
                      - {on: 2026-08-14, value: 28.5}
            """;

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void write_plan() {
        session = new Session(folder).file("sales.yaml", PLAN);
    }

    @Test
    void shows_early_warnings_first_and_what_has_no_forecast_last() {
        session.terminal(new Terminal(false, false, 132, false));
        Outcome outcome = session.run("forecast", "sales.yaml", "--as-of", "2026-08-15");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Sales  sales.yaml\n");
        assertThat(outcome.out().lines().map(String::strip).filter(line -> line.endsWith("]")))
                .containsExactly(
                        "critical  Days to the signature [grow/slow]",
                        "-         Customers with a second contract [grow/good]",
                        "none      Referrals [grow/young]");
        assertThat(outcome.out())
                .contains(
                        "#==::_ → 2",
                        "_.:=+# → 370 customers (355 to 384, 80 %) on 2026-09-30",
                        "target under 1 %, progress 29 %",
                        " days (",
                        ", 80 %) on 2026-09-30",
                        "needs -")
                .contains("the target is reached with a probability of")
                .contains("no forecast: there are too few readings: 1 is there, and 3 are needed")
                .endsWith("2 forecasts, 1 early warning, 1 without a forecast; as of 2026-08-15, method standard\n");
    }

    @Test
    void draws_blocks_on_a_terminal_that_reads_utf_8_and_characters_elsewhere() {
        String[] forecast = {"forecast", "sales.yaml", "--as-of", "2026-08-15", "--no-color"};

        session.terminal(new Terminal(true, true, 132, false));
        assertThat(session.run(forecast).out())
                .contains("▁▂▃▅▆█ → 370 customers")
                .doesNotContain("_.:=+#");
        session.terminal(new Terminal(true, true, 132, false, false));
        assertThat(session.run(forecast).out())
                .contains("_.:=+# → 370 customers")
                .doesNotContain("█");
    }

    @Test
    void writes_json_with_every_step() {
        JsonNode json = session.run("forecast", "sales.yaml", "--as-of=2026-08-15", "--format=json")
                .json();

        assertThat(json.at("/format").asText()).isEqualTo("okr4j-forecast/v1");
        assertThat(json.at("/method").asText()).isEqualTo("standard");
        JsonNode slow = json.at("/plans/0/forecasts/2");
        assertThat(slow.at("/keyResult").asText()).isEqualTo("slow");
        assertThat(slow.at("/low").asDouble()).isLessThan(slow.at("/value").asDouble());
        assertThat(slow.at("/high").asDouble()).isGreaterThan(slow.at("/value").asDouble());
        assertThat(slow.at("/probability").asDouble()).isBetween(0.0, 0.4);
        assertThat(slow.at("/warning/severity").asText()).isEqualTo("critical");
        assertThat(slow.at("/readings")).hasSize(6);
        assertThat(slow.at("/steps/1/code").asText()).isEqualTo("method");
        JsonNode young = json.at("/plans/0/forecasts/0");
        assertThat(young.at("/declined").asText()).isEqualTo("TOO_FEW_READINGS");
        assertThat(young.has("value")).isFalse();
    }

    @Test
    void takes_the_method_that_is_named() {
        assertThat(session.run("forecast", "sales.yaml", "--as-of=2026-08-15", "--method=theil-sen", "--format=json")
                        .json()
                        .at("/plans/0/forecasts/1/steps")
                        .toString())
                .contains("the median slope is");
        assertThat(session.refused("forecast", "sales.yaml", "--method", "magic"))
                .isEqualTo(
                        "okr: --method: there is no method 'magic'; there are bootstrap, curves, damped-holt, history,"
                                + " least-squares, required-rate, standard, steady, theil-sen, trajectory");
    }

    @Test
    void looks_at_plans_of_earlier_periods() {
        StringBuilder past = new StringBuilder();
        for (int quarter = 1; quarter <= 2; quarter++) {
            past.setLength(0);
            past.append("format: okr4j/v1\nid: past").append(quarter).append("\nobjectives:\n");
            past.append("  - id: grow\n    title: Grow\n    period: 2026-Q")
                    .append(quarter)
                    .append("\n    key-results:\n");
            past.append(
                    "      - id: good\n        title: Good\n        measure: {kind: metric, baseline: 0, target: 9}\n");
            past.append("        check-ins:\n");
            for (int month = 1; month <= 3; month++) {
                past.append("          - {on: 2026-0").append(3 * quarter - 3 + month);
                past.append("-28, value: ").append(month * month).append("}\n");
            }
            session.file("past" + quarter + ".yaml", past.toString());
        }
        session.file("now.yaml", PLAN.replace(", trajectory: {shape: linear}", ""));

        assertThat(session.run(
                                "forecast",
                                "now.yaml",
                                "past1.yaml",
                                "past2.yaml",
                                "--as-of=2026-08-15",
                                "--format=json")
                        .out())
                .contains("history, because earlier periods show what is usual");
    }

    @Test
    void says_the_same_whatever_the_machine_is_set_to() {
        Outcome usual = session.run("forecast", "sales.yaml");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(session.run("forecast", "sales.yaml")).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void colours_change_nothing_but_colours() {
        String plain = session.run("forecast", "sales.yaml").out();
        String coloured =
                session.run("forecast", "sales.yaml", "--color=always").out();

        assertThat(coloured).contains("\u001b[1;31mcritical\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void a_plan_that_cannot_be_read_is_refused() {
        assertThat(session.refused("forecast", "gone.yaml")).isEqualTo("okr: gone.yaml: there is no such file");
    }
}
