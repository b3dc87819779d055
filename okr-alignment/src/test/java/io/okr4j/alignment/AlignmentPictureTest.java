package io.okr4j.alignment;

import static io.okr4j.alignment.Some.objective;
import static io.okr4j.alignment.Some.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlignmentPictureTest {

    /** What a line of a Mermaid flowchart of ours may be; a label holds nothing that means anything to Mermaid. */
    private static final Pattern MERMAID =
            Pattern.compile("""
            flowchart BT|  subgraph g\\d+\\["LABEL"]|  end\
            |    n\\d+(\\["LABEL"]|\\("LABEL"\\)|\\{\\{"LABEL"}}|>"LABEL"])\
            |  n\\d+ (---|-\\.->|-->(\\|[0-9.]+\\|)?) n\\d+\
            |  classDef [a-z]+ [a-z]+:#[0-9a-f]+(,stroke-width:3px)?|  class n\\d+(,n\\d+)* [a-z]+""".replace("LABEL", "([\\p{L}\\p{Nd} ,!?%]|(?<=[0-9])\\.(?=[0-9])|#\\d+;|<br/>)*"));

    @Test
    void dot_groups_by_level_dashes_support_and_colours_by_grade() {
        AlignmentGraph graph = Worked.graph();
        String dot = AlignmentPicture.of(graph)
                .withGrades(Worked.rollUp(graph, RollUpPolicy.both()))
                .dot();

        assertThat(dot).isEqualTo("""
                digraph alignment {
                  rankdir=BT
                  node [style=filled fontname="sans-serif"]
                  subgraph cluster_0 {
                    label="Company"
                    n0 [label="Small firms think of us first\\n0.55" shape=box fillcolor="#fce8b2"]
                    n1 [label="revenue\\n0.4" shape=ellipse fillcolor="#fce8b2"]
                    n2 [label="profit\\n0.8" shape=ellipse fillcolor="#b7e1cd"]
                  }
                  subgraph cluster_1 {
                    label="Teams"
                    n3 [label="Customers stay with us\\n0.9" shape=box fillcolor="#b7e1cd"]
                    n4 [label="stay\\n0.9" shape=ellipse fillcolor="#b7e1cd"]
                    n5 [label="Firms in the north know us\\n0.1" shape=box fillcolor="#f4c7c3"]
                    n6 [label="firms\\n0.1" shape=ellipse fillcolor="#f4c7c3"]
                  }
                  n1 -> n0 [arrowhead=none]
                  n2 -> n0 [arrowhead=none]
                  n3 -> n0
                  n4 -> n3 [arrowhead=none]
                  n5 -> n1
                  n6 -> n5 [arrowhead=none]
                }
                """);
        assertThat(AlignmentPicture.of(titled("x")).dot())
                .contains("n2 -> n0 [style=dashed]", "n4 -> n2 [label=\"0.5\"]", "label=\"Elsewhere\"");
    }

    @Test
    void mermaid_says_the_same() {
        AlignmentGraph graph = Worked.graph();
        String mermaid = AlignmentPicture.of(graph)
                .withGrades(Worked.rollUp(graph, RollUpPolicy.both()))
                .mermaid();

        assertThat(mermaid)
                .startsWith(
                        "flowchart BT\n  subgraph g0[\"Company\"]\n    n0[\"Small firms think of us first<br/>0.55\"]\n")
                .contains("  n5 --> n1\n", "  classDef red fill:#f4c7c3\n  class n5,n6 red\n");
        assertThat(AlignmentPicture.of(titled("x")).mermaid())
                .contains("  n2 -.-> n0\n", "  n4 -->|0.5| n2\n", "    n5>\"x#58;y\"]\n", "    n0{{\"x\"}}\n");
    }

    @Test
    void what_was_found_is_marked() {
        Plan plan = Some.plan("p", objective("a", Link.supports("b")), objective("b", Link.supports("a")));
        List<Finding> findings = OkrReviewer.standard().review(plan, Worked.DAY).getFindings().stream()
                .filter(finding -> finding.getCode().equals("okr.alignment.loop"))
                .toList();
        AlignmentPicture picture = AlignmentPicture.of(AlignmentGraph.of(plan)).withFindings(findings);

        assertThat(picture.dot())
                .contains("n0 [label=\"! a\" shape=box fillcolor=\"#ffffff\" color=red penwidth=3]")
                .contains("n1 [label=\"b\" shape=box fillcolor=\"#ffffff\"]");
        assertThat(picture.mermaid()).contains("classDef found stroke:#d00,stroke-width:3px\n  class n0 found\n");
    }

    @ParameterizedTest
    @FieldSource("io.okr4j.alignment.Some#HOSTILE_TITLES")
    void graphviz_reads_whatever_a_title_holds(String title) throws IOException, InterruptedException {
        assumeTrue(installed(), "Graphviz is not installed, so nothing here can read DOT");
        AlignmentGraph graph = titled(title);

        JsonNode read =
                JsonMapper.shared().readTree(graphviz(AlignmentPicture.of(graph).dot()));

        assertThat(read.get("objects").valueStream().filter(object -> !object.has("nodes")))
                .hasSize(graph.size());
        assertThat(read.get("edges")).hasSize(graph.edges().size());
        assertThat(read.get("edges").valueStream().filter(edge -> edge.has("style")))
                .hasSize(2);
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.strings().ofMaxLength(70);
    }

    @Property(tries = 300)
    void no_title_breaks_a_mermaid_line(@ForAll("titles") String title) {
        Objective any = Objective.builder().id("a").title(title).build();

        assertThat(AlignmentPicture.of(AlignmentGraph.of(Plan.of(any)))
                        .mermaid()
                        .lines())
                .hasSize(6)
                .allMatch(line -> MERMAID.matcher(line).matches());
    }

    @Property(tries = 300)
    void no_title_ends_a_dot_text_early(@ForAll("titles") String title) {
        Objective any = Objective.builder().id("a").title(title).build();

        assertThat(AlignmentPicture.of(AlignmentGraph.of(Plan.of(any))).dot().lines())
                .hasSize(8)
                .allMatch(line -> line.matches("[^\"]*(\"([^\"\\\\]|\\\\.)*\"[^\"]*)*"));
    }

    private static boolean installed() throws InterruptedException {
        try {
            return new ProcessBuilder("dot", "-V")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String graphviz(String dot) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("dot", "-Tjson0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().write(dot.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return json;
    }
}
