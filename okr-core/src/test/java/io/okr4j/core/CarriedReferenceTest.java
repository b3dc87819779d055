package io.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the next plan says of that which stays behind in the old one. */
class CarriedReferenceTest {

    private static final LocalDate END = LocalDate.of(2026, 9, 30);

    private static final Objective LOYAL = Objective.builder()
            .id("loyal")
            .addKeyResult(KeyResult.builder()
                    .id("churn")
                    .addLink(Link.contributes("profit", "0.5"))
                    .build())
            .addKeyResult(KeyResult.builder().id("calls").build().close(END, CloseDecision.ACHIEVED))
            .addLink(Link.supports("grow"))
            .addLink(Link.supports("fast"))
            .addLink(Link.supports("mission"))
            .addLink(Link.supports("profit"))
            .addLink(Link.supports("calls"))
            .addLink(Link.supports("company:grow"))
            .build();

    private static final Plan PLAN = Plan.builder()
            .id("sales")
            .addPurpose(Purpose.of(PurposeKind.MISSION, "Mission"))
            .addKpi(Kpi.builder().name("Profit").build())
            .addObjective(LOYAL)
            .addObjective(Objective.builder().id("grow").build())
            .addObjective(Objective.builder().id("fast").build())
            .build();

    private static Plan next(Plan plan) {
        return plan.carryOver(
                        Period.ofQuarter(2026, 4),
                        CarryOver.on(END)
                                .decide("loyal", CloseDecision.CONTINUED)
                                .decide("fast", CloseDecision.MODIFIED)
                                .decide("grow", CloseDecision.ACHIEVED))
                .getNext();
    }

    @Test
    void a_link_to_what_stays_behind_names_the_old_plan() {
        Objective loyal = next(PLAN).findObjective("loyal").orElseThrow();

        assertThat(loyal.getLinks())
                .extracting(link -> link.getTo().toString())
                .containsExactly("sales:grow", "fast", "mission", "profit", "sales:calls", "company:grow");
        assertThat(loyal.findKeyResult("churn").orElseThrow().getLinks())
                .containsExactly(Link.contributes("profit", "0.5"));
    }

    @Test
    void an_answer_that_stays_behind_names_the_old_plan() {
        Plan plan = PLAN.updateObjective(
                "loyal",
                o -> o.withDependencies(
                        Dependency.builder()
                                .on(Owner.team("Legal"))
                                .answer(Reference.to("grow"))
                                .build(),
                        Dependency.builder().on(Owner.team("Legal")).build()));

        assertThat(next(plan).findObjective("loyal").orElseThrow().getDependencies())
                .extracting(Dependency::getAnswer)
                .containsExactly(Optional.of(Reference.in("sales", "grow")), Optional.empty());
    }

    @Test
    void a_key_result_that_stays_behind_is_no_longer_named() {
        Plan plan = PLAN.update("churn", kr -> kr.withRequires("calls").withGuards("calls"))
                .updateObjective(
                        "loyal",
                        o -> o.withInitiatives(Initiative.of("Hire", "calls", "churn"))
                                .withDirectives(Directive.builder()
                                        .who("each")
                                        .action("call")
                                        .keyResult("calls")
                                        .build()))
                .withInitiatives(Initiative.of("Move", "calls", "churn"));

        assertThat(next(plan).getInitiatives().get(0).getKeyResults()).containsExactly("churn");
        Objective loyal = next(plan).findObjective("loyal").orElseThrow();

        assertThat(loyal.findKeyResult("churn").orElseThrow().getRequires()).isEmpty();
        assertThat(loyal.findKeyResult("churn").orElseThrow().getGuards()).isEmpty();
        assertThat(loyal.getInitiatives().get(0).getKeyResults()).containsExactly("churn");
        assertThat(loyal.getDirectives().get(0).getKeyResult()).isEmpty();
    }

    @Test
    void a_key_result_that_goes_on_is_still_named() {
        Plan plan = PLAN.updateObjective(
                "fast",
                o -> o.withKeyResults(
                        KeyResult.builder().id("a").build(),
                        KeyResult.builder().id("b").addRequire("a").guards("a").build()));

        KeyResult b = next(plan).findKeyResult("b").orElseThrow();

        assertThat(b.getRequires()).containsExactly("a");
        assertThat(b.getGuards()).contains("a");
    }
}
