package io.okr4j.alignment;

import static io.okr4j.alignment.Worked.at;
import static io.okr4j.alignment.Worked.rollUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.CloseDecision;
import io.okr4j.core.GradeOverride;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.State;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Parts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RollUpTest {

    static List<RollUpPolicy> policies() {
        return List.of(
                RollUpPolicy.keyResults(),
                RollUpPolicy.children(),
                RollUpPolicy.both(),
                RollUpPolicy.keyResults().movingKeyResults(),
                RollUpPolicy.children().movingKeyResults(),
                RollUpPolicy.both().movingKeyResults());
    }

    private static String number(RollUp rollUp, String id) {
        return rollUp.of(id).number().map(Figures::number).orElse("-");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_page_works_the_example_under_each_policy(RollUpPolicy policy) throws IOException {
        RollUp rollUp = rollUp(policy);

        assertThat(Files.readString(Path.of("..", "docs", "alignment.md")))
                .contains(
                        "| `" + policy + "` | " + number(rollUp, "revenue") + " | " + number(rollUp, "growth") + " |");
    }

    @Test
    void the_policies_differ_as_the_makers_of_tools_do() {
        assertThat(policies())
                .extracting(policy -> number(rollUp(policy), "revenue") + " " + number(rollUp(policy), "growth"))
                .containsExactly("0.4 0.6", "0.4 0.5", "0.4 0.55", "0.25 0.525", "0.1 0.5", "0.25 0.65");
    }

    @Test
    void every_level_says_how_it_came_about() throws IOException {
        String told = rollUp(RollUpPolicy.both()).explain();

        assertThat(told.lines())
                .containsExactlyInAnyOrder(
                        "teams:stay = 0.9 green: by its own reading",
                        "teams:loyal = 0.9 green: mean of teams:stay 0.9",
                        "teams:firms = 0.1 red: by its own reading",
                        "teams:north = 0.1 red: mean of teams:firms 0.1",
                        "company:revenue = 0.4 yellow: by its own reading",
                        "company:profit = 0.8 green: by its own reading",
                        "company:growth = 0.55 yellow: mean of company:revenue 0.4, company:profit 0.8,"
                                + " teams:loyal 0.9, teams:north 0.1");
        assertThat(Files.readString(Path.of("..", "docs", "alignment.md"))).contains(told);
        assertThat(rollUp(RollUpPolicy.both().movingKeyResults()).of("revenue").explain())
                .isEqualTo("company:revenue = 0.25 red: mean of its own reading 0.4, teams:north 0.1");
    }

    @Test
    void a_part_knows_its_edge_its_weight_and_its_share() {
        Plan weighted =
                Worked.TEAMS.updateObjective("loyal", o -> o.withLinks(Link.contributes("company:growth", "2")));
        RolledUp growth = rollUp(AlignmentGraph.of(Worked.COMPANY, weighted), RollUpPolicy.both())
                .of("growth");

        assertThat(growth.number()).map(Figures::number).contains("0.62");
        assertThat(growth.label()).contains("yellow");
        assertThat(growth.own().orElseThrow().number()).map(Figures::number).contains("0.6");
        assertThat(growth.parts())
                .extracting(part -> part.from().id() + " " + part.weight() + " " + part.share() + " "
                        + part.edge().map(AlignmentEdge::path).orElse("-"))
                .containsExactly(
                        "revenue 1 0.2 growth/revenue",
                        "profit 1 0.2 growth/profit",
                        "loyal 2 0.4 loyal#links[company:growth]",
                        "north 1 0.2 north#links[company:revenue]");
    }

    @Test
    void what_is_no_part_of_the_grade_stays_out() {
        Plan company = Worked.COMPANY
                .update("profit", kr -> kr.withRole(Role.GUARDRAIL))
                .updateObjective(
                        "growth",
                        o -> o.toBuilder()
                                .addKeyResult(at("spare", 100).withWeight(BigDecimal.ZERO))
                                .build());
        Plan teams = Worked.TEAMS
                .updateObjective("north", o -> o.withState(State.draft()))
                .updateObjective("loyal", o -> o.withLinks(Link.supports("company:growth")));
        RollUp rollUp = rollUp(AlignmentGraph.of(company, teams), RollUpPolicy.both());

        assertThat(number(rollUp, "growth")).isEqualTo("0.4");
        assertThat(rollUp.of("north").number()).isEmpty();
        assertThat(rollUp.of("north").explain()).startsWith("teams:north: ");
        assertThat(rollUp.of("growth").parts()).hasSize(1);
    }

    @Test
    void a_grade_that_a_person_gave_stands_and_shows_the_computed_one() {
        Plan teams = Worked.TEAMS.updateObjective(
                "loyal",
                o -> o.withGradeOverride(GradeOverride.builder()
                        .grade("0.5")
                        .reason("half of it was luck")
                        .on(Worked.DAY)
                        .build()));
        RollUp rollUp = rollUp(AlignmentGraph.of(Worked.COMPANY, teams), RollUpPolicy.both());

        assertThat(rollUp.of("loyal").explain())
                .isEqualTo("teams:loyal = 0.5 yellow: given by a person, computed 0.9 by mean of teams:stay 0.9");
        assertThat(number(rollUp, "growth")).isEqualTo("0.45");
    }

    @Test
    void a_child_that_arrives_by_two_links_counts_twice_and_is_reported() {
        Plan teams = Worked.TEAMS.updateObjective(
                "loyal", o -> o.withLinks(Link.contributes("company:growth"), Link.contributes("company:profit")));
        RollUp rollUp = rollUp(AlignmentGraph.of(Worked.COMPANY, teams), RollUpPolicy.both());

        assertThat(number(rollUp, "growth")).isEqualTo("0.62");
        assertThat(rollUp.twice())
                .extracting(CountedTwice::toString)
                .containsExactly("teams:loyal reaches company:growth in 2 ways");
        assertThat(Some.names(rollUp.twice().get(0).by())).containsExactly("company:profit", "teams:loyal");
        assertThat(rollUp(RollUpPolicy.both()).twice()).isEmpty();
        assertThat(rollUp(AlignmentGraph.of(Worked.COMPANY, teams), RollUpPolicy.keyResults())
                        .twice())
                .isEmpty();
    }

    @Test
    void links_on_a_loop_move_nothing() {
        Plan looped = Plan.of(
                Objective.builder()
                        .id("a")
                        .addKeyResults(at("a1", 20))
                        .addLinks(Link.contributes("b"))
                        .build(),
                Objective.builder()
                        .id("b")
                        .addKeyResults(at("b1", 60))
                        .addLinks(Link.contributes("a"))
                        .build());
        RollUp rollUp = rollUp(AlignmentGraph.of(looped), RollUpPolicy.both());

        assertThat(number(rollUp, "a")).isEqualTo("0.2");
        assertThat(number(rollUp, "b")).isEqualTo("0.6");
    }

    private static Aggregation made(Function<Parts, Optional<BigDecimal>> function) {
        return new Aggregation() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public Optional<BigDecimal> aggregate(Parts parts) {
                return function.apply(parts);
            }
        };
    }

    @Test
    void any_aggregation_serves_and_one_that_breaks_is_named() {
        Aggregation broken = made(parts -> {
            throw new IllegalStateException("out of order");
        });
        Aggregation beyond = made(parts -> Optional.of(new BigDecimal("7")));

        assertThat(RollUp.of(
                                Worked.graph(),
                                Worked.DAY,
                                GradingStrategies.google(),
                                Aggregations.minimum(),
                                RollUpPolicy.both())
                        .of("growth")
                        .explain())
                .startsWith("company:growth = 0.1 red: minimum of ");
        RolledUp failed = RollUp.of(Worked.graph(), Worked.DAY, GradingStrategies.google(), broken, RollUpPolicy.both())
                .of("growth");
        assertThat(failed.number()).isEmpty();
        assertThat(failed.explain()).contains("AG-1: it threw java.lang.IllegalStateException: out of order");
        assertThat(RollUp.of(Worked.graph(), Worked.DAY, GradingStrategies.google(), beyond, RollUpPolicy.both())
                        .of("growth")
                        .explain())
                .contains("AG-4: it made 7 of ");
        assertThat(RollUp.of(
                                Worked.graph(),
                                Worked.DAY,
                                GradingStrategies.google(),
                                Aggregations.none(),
                                RollUpPolicy.both())
                        .of("growth")
                        .number())
                .isEmpty();
    }

    @Test
    void a_slip_says_what_moves_and_by_how_much() throws IOException {
        Impact impact = rollUp(RollUpPolicy.both()).ifEndsAt("stay", new BigDecimal("0.4"));

        assertThat(impact)
                .hasToString("if teams:stay ends at 0.4 instead of 0.9, 2 move: teams:loyal 0.9 → 0.4 (-0.5),"
                        + " company:growth 0.55 → 0.425 (-0.125)");
        assertThat(Files.readString(Path.of("..", "docs", "alignment.md"))).contains(impact.toString());
        assertThat(rollUp(RollUpPolicy.both())
                        .ifEndsAt("stay", new BigDecimal("0.90"))
                        .moves())
                .isEmpty();
        assertThat(rollUp(RollUpPolicy.both()).ifEndsAt("north", BigDecimal.ONE).moves())
                .extracting(Impact.Move::toString)
                .containsExactly("company:growth 0.55 → 0.775 (+0.225)");
        assertThatThrownBy(() -> rollUp(RollUpPolicy.both()).ifEndsAt("stay", new BigDecimal("40")))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessage("ends must be from 0 to 1 but was 40");
    }

    @Test
    void withdrawn_work_moves_nothing_above_it() {
        Plan teams = Worked.TEAMS.updateObjective(
                "loyal", o -> o.withState(State.active().withdraw(Worked.DAY, "no longer needed")));

        assertThat(rollUp(AlignmentGraph.of(Worked.COMPANY, teams), RollUpPolicy.both())
                        .ifEndsAt("stay", BigDecimal.ZERO)
                        .moves())
                .isEmpty();
        assertThat(number(
                        rollUp(
                                AlignmentGraph.of(
                                        Worked.COMPANY,
                                        Worked.TEAMS.updateObjective(
                                                "loyal", o -> o.close(Worked.DAY, CloseDecision.ACHIEVED))),
                                RollUpPolicy.both()),
                        "growth"))
                .isEqualTo("0.55");
    }
}
