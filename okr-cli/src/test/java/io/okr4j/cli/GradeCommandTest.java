package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.okr4j.cli.Session.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeCommandTest {

    private static final String TEAM = """
            format: okr4j/v1
            id: team
            title: Sales in the third quarter
            cadence: {every: week, on: friday}
            owners:
              - {id: sales, name: Sales, level: team}
              - {id: service, name: Service, level: team}
            objectives:
              - id: loyal
                title: Customers stay with us
                owner: sales
                period: 2026-Q3
                key-results:
                  - id: churn
                    title: Customers lost in a year, from 5 to 3 %
                    ambition: aspirational
                    measure: {kind: metric, baseline: 5, target: 3, unit: {percent-of: customers}}
                    check-ins:
                      - {on: 2026-07-10, value: 4.8}
                      - {on: 2026-07-24, value: 4.6}
                      - {on: 2026-08-07, value: 4.4}
                  - id: cycle
                    title: Days from the offer to the signature, from 30 to 25.5
                    ambition: committed
                    measure: {kind: metric, baseline: 30, target: 25.5, unit: days, trajectory: back-loaded}
                    check-ins:
                      - {on: 2026-07-17, value: 29}
                      - {on: 2026-08-14, value: 27}
              - id: quick
                title: Whoever asks for help gets it the same day
                owner: service
                period: 2026-Q3
                key-results:
                  - id: answered
                    title: Inquiries answered within 12 hours
                    ambition: aspirational
                    measure: {kind: levels, baseline: 50, commit: {value: 60}, target: {value: 70}, stretch: {value: 80}, unit: {percent-of: inquiries}}
                    check-ins:
                      - {on: 2026-07-10, value: 55}
                      - {on: 2026-08-07, value: 72}
                  - id: portal
                    title: Customers who use the new portal
                    ambition: committed
                    measure: {kind: metric, baseline: 0, target: 200, unit: {count: customers}}
            """;

    private static final String MONTHS = """
            Month by month  2026-01-31  2026-02-28  2026-03-31  2026-04-30  2026-05-31  2026-06-30  2026-07-31  2026-08-14
            The plan as a whole
              google              0.15        0.33        0.52        0.40        0.50        0.64        0.51        0.55  yellow
              grove               0.07        0.13        0.33        0.22        0.22        0.32        0.13        0.13  no
              gitlab              0.15        0.33        0.52        0.40        0.50        0.64        0.51        0.55
              puzzle              0.10        0.24        0.49        0.35        0.46        0.61        0.49        0.53  commit
            """;

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void write_plans() {
        session = new Session(folder).file("team.yaml", TEAM).file("small.yaml", Session.SMALL);
    }

    @Test
    void shows_progress_grades_and_pace_of_each_key_result_and_of_the_whole() {
        Outcome outcome = session.run("grade", "team.yaml", "--strategy", "google,grove,levels", "--pace", "viva");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                Sales in the third quarter  team.yaml
                as of 2026-08-14; google/mean, grove/mean, levels/mean; pace viva; bar:
                progress, mark: expected by now

                The plan as a whole
                    google 0.62 yellow   grove 0.00 no        levels -
                    pace        viva: 2 on track, 1 behind, 1 no reading; 1 without the check-in
                                that was due
                    portfolio   google: mean of 2 aspirational key results = 0.53 (standard
                                deviation 0.23); below 0.6 to 0.7
                    promised    google: not met by cycle
                    promised    grove: not met by cycle
                  owner Sales
                    google 0.48 yellow   grove 0.00 no        levels -
                  owner Service
                    google 0.76 green    grove 0.00 no        levels -

                Customers stay with us [loyal]
                    Sales, 2026-07-01 – 2026-09-30; viva behind
                    google 0.48 yellow   grove 0.00 no        levels -

                  Customers lost in a year, from 5 to 3 % [churn]
                    ######|.............    30 %    of 34 %   __..::         Behind
                    google 0.30 red      grove 0.00 no        levels -

                  Days from the offer to the signature, from 30 to 25.5 [cycle]
                    ######|######.......    67 %    of 35 %    ....=         On Track
                    google 0.67 green    grove 0.00 no        levels -

                Whoever asks for help gets it the same day [quick]
                    Service, 2026-07-01 – 2026-09-30; viva on track; 1 without the check-in that was due
                    google 0.76 green    grove 0.00 no        levels -

                  Inquiries answered within 12 hours [answered]
                    ######|########.....    76 %    of 34 %   ....++         On Track
                    google 0.76 green    grove 0.00 no        levels target

                  Customers who use the new portal [portal]
                    .........|..........       -    of 48 %                  no reading  check-in was due on 2026-07-03
                    google -             grove -              levels -
                """);
    }

    @Test
    void draws_blocks_on_a_terminal_that_reads_utf_8_and_characters_elsewhere() {
        String[] grade = {"grade", "team.yaml", "--strategy", "google", "--no-color"};

        assertThat(session.run(grade).out()).contains("######|######.......").doesNotContain("█");
        session.terminal(new Terminal(true, true, 80, false));
        assertThat(session.run(grade).out())
                .contains("██████│██████░░░░░░░    67 %    of 35 %    ▂▂▂▂▅")
                .doesNotContain("####");
        session.terminal(new Terminal(true, true, 80, false, false));
        assertThat(session.run(grade).out()).contains("######|######.......").doesNotContain("█");
    }

    @Test
    void a_terminal_reads_what_the_first_of_its_variables_says() {
        assertThat(ProcessSurroundings.terminal(Map.of("LANG", "en_US.UTF-8")).blocks())
                .isTrue();
        assertThat(ProcessSurroundings.terminal(Map.of("LC_ALL", "C", "LANG", "en_US.UTF-8"))
                        .blocks())
                .isFalse();
        // the launcher makes Java read names in UTF-8, which says nothing on the terminal
        assertThat(ProcessSurroundings.terminal(Map.of("OKR_LOCALE", "POSIX", "LC_ALL", "C.UTF-8"))
                        .blocks())
                .isFalse();
        assertThat(ProcessSurroundings.terminal(Map.of("LC_CTYPE", "zh_CN.utf8"))
                        .blocks())
                .isTrue();
    }

    @Test
    void colours_what_is_behind_or_without_a_check_in() {
        session.terminal(new Terminal(true, true, 80, false));
        Outcome outcome = session.run("grade", "team.yaml", "--strategy", "google", "--pace", "viva");

        assertThat(outcome.out())
                .contains("\u001b[1;33m██████│░░░░░░░░░░░░░ \u001b[0m", "\u001b[32m██████│██████░░░░░░░ \u001b[0m");
    }

    @Test
    void explains_every_number_and_shows_each_week() {
        Outcome outcome =
                session.run("grade", "team.yaml", "--strategy", "google", "--pace", "viva,upraise", "--explain");

        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains(
                        "why google: 30 → 27 of 30 → 25.5 days: 3 of 4.5 days = 66.7 %;",
                        "pace 44 of 91 days since 2026-07-01 = 48.4 %; back-loaded (straight through 0, 0.225, 0.5, 1"
                                + " at each third): 34.9 %; 66.7 % of 34.9 %: +31.7766 points; viva: On Track (from 0);",
                        "viva: Behind upraise: falling behind",
                        "why google/mean: mean of 0.3, 0.6667 = 0.4833",
                        "month week 1 week 2 week 3 week 4 week 5 2026-07 - - 22.2 % - - 2026-08 - 66.7 % . .");
    }

    @Test
    void json_holds_grades_pace_weeks_and_the_steps_to_each_number() {
        JsonNode plan = session.run(
                        "grade", "team.yaml", "--strategy", "google,levels", "--pace", "viva", "--format", "json")
                .json();

        assertThat(plan.get("format").asText()).isEqualTo("okr4j-grade/v1");
        assertThat(plan.get("asOf").asText()).isEqualTo("2026-08-14");
        JsonNode cycle = plan.at("/plans/0/objectives/0/keyResults/1");
        assertThat(cycle.get("id").asText()).isEqualTo("cycle");
        assertThat(cycle.at("/progress/clamped").decimalValue()).isEqualByComparingTo("0.666666666666667");
        assertThat(cycle.at("/grades/0/label").asText()).isEqualTo("green");
        assertThat(cycle.at("/grades/1/reason").asText()).isEqualTo("OUT_OF_SCOPE");
        assertThat(cycle.at("/pace/0/word").asText()).isEqualTo("On Track");
        assertThat(cycle.at("/pace/0/steps/0/numbers/passed").asInt()).isEqualTo(44);
        assertThat(cycle.get("weeks")).hasSize(14);
        assertThat(cycle.at("/weeks/2/progress").decimalValue()).isEqualByComparingTo("0.222222222222222");
        JsonNode portal = plan.at("/plans/0/objectives/1/keyResults/1");
        assertThat(portal.at("/checkIns/staleness").asText()).isEqualTo("NEVER");
        assertThat(portal.at("/checkIns/late").asBoolean()).isTrue();
        assertThat(portal.at("/pace/0/state").asText()).isEqualTo("NO_READING");
        assertThat(plan.at("/plans/0/objectives/0/pace/viva").asText()).isEqualTo("BEHIND");
        assertThat(plan.at("/plans/0/portfolios/0/verdict").asText()).isEqualTo("TOO_LOW");
        assertThat(plan.at("/plans/0/owners")).hasSize(2);
    }

    @Test
    void grades_what_was_promised_originally_and_celebrates_what_was_reached() {
        Outcome outcome = session.file(
                        "won.yaml", TEAM.replace("value: 27", "value: 25.5").replace("id: team", "id: won"))
                .run("grade", "won.yaml", "--strategy", "google");

        assertThat(outcome.out())
                .contains("To celebrate\n    2026-08-14  cycle: 30 → 25.5 of 30 → 25.5 days: 4.5 of 4.5 days = 100 %");
    }

    @Test
    void grades_several_plans_each_for_itself() {
        Outcome outcome = session.run("grade", "team.yaml", "small.yaml", "--strategy", "grove");

        assertThat(outcome.out()).contains("Sales in the third quarter  team.yaml\n", "\n\nSmall plan  small.yaml\n");
    }

    @Test
    void a_name_that_does_not_exist_is_refused_with_those_that_are_near() {
        assertThat(session.refused("grade", "team.yaml", "--strategy", "gogle"))
                .isEqualTo("okr: there is no strategy 'gogle'; did you mean google?"
                        + " ('okr grade --help' shows what there is)");
        assertThat(session.refused("grade", "team.yaml", "--strategy", "google", "--pace", "vivaa"))
                .contains("there is no pace policy 'vivaa'; did you mean viva?");
        assertThat(session.refused("grade", "team.yaml", "--strategy", "google", "--aggregation", "x"))
                .contains("there is no aggregation 'x'; there are all-or-nothing,");
        assertThat(session.refused("grade", "team.yaml", "--strategy", "google", "--staleness", "candence"))
                .contains("did you mean cadence?");
    }

    @Test
    void help_lists_the_names_that_there_are() {
        assertThat(session.run("grade", "--help").out().replaceAll("\\s+", " "))
                .contains("atlassian, boja, castro,", "all-or-nothing, ", "alldone, boja, burning-okr,", "cadence");
    }

    @Test
    void no_strategy_is_a_default() {
        assertThat(session.refused("grade", "team.yaml"))
                .isEqualTo("okr: Missing required option: '--strategy=NAME'"
                        + " ('okr grade --help' shows what there is)");
    }

    @Test
    void shows_the_grades_at_the_end_of_each_month() {
        Outcome outcome =
                session.run("grade", "team.yaml", "--strategy", "google,grove", "--months", "--as-of", "2026-09-15");

        assertThat(outcome.out()).contains("""
                Month by month  2026-07-31  2026-08-31  2026-09-15
                The plan as a whole
                  google              0.18        0.62        0.62  yellow
                  grove               0.00        0.00        0.00  no
                Customers stay with us [loyal], Sales, 2026-07-01 – 2026-09-30
                  google              0.21        0.48        0.48  yellow
                  grove               0.00        0.00        0.00  no
                """);
    }

    @Test
    void months_after_the_end_of_an_objective_show_only_what_changed_and_months_before_it_nothing() {
        String ended = TEAM.replace(
                        "period: 2026-Q3\n    key-results:\n      - id: churn",
                        "period: 2026-07\n    grade-override: {grade: 0.5, reason: Half of it was luck, on: 2026-09-10}\n    key-results:\n      - id: churn")
                .replace("period: 2026-Q3", "period: 2026-08");
        assertThat(ended).contains("2026-07\n").contains("2026-08\n");

        assertThat(session.file("ended.yaml", ended)
                        .run("grade", "ended.yaml", "--strategy", "google", "--months", "--as-of", "2026-10-15")
                        .out())
                .contains("""
                        Customers stay with us [loyal], Sales, 2026-07-01 – 2026-07-31
                          google              0.21        0.48        0.50              yellow
                        """, "\nAfter an objective has ended only what changed is shown.\n")
                .containsPattern("\n  google                 -        0\\.76 +green\n");
    }

    @Test
    void json_holds_the_months_as_well() {
        JsonNode months = session.run(
                        "grade",
                        "team.yaml",
                        "--strategy",
                        "google",
                        "--months",
                        "--format",
                        "json",
                        "--as-of",
                        "2026-09-15")
                .json()
                .at("/plans/0/months");

        assertThat(months).hasSize(3);
        assertThat(months.at("/1/asOf").asText()).isEqualTo("2026-08-31");
        assertThat(months.at("/2/grades/0/label").asText()).isEqualTo("yellow");
        assertThat(months.at("/0/objectives/0/id").asText()).isEqualTo("loyal");
        assertThat(months.at("/0/objectives/0/grades/0/number").decimalValue())
                .isBetween(new BigDecimal("0.21"), new BigDecimal("0.22"));
    }

    @Test
    void a_strategy_is_shown_once_however_it_is_written() {
        assertThat(session.run("grade", "team.yaml", "--strategy", "google, grove,google")
                        .out())
                .contains("as of 2026-08-14; google/mean, grove/mean; bar");
    }

    @Test
    void a_year_under_six_strategies_month_by_month_is_one_page_for_a_manager() throws IOException {
        session.terminal(new Terminal(false, false, 132, false))
                .file("year.yaml", Files.readString(Path.of("../examples/sales-2026.yaml")));
        Outcome outcome = session.run(
                "grade",
                "year.yaml",
                "--strategy=google,grove,levels,gitlab,atlassian,puzzle",
                "--months",
                "--as-of=2026-08-14");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains(MONTHS)
                .contains("Firms that start with us stay with us [loyalty], Alderbrook, 2026-01-01 – 2026-12-31\n")
                .contains("\nNo grade above key results: levels, atlassian\n")
                .doesNotContain("bar: progress", "  levels  ", "  atlassian  ");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(132));
    }

    private static String quarter(String id, String period, String value) {
        boolean first = period.endsWith("1");
        return TEAM.replace("id: team", "id: " + id)
                .replace("2026-Q3", period)
                .replace("on: 2026-07-", first ? "on: 2026-01-" : "on: 2026-04-")
                .replace("on: 2026-08-", first ? "on: 2026-02-" : "on: 2026-05-")
                .replace("value: 4.4", "value: " + value);
    }

    @Test
    void plans_of_earlier_periods_of_the_same_owner_show_the_trend() {
        session.file("q1.yaml", quarter("q1", "2026-Q1", "4"))
                .file("q2.yaml", quarter("q2", "2026-Q2", "4.2"))
                .file("others.yaml", quarter("others", "2026-Q2", "3").replaceAll("\\b(sales|service)\\b", "other-$1"));
        String[] grade = {"grade", "team.yaml", "q2.yaml", "others.yaml", "q1.yaml", "--strategy", "google"};

        String text = session.run(grade).out().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("trend google: 0.63 on 2026-03-31, 0.58 on 2026-06-30, 0.53 on 2026-08-14; too low for 2"
                        + " periods running")
                .containsOnlyOnce("too low for 2 periods running");
        assertThat(session.run(grade[0], "team.yaml", "others.yaml", "--strategy", "google")
                        .out())
                .doesNotContain("trend");
    }

    @Test
    void json_holds_the_trend_where_there_is_one() {
        session.file("q2.yaml", quarter("q2", "2026-Q2", "4.2"));
        JsonNode plans = session.run("grade", "q2.yaml", "team.yaml", "--strategy", "google", "--format", "json")
                .json()
                .get("plans");

        assertThat(plans.get(0).has("trends")).isFalse();
        JsonNode trend = plans.at("/1/trends/0");
        assertThat(trend.get("strategy").asText()).isEqualTo("google");
        assertThat(trend.at("/points/0/asOf").asText()).isEqualTo("2026-06-30");
        assertThat(trend.at("/points/0/mean").decimalValue()).isEqualByComparingTo("0.58");
        assertThat(trend.at("/points/1/verdict").asText()).isEqualTo("TOO_LOW");
        assertThat(trend.get("run").asInt()).isEqualTo(2);
        assertThat(trend.get("change").decimalValue()).isEqualByComparingTo("-0.05");
    }

    @Test
    void a_share_is_never_rounded_to_all_or_to_nothing() {
        assertThat(Figures.percent(new BigDecimal("0.9999"))).isEqualTo("99.9 %");
        assertThat(Figures.percent(new BigDecimal("0.001"))).isEqualTo("0.1 %");
        assertThat(Figures.percent(new BigDecimal("0.29"))).isEqualTo("29 %");
        assertThat(Figures.number(new BigDecimal("0.999"))).isEqualTo("0.99");
        assertThat(Figures.number(new BigDecimal("0.5"))).isEqualTo("0.50");
    }
}
