package io.okr4j.alignment;

import static io.okr4j.alignment.Some.keyResult;
import static io.okr4j.alignment.Some.objective;
import static io.okr4j.alignment.Worked.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.Commitment;
import io.okr4j.core.Dependency;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Origin;
import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentMetricsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static final Plan COMPANY = Some.plan(
            "company",
            objective("growth", Some.company(), List.of(keyResult("revenue"), keyResult("profit")))
                    .withOrigin(Origin.TOP_DOWN));

    private static final Plan TEAMS = Some.plan(
            "teams",
            objective("loyal", Some.team(), List.of(keyResult("stay")), Link.contributes("company:revenue"))
                    .withOrigin(Origin.BOTTOM_UP)
                    .withDependencies(
                            need("Platform", Commitment.CONFIRMED),
                            need("Platform", Commitment.REQUESTED),
                            need("Legal", Commitment.DECLINED)),
            objective("deep", Owner.individual("Mia"), List.of(), Link.supports("stay"))
                    .withOrigin(Origin.NEGOTIATED),
            objective("own", Some.team(), List.of()).withRationale("It cannot wait"),
            objective("lost", Some.team(), List.of()),
            objective("gone", Some.team(), List.of()).withState(State.active().withdraw(DAY, "no longer needed")),
            Objective.builder().id("nobody").title("nobody").build());

    private final AlignmentMetrics metrics = AlignmentMetrics.of(AlignmentGraph.of(COMPANY, TEAMS), DAY);

    private static Dependency need(String team, Commitment commitment) {
        return Dependency.builder().on(Owner.team(team)).commitment(commitment).build();
    }

    @Test
    void figures_are_ratios_with_their_counts() {
        assertThat(metrics.ratios())
                .extracting(Ratio::toString)
                .containsExactly(
                        "alignedShare 3 of 5",
                        "rationaleOnlyShare 1 of 5",
                        "coverage 1 of 2",
                        "meanDepth 3 of 6",
                        "fanOut 2 of 2",
                        "fanIn 3 of 2",
                        "confirmedDependencyShare 1 of 3",
                        "bottomUpShare 1 of 3",
                        "ownerCoverage 5 of 6",
                        "checkInAdherence 0 of 0");
        assertThat(metrics.maxDepth()).isEqualTo(2);
        assertThat(metrics.mostNeeded()).isEqualTo(2);
        assertThat(metrics.mostNeededOwner()).map(Owner::getName).contains("Platform");
        assertThat(metrics.ratios())
                .allSatisfy(ratio -> assertThat(ratio.source()).isNotBlank());
        assertThat(metrics.alignedShare().percent()).contains(60);
        assertThat(metrics.checkInAdherence().value()).isEmpty();
        assertThat(metrics.checkInAdherence().percent()).isEmpty();
        assertThat(new Ratio("x", 999, 1000, "").percent()).contains(99);
    }

    @Test
    void figures_are_there_by_plan_level_and_owner() {
        assertThat(metrics.byPlan().keySet()).containsExactly("company", "teams");
        assertThat(metrics.byPlan().get("company")).hasToString(metricsOf("company"));
        assertThat(metrics.byLevel().keySet())
                .containsExactly(OwnerLevel.COMPANY, OwnerLevel.TEAM, OwnerLevel.INDIVIDUAL);
        assertThat(metrics.byLevel().get(OwnerLevel.TEAM)).satisfies(team -> {
            assertThat(team.alignedShare()).hasToString("alignedShare 2 of 3");
            assertThat(team.rationaleOnlyShare()).hasToString("rationaleOnlyShare 1 of 3");
            assertThat(team.byOwner()).isEmpty();
        });
        assertThat(metrics.byOwner().keySet()).extracting(Owner::getName).containsExactly("Company", "Sales", "Mia");
        assertThat(metrics.coverage()).hasToString("coverage 1 of 2");
        assertThat(metrics.fanOut()).hasToString("fanOut 2 of 2");
        assertThat(metrics.fanIn()).hasToString("fanIn 3 of 2");
        assertThat(metrics.meanDepth()).hasToString("meanDepth 3 of 6");
        assertThat(metrics.confirmedDependencyShare()).hasToString("confirmedDependencyShare 1 of 3");
        assertThat(metrics.bottomUpShare()).hasToString("bottomUpShare 1 of 3");
        assertThat(metrics.ownerCoverage()).hasToString("ownerCoverage 5 of 6");
    }

    private static String metricsOf(String plan) {
        return AlignmentMetrics.of(AlignmentGraph.of(COMPANY, TEAMS), DAY)
                .byPlan()
                .getOrDefault(plan, AlignmentMetrics.of(AlignmentGraph.of(), DAY))
                .toString();
    }

    @Test
    void a_check_in_counts_for_the_day_on_which_it_was_due_next() {
        KeyResult read = at("read", 10)
                .withCheckIns(
                        CheckIn.on(LocalDate.of(2026, 7, 6)).value(1),
                        CheckIn.on(LocalDate.of(2026, 7, 9)).value(2),
                        CheckIn.on(LocalDate.of(2026, 7, 10)).value(3),
                        CheckIn.on(LocalDate.of(2026, 7, 28)).value(3));
        Plan plan = Plan.builder()
                .cadence(Cadence.weekly(DayOfWeek.MONDAY))
                .addObjective(Objective.builder()
                        .id("o")
                        .title("o")
                        .period(Period.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)))
                        .addKeyResult(read)
                        .build())
                .build();

        // due on the 6th, 13th, 20th, 27th of July and the 3rd and 10th of August; none for the 20th, 27th, 10th
        assertThat(AlignmentMetrics.of(AlignmentGraph.of(plan), DAY).checkInAdherence())
                .hasToString("checkInAdherence 3 of 6");
        assertThat(AlignmentMetrics.of(AlignmentGraph.of(plan), LocalDate.of(2026, 7, 5))
                        .checkInAdherence())
                .hasToString("checkInAdherence 0 of 0");
    }

    @Test
    void what_lies_on_a_loop_has_no_depth() {
        AlignmentGraph loop = AlignmentGraph.of(
                Some.plan("p", objective("a", Link.supports("b")), objective("b", Link.supports("a"))));

        assertThat(AlignmentMetrics.of(loop, DAY).maxDepth()).isZero();
        assertThat(AlignmentMetrics.of(loop, DAY).mostNeededOwner()).isEmpty();
    }
}
