package io.okr4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.okr4j.cli.Session.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {

    private static final String COMPANY = """
            format: okr4j/v1
            id: company
            title: Company plan
            owners: [{id: bicycles, name: Bicycles, level: company}]
            purposes: [{id: ride, kind: mission, title: Everybody rides}]
            objectives:
              - id: first-choice
                title: Small firms think of us first
                owner: bicycles
                period: 2026
                links: [{supports: ride}]
                key-results:
                  - id: named
                    title: Firms that name us unprompted
                    measure: {kind: metric, baseline: 12, target: 20, unit: {percent-of: firms}}
                    check-ins: [{on: 2026-08-01, value: 16}]
            """;

    private static final String TEAM = """
            format: okr4j/v1
            id: sales
            title: Plan of sales
            owners: [{id: sales, name: Sales, level: team}]
            objectives:
              - id: loyal
                title: Customers stay with us
                owner: sales
                period: 2026-Q3
                links: [{supports: company:first-choice}, {contributes: company:named, weight: 0.5}]
                key-results:
                  - id: churn
                    title: Customers who leave
                    measure: {kind: metric, baseline: 5, target: 3, unit: {percent-of: customers}}
              - id: alone
                title: Offers are signed sooner
                owner: sales
                period: 2026-Q3
                rationale: It cannot wait
            """;

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void write_plans() {
        session = new Session(folder).file("company.yaml", COMPANY).file("team.yaml", TEAM);
    }

    @Test
    void shows_the_tree_the_findings_and_the_figures() {
        Outcome outcome = session.run("align", "company.yaml", "team.yaml");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("""
                        How it hangs together
                          Everybody rides [company:ride]
                            ⇢ Small firms think of us first [company:first-choice]  Bicycles
                              Firms that name us unprompted [company:named]  Bicycles
                                → Customers stay with us [sales:loyal]  Sales
                                  Customers who leave [sales:churn]  Sales
                              ⇢ Customers stay with us [sales:loyal]  Sales  (shown above)
                          Offers are signed sooner [sales:alone]  Sales

                        What was found
                        """).contains("""
                        Figures
                          alignedShare              2 / 2 = 1.00
                          rationaleOnlyShare        1 / 2 = 0.50
                          coverage                  1 / 1 = 1.00
                        """).endsWith("  depth at most 2\n");
    }

    @Test
    void a_loop_is_named_and_makes_the_exit_code_one() {
        session.file("looped.yaml", COMPANY.replace("supports: ride", "supports: sales:loyal"));

        Outcome outcome = session.run("align", "looped.yaml", "team.yaml");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("On a loop\n  Small firms think of us first [company:first-choice]")
                .contains("okr.alignment.loop  looped.yaml:11");
    }

    @Test
    void speaks_chinese() {
        assertThat(session.run("align", "company.yaml", "--language", "zh").out())
                .startsWith("如何对齐\n");
    }

    @Test
    void json_has_places_edges_findings_and_figures() {
        JsonNode json = session.run("align", "company.yaml", "team.yaml", "--format", "json", "--as-of", "2026-08-14")
                .json();

        assertThat(json.get("format").asText()).isEqualTo("okr4j-align/v1");
        assertThat(json.get("asOf").asText()).isEqualTo("2026-08-14");
        assertThat(json.at("/nodes/1/reference").asText()).isEqualTo("company:first-choice");
        assertThat(json.at("/nodes/1/level").asText()).isEqualTo("company");
        assertThat(json.get("edges")).hasSize(5);
        assertThat(json.at("/edges/3/kind").asText()).isEqualTo("contributes");
        assertThat(json.at("/edges/3/weight").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(json.at("/metrics/alignedShare/ratio").asInt()).isEqualTo(1);
        assertThat(json.at("/metrics/byPlan/sales/alignedShare/of").asInt()).isEqualTo(2);
        assertThat(json.at("/metrics/byLevel/company/coverage/counted").asInt()).isEqualTo(1);
        assertThat(json.at("/metrics/byOwner/sales/ownerCoverage/counted").asInt())
                .isEqualTo(2);
    }

    @Test
    void draws_pictures_for_graphviz_and_mermaid() {
        Outcome dot = session.run("align", "company.yaml", "team.yaml", "--format", "dot");
        Outcome mermaid = session.run("align", "company.yaml", "team.yaml", "--format", "mermaid");

        assertThat(dot.code()).isZero();
        assertThat(dot.out())
                .startsWith("digraph alignment {\n")
                .contains("Firms that name us unprompted\\n0.5", "[style=dashed]", "[label=\"0.5\"]");
        assertThat(mermaid.out()).startsWith("flowchart BT\n").contains("-.->", "-->|0.5|");
    }

    @Test
    void asks_what_an_objective_might_be_there_for() {
        session.file("named.yaml", COMPANY.replace("baseline: 12", "metric-name: Unprompted, baseline: 12"));
        session.file(
                "asked.yaml",
                TEAM.replace(
                                "    links: [{supports: company:first-choice}, {contributes: company:named, weight: 0.5}]\n",
                                "")
                        .replace("baseline: 5", "metric-name: unprompted, baseline: 5"));

        Outcome outcome = session.run("align", "named.yaml", "asked.yaml");

        assertThat(outcome.out())
                .contains("What only you can answer\n")
                .contains("okr.alignment.parent-candidate  asked.yaml:");
    }

    @Test
    void a_file_that_cannot_be_read_is_bad_input() {
        Outcome outcome = session.run("align", "nothing.yaml");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("nothing.yaml");
    }
}
