package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanIdsTest {

    private static Objective titled(String title, KeyResult... keyResults) {
        return Objective.builder().title(title).addKeyResults(keyResults).build();
    }

    private static KeyResult keyResult(String title) {
        return KeyResult.builder().title(title).build();
    }

    @Test
    void the_later_of_two_equal_titles_gets_the_next_number() {
        Plan plan = Plan.of(titled("Grow"), titled("grow!"), titled("Grow"));

        assertThat(plan.getObjectives()).extracting(Objective::getId).containsExactly("grow", "grow-2", "grow-3");
    }

    @Test
    void blank_titles_are_told_apart_too() {
        Plan plan = Plan.of(titled("", keyResult(""), keyResult("")), titled("", keyResult("")));

        assertThat(plan.getObjectives()).extracting(Objective::getId).containsExactly("objective", "objective-2");
        assertThat(plan.getObjectives().get(0).getKeyResults())
                .extracting(KeyResult::getId)
                .containsExactly("key-result", "key-result-2");
        assertThat(plan.getObjectives().get(1).getKeyResults())
                .extracting(KeyResult::getId)
                .containsExactly("key-result-3");
    }

    @Test
    void an_objective_and_a_key_result_never_share_an_id() {
        Plan plan = Plan.of(titled("Revenue", keyResult("Revenue")));

        assertThat(plan.findObjective("revenue")).isPresent();
        assertThat(plan.findKeyResult("revenue-2")).isPresent();
        assertThat(plan.findKeyResult("revenue")).isEmpty();
    }

    @Test
    void a_chosen_id_keeps_its_name_whatever_stands_before_it() {
        Plan plan = Plan.of(titled("Grow"), titled("Sell more").withId("grow"));

        assertThat(plan.getObjectives()).extracting(Objective::getId).containsExactly("grow-2", "grow");
    }

    @Test
    void purposes_and_kpis_come_first() {
        Plan plan = Plan.builder()
                .addPurpose(Purpose.of(PurposeKind.MISSION, "Grow"))
                .addKpi(Kpi.builder().name("Revenue").build())
                .addObjective(titled("Grow", keyResult("Revenue")))
                .build();

        assertThat(plan.getObjectives()).extracting(Objective::getId).containsExactly("grow-2");
        assertThat(plan.findKeyResult("revenue-2")).isPresent();
    }

    @Test
    void ids_stay_what_they_are_when_the_plan_changes() {
        Plan plan = Plan.of(titled("Grow", keyResult("Revenue")), titled("Grow", keyResult("Revenue")));

        Plan later = plan.update("revenue", kr -> kr.withTitle("Profit"))
                .updateObjective("grow", o -> o.withTitle("Shrink"))
                .update("revenue-2", kr -> kr.withTitle("Margin"));

        assertThat(later.getObjectives()).extracting(Objective::getId).containsExactly("grow", "grow-2");
        assertThat(later.findKeyResult("revenue")).map(KeyResult::getTitle).contains("Profit");
        assertThat(later.findKeyResult("revenue-2")).map(KeyResult::getTitle).contains("Margin");
        assertThat(later.toBuilder().build()).isEqualTo(later);
    }

    @Test
    void what_names_a_key_result_of_the_same_objective_follows_its_new_id() {
        Objective grow = Objective.builder()
                .title("Grow")
                .addKeyResult(keyResult("Calls"))
                .addKeyResult(keyResult("Deals").withRequires("calls").withGuards("calls"))
                .addInitiative(Initiative.of("Hire", "calls", "deals"))
                .addDirective(Directive.builder()
                        .who("each")
                        .action("call")
                        .keyResult("calls")
                        .build())
                .build();

        Objective second = Plan.of(grow, grow).getObjectives().get(1);

        assertThat(second.getKeyResults()).extracting(KeyResult::getId).containsExactly("calls-2", "deals-2");
        assertThat(second.getKeyResults().get(1).getRequires()).containsExactly("calls-2");
        assertThat(second.getKeyResults().get(1).getGuards()).contains("calls-2");
        assertThat(second.getInitiatives().get(0).getKeyResults()).containsExactly("calls-2", "deals-2");
        assertThat(second.getDirectives().get(0).getKeyResult()).contains("calls-2");
    }

    @Test
    void an_id_that_was_chosen_twice_is_refused() {
        Objective loyal = titled("Customers stay").withId("loyal");
        assertRefused(
                () -> Plan.of(loyal, loyal),
                "okr.invalid.duplicate-id",
                "ids must be distinct within a plan but 'loyal' stands twice",
                "id");
        assertRefused(
                () -> Plan.of(loyal, titled("Grow", keyResult("Revenue").withId("loyal"))),
                "okr.invalid.duplicate-id",
                "ids must be distinct within a plan but 'loyal' stands twice",
                "id");
    }

    @Test
    void the_plan_itself_has_a_good_id() {
        assertThat(Plan.of().getId()).isEqualTo("plan");
        assertRefused(
                () -> Plan.of().withId("plan:1"),
                "okr.invalid.id",
                "id must be 1 to 100 letters, digits, '-', '_' or '.', beginning with a letter or digit, but was"
                        + " 'plan:1'",
                "id");
    }

    @Test
    void initiatives_kpis_and_purposes_of_one_title_are_told_apart_by_their_place() {
        Plan plan = Plan.builder()
                .addKpis(
                        Kpi.builder().name("Churn").build(),
                        Kpi.builder().name("Churn").build())
                .addPurposes(Purpose.of(PurposeKind.MISSION, "Churn"))
                .addObjective(Objective.builder()
                        .title("Churn")
                        .addInitiatives(Initiative.of("Call them"), Initiative.of("Call them"))
                        .build())
                .build();

        assertThat(plan.getPurposes()).extracting(Purpose::getId).containsExactly("churn");
        assertThat(plan.getKpis()).extracting(Kpi::getId).containsExactly("churn-2", "churn-3");
        assertThat(plan.getObjectives()).extracting(Objective::getId).containsExactly("churn-4");
        assertThat(plan.getObjectives().get(0).getInitiatives())
                .extracting(Initiative::getId)
                .containsExactly("call-them", "call-them-2");
    }
}
