package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanOwnersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static Objective ownedBy(Owner owner) {
        return Objective.builder().title("Grow").owner(owner).build();
    }

    @Test
    void whoever_is_named_anywhere_is_an_owner() {
        Plan plan = Plan.builder()
                .addKpi(Kpi.builder().name("Revenue").owner(Owner.team("Kpi")).build())
                .addObjective(Objective.builder()
                        .title("Grow")
                        .owner(Owner.team("Objective"))
                        .addContributor(Owner.team("Helper"))
                        .state(State.active()
                                .close(DAY, CloseDecision.TRANSFERRED)
                                .withTransferredTo(Owner.team("Heir")))
                        .addInitiative(Initiative.of("Hire").withOwner(Owner.team("Initiative")))
                        .addDependency(Dependency.builder()
                                .on(Owner.team("Dependency"))
                                .build())
                        .addKeyResult(KeyResult.builder()
                                .title("Revenue")
                                .owner(Owner.individual("Key Result"))
                                .addContributor(Owner.individual("Key Helper"))
                                .addCheckIn(CheckIn.on(DAY)
                                        .withBlockers(Blocker.of("no licence").toBuilder()
                                                .owner(Owner.individual("Blocker"))
                                                .escalatedTo(Owner.individual("Boss"))
                                                .build()))
                                .build())
                        .build())
                .addInitiative(Initiative.of("Move").withOwner(Owner.team("Work")))
                .addInput(TeamInput.builder()
                        .on(DAY)
                        .author("Bea")
                        .text("fewer")
                        .owner(Owner.team("Input"))
                        .build())
                .addRetrospective(Retrospective.builder()
                        .period(Period.ofQuarter(2026, 3))
                        .owner(Owner.team("Retrospective"))
                        .build())
                .build();

        assertThat(plan.getOwners())
                .extracting(Owner::getName)
                .containsExactlyInAnyOrder(
                        "Kpi",
                        "Objective",
                        "Helper",
                        "Heir",
                        "Initiative",
                        "Dependency",
                        "Key Result",
                        "Key Helper",
                        "Blocker",
                        "Boss",
                        "Work",
                        "Input",
                        "Retrospective");
        assertThat(plan.findOwner("boss")).contains(Owner.individual("Boss"));
        assertThat(plan.findOwner("nobody")).isEmpty();
    }

    @Test
    void declared_owners_come_first_and_are_not_repeated() {
        Plan plan = Plan.builder()
                .addOwner(Owner.company("Acme"))
                .addOwner(Owner.team("Sales").under(Owner.company("Acme")))
                .addObjective(ownedBy(Owner.team("Sales").under(Owner.company("Acme"))))
                .build();

        assertThat(plan.getOwners()).extracting(Owner::getId).containsExactly("acme", "sales");
    }

    @Test
    void owners_of_one_id_that_differ_are_refused() {
        assertRefused(
                () -> Plan.of(ownedBy(Owner.team("Sales")), ownedBy(Owner.department("Sales"))),
                "okr.invalid.owner",
                "the owner 'sales' must be the same wherever it is named, but its name, level or parent differ",
                "owners");
    }

    @Test
    void an_owner_is_declared_once() {
        assertRefused(
                () -> Plan.builder()
                        .addOwners(Owner.team("Sales"), Owner.team("Sales"))
                        .build(),
                "okr.invalid.duplicate-id",
                "owners must have distinct ids but 'sales' stands twice",
                "owners");
    }

    @Test
    void owners_under_each_other_are_refused_and_named_in_order() {
        Owner a = Owner.team("A");
        Owner b = Owner.team("B");
        Owner c = Owner.team("C");
        assertRefused(
                () -> Plan.builder()
                        .addOwners(Owner.team("D").under(a), a.under(b), b.under(c), c.under(a))
                        .build(),
                "okr.invalid.owner-loop",
                "owners must form a tree but these are under each other: a → b → c → a",
                "owners");
        assertRefused(
                () -> Plan.builder().addOwner(a.under(a)).build(),
                "okr.invalid.owner-loop",
                "owners must form a tree but these are under each other: a → a",
                "owners");
    }

    @Test
    void a_parent_that_is_not_in_the_plan_is_no_loop() {
        Plan plan = Plan.of(ownedBy(Owner.team("Sales").under(Owner.company("Acme"))));

        assertThat(plan.getOwners()).extracting(Owner::getId).containsExactly("sales");
    }
}
