package io.okr4j.alignment;

import static io.okr4j.alignment.Some.keyResult;
import static io.okr4j.alignment.Some.names;
import static io.okr4j.alignment.Some.objective;
import static io.okr4j.alignment.Some.plan;
import static io.okr4j.alignment.Some.supports;
import static io.okr4j.alignment.Some.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.okr4j.core.Commitment;
import io.okr4j.core.Dependency;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Purpose;
import io.okr4j.core.PurposeKind;
import io.okr4j.core.Reference;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlignmentGraphTest {

    private static final Plan COMPANY = Plan.builder()
            .id("company")
            .addPurpose(Purpose.of(PurposeKind.MISSION, "Everybody rides").withId("rides"))
            .addKpi(Kpi.builder().id("margin").name("Margin").build())
            .addObjective(objective(
                    "growth",
                    Some.company(),
                    List.of(keyResult("revenue"), keyResult("profit", Link.contributes("margin", "0.5"))),
                    Link.supports("rides")))
            .build();
    private static final Plan TEAM = plan(
            "sales",
            objective(
                    "loyal",
                    team(),
                    List.of(keyResult("churn"), keyResult("cycle", Link.contributes("company:revenue"))),
                    Link.supports("company:growth"),
                    Link.supports("holding:wealth"),
                    Link.supports("company:gone")));

    private final AlignmentGraph graph = AlignmentGraph.of(COMPANY, TEAM);

    @Test
    void places_stand_in_the_order_of_the_plans_and_external_ones_last() {
        assertThat(names(graph.nodes()))
                .containsExactly(
                        "company:rides",
                        "company:margin",
                        "company:growth",
                        "company:revenue",
                        "company:profit",
                        "sales:loyal",
                        "sales:churn",
                        "sales:cycle",
                        "holding:wealth");
        assertThat(graph.nodes())
                .extracting(AlignmentNode::kind)
                .containsExactly(
                        NodeKind.PURPOSE,
                        NodeKind.KPI,
                        NodeKind.OBJECTIVE,
                        NodeKind.KEY_RESULT,
                        NodeKind.KEY_RESULT,
                        NodeKind.OBJECTIVE,
                        NodeKind.KEY_RESULT,
                        NodeKind.KEY_RESULT,
                        NodeKind.EXTERNAL);
        assertThat(graph).hasToString("AlignmentGraph of 2 plans, 9 places, 9 edges");
    }

    @Test
    void a_place_knows_what_stands_there() {
        AlignmentNode cycle = graph.node("cycle");
        AlignmentNode external = graph.node("holding:wealth");

        assertThat(cycle.reference()).isEqualTo(Reference.parse("sales:cycle"));
        assertThat(cycle.path()).isEqualTo("loyal/cycle");
        assertThat(cycle.keyResult()).map(KeyResult::getId).contains("cycle");
        assertThat(cycle.objective().orElseThrow().getId()).isEqualTo("loyal");
        assertThat(cycle.owner()).contains(team());
        assertThat(cycle.plan()).contains(TEAM);
        assertThat(graph.node("margin").kpi()).map(Kpi::getId).contains("margin");
        assertThat(graph.node("rides")).hasToString("company:rides 'Everybody rides'");
        assertThat(external.plan()).isEmpty();
        assertThat(external.objective()).isEmpty();
        assertThat(external.title()).isEmpty();
        assertThat(external).hasToString("holding:wealth").isEqualTo(graph.node("holding:wealth"));
    }

    @Test
    void parents_and_children_are_what_links_and_key_results_say() {
        assertThat(names(graph.parents(graph.node("cycle")))).containsExactly("sales:loyal", "company:revenue");
        assertThat(names(graph.parents(graph.node("loyal")))).containsExactly("company:growth", "holding:wealth");
        assertThat(names(graph.children(graph.node("growth"))))
                .containsExactly("company:revenue", "company:profit", "sales:loyal");
        assertThat(names(graph.ancestors(graph.node("cycle"))))
                .containsExactly("sales:loyal", "company:revenue", "company:growth", "holding:wealth", "company:rides");
        assertThat(names(graph.descendants(graph.node("revenue")))).containsExactly("sales:cycle");
        assertThat(graph.reaches(graph.node("cycle"), graph.node("rides"))).isTrue();
        assertThat(graph.reaches(graph.node("rides"), graph.node("cycle"))).isFalse();
    }

    @Test
    void supporting_and_contributing_stay_apart() {
        assertThat(graph.edges())
                .extracting(edge -> edge + " " + edge.kind() + " "
                        + edge.weight().map(BigDecimal::toPlainString).orElse("-") + " " + edge.path())
                .containsExactly(
                        "company:growth → company:rides SUPPORTS - growth#links[rides]",
                        "company:revenue → company:growth CONTAINED 1 growth/revenue",
                        "company:profit → company:growth CONTAINED 1 growth/profit",
                        "company:profit → company:margin CONTRIBUTES 0.5 growth/profit#links[margin]",
                        "sales:loyal → company:growth SUPPORTS - loyal#links[company:growth]",
                        "sales:loyal → holding:wealth SUPPORTS - loyal#links[holding:wealth]",
                        "sales:churn → sales:loyal CONTAINED 1 loyal/churn",
                        "sales:cycle → sales:loyal CONTAINED 1 loyal/cycle",
                        "sales:cycle → company:revenue CONTRIBUTES 1 loyal/cycle#links[company:revenue]");
        assertThat(graph.down(graph.node("growth")))
                .extracting(AlignmentEdge::kind)
                .containsExactly(EdgeKind.CONTAINED, EdgeKind.CONTAINED, EdgeKind.SUPPORTS);
    }

    @Test
    void every_place_stands_before_what_it_helps() {
        List<AlignmentNode> order = graph.topologicalOrder();

        assertThat(order).containsExactlyInAnyOrderElementsOf(graph.nodes());
        assertThat(graph.edges())
                .allSatisfy(edge -> assertThat(order.indexOf(edge.from())).isLessThan(order.indexOf(edge.to())));
        assertThat(graph.loops()).isEmpty();
    }

    @Test
    void an_id_that_stands_in_several_plans_needs_its_plan() {
        AlignmentGraph both = AlignmentGraph.of(plan("a", objective("same")), plan("b", objective("same")));

        assertThat(both.node("b:same").planId()).isEqualTo("b");
        assertThatThrownBy(() -> both.node("same"))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessage("id must name one thing, or stand behind the id of a plan, but 'same' stands in the plans"
                        + " a, b");
        assertThatThrownBy(() -> both.node("c:same"))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessage("id must name something in the plans a, b but was 'c:same'");
        assertThat(both.find(Reference.to("nothing"))).isEmpty();
    }

    @Test
    void of_two_plans_with_one_id_references_mean_the_first() {
        AlignmentGraph twice = AlignmentGraph.of(
                plan("a", objective("same")),
                plan("a", objective("same"), objective("other", supports("same"))),
                plan("b", objective("third", supports("a:other"))));

        assertThat(twice.size()).isEqualTo(4);
        assertThat(twice.parents(twice.node("other")))
                .containsExactly(twice.nodes().get(0));
        assertThat(names(twice.ancestors(twice.node("third")))).containsExactly("a:other", "a:same");
        assertThat(twice.node("third").plan()).map(Plan::getId).contains("b");
    }

    @Test
    void the_way_to_the_top_is_the_shortest_to_the_highest_place() {
        assertThat(graph.pathToTop("cycle"))
                .hasToString("sales:cycle 'cycle' → sales:loyal 'loyal' → company:growth 'growth'"
                        + " → company:rides 'Everybody rides'");
        assertThat(graph.pathToTop("rides").nodes()).hasSize(1);
        assertThat(AlignmentGraph.of(TEAM).pathToTop("churn").top().shortName()).isEqualTo("company:growth");
    }

    @Test
    void a_link_that_would_close_a_loop_is_known_before_it_is_made() {
        assertThat(graph.wouldCloseLoop("growth", Link.supports("sales:cycle")))
                .hasValueSatisfying(loop ->
                        assertThat(loop).hasToString("company:growth → sales:cycle → sales:loyal → company:growth"));
        assertThat(graph.wouldCloseLoop("loyal", Link.contributes("churn")))
                .hasValueSatisfying(loop -> assertThat(loop).hasToString("sales:loyal → sales:churn → sales:loyal"));
        assertThat(graph.wouldCloseLoop("loyal", Link.supports("loyal")))
                .hasValueSatisfying(loop -> assertThat(loop).hasToString("sales:loyal → sales:loyal"));
        assertThat(graph.wouldCloseLoop("churn", Link.supports("company:profit")))
                .isEmpty();
        assertThat(graph.wouldCloseLoop("churn", Link.supports("elsewhere:profit")))
                .isEmpty();
        assertThat(graph.wouldCloseLoop("churn", Link.supports("gone"))).isEmpty();
        assertThatThrownBy(() -> graph.wouldCloseLoop("gone", Link.supports("churn")))
                .isInstanceOf(InvalidOkrException.class);
    }

    @Test
    void of_places_that_all_help_each_other_the_shortest_loop_through_the_first_is_named() {
        AlignmentGraph circles = AlignmentGraph.of(plan(
                "plan",
                objective("a", supports("b")),
                objective("b", supports("c", "d")),
                objective("c", supports("e")),
                objective("d", supports("a")),
                objective("e", supports("a")),
                objective("self", supports("self", "a"))));

        assertThat(circles.loops()).extracting(AlignmentLoop::toString).containsExactly("a → b → d → a", "self → self");
    }

    @Test
    void needs_name_the_answer_where_there_is_one() {
        Dependency answered = Dependency.builder()
                .on(Owner.team("Platform"))
                .answer(Reference.parse("sales:churn"))
                .commitment(Commitment.CONFIRMED)
                .build();
        Dependency open = Dependency.builder().on(Owner.team("Legal")).build();
        AlignmentGraph needy = AlignmentGraph.of(plan("p", objective("big").withDependencies(answered, open)), TEAM);

        assertThat(needy.needs())
                .extracting(Need::path, Need::confirmed, need -> need.answer().map(AlignmentNode::id))
                .containsExactly(
                        tuple("big#dependencies[platform]", true, Optional.of("churn")),
                        tuple("big#dependencies[legal]", false, Optional.empty()));
        assertThat(needy.needs().get(0).provider().getName()).isEqualTo("Platform");
    }

    @Test
    void key_results_know_what_drives_them() {
        AlignmentGraph causal = AlignmentGraph.of(plan(
                "p",
                objective(
                        "o",
                        team(),
                        List.of(
                                keyResult("rate").withRequires("wins", "offers", "elsewhere"),
                                keyResult("wins").withRequires("rate"),
                                keyResult("offers"))),
                objective("other", team(), List.of(keyResult("elsewhere")))));

        assertThat(names(causal.drivers(causal.node("rate")))).containsExactly("wins", "offers");
        assertThat(causal.causalLoops()).extracting(AlignmentLoop::toString).containsExactly("rate → wins → rate");
        assertThat(causal.loops()).isEmpty();
    }

    @Test
    void no_plan_and_an_empty_plan_are_graphs() {
        assertThat(AlignmentGraph.of().nodes()).isEmpty();
        assertThat(AlignmentGraph.of(Plan.of()).loops()).isEmpty();
        assertThat(AlignmentGraph.of(Plan.of()).topologicalOrder()).isEmpty();
        assertThat(AlignmentGraph.of().find(Reference.parse("a:b"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("whatFlowsNowhere")
    void what_does_not_count_has_no_way_up(KeyResult without) {
        Objective low = objective("low", team(), List.of(without));
        AlignmentGraph graph = AlignmentGraph.of(plan("plan", objective("high"), low));

        assertThat(graph.contributingPaths(graph.node("kr"), graph.node("high")))
                .isEqualTo(BigInteger.ZERO);
        assertThat(graph.up(graph.node("kr"))).hasSize(2);
    }

    static List<KeyResult> whatFlowsNowhere() {
        KeyResult keyResult = keyResult("kr", Link.contributes("high"));
        return List.of(
                keyResult.withRole(Role.GUARDRAIL),
                keyResult.withState(State.active().withdraw(LocalDate.of(2026, 8, 14), "Nobody asks for it any more")),
                keyResult("kr", Link.contributes("high").withWeight(BigDecimal.ZERO)));
    }

    @Test
    void what_was_withdrawn_later_still_counted_before() {
        LocalDate end = LocalDate.of(2026, 8, 14);
        KeyResult keyResult = keyResult("kr", Link.contributes("high"))
                .withState(State.active().withdraw(end, "Nobody asks for it any more"));
        AlignmentGraph graph =
                AlignmentGraph.of(plan("plan", objective("high"), objective("low", team(), List.of(keyResult))));

        assertThat(ways(graph, end.minusDays(1))).isEqualTo(BigInteger.ONE);
        assertThat(ways(graph, end)).isEqualTo(BigInteger.ZERO);
    }

    private static BigInteger ways(AlignmentGraph graph, LocalDate asOf) {
        return new Contributions(graph, asOf)
                .paths(graph.node("kr").number(), graph.node("high").number());
    }
}
