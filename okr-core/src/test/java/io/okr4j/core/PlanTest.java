package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    private static final Period Q3 = FiscalCalendar.startingIn(Month.JANUARY).quarter(2026, 3);

    private static Objective loyal() {
        return Objective.builder()
                .title("Customers stay with us")
                .owner(Owner.team("Sales"))
                .period(Q3)
                .addKeyResult(KeyResult.builder()
                        .id("cycle")
                        .title("Shorter sales cycle")
                        .measure(Measure.from(30).to("25.5").unit(Unit.DAYS))
                        .certainty("0.5")
                        .build())
                .build();
    }

    @Test
    void a_key_result_is_changed_by_its_id_and_the_old_plan_stays_as_it_was() {
        Plan plan = Plan.of(loyal());

        Plan later =
                plan.update("cycle", kr -> kr.checkIn(CheckIn.on(DAY).value(27).confidence("0.6")));

        assertThat(later.findKeyResult("cycle").orElseThrow().latestReading(DAY))
                .contains(NumberReading.builder().value(27).build());
        assertThat(plan.findKeyResult("cycle").orElseThrow().getCheckIns()).isEmpty();
    }

    @Test
    void an_objective_is_changed_by_its_id_in_its_place() {
        Plan plan = Plan.of(loyal(), loyal().withId("second").withKeyResults());

        Plan later = plan.updateObjective("second", o -> o.withPriority(1));

        assertThat(later.getObjectives())
                .extracting(Objective::getId)
                .containsExactly("customers-stay-with-us", "second");
        assertThat(later.findObjective("second").orElseThrow().getPriority()).contains(1);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(Plan.of().findObjective("loyal")).isEmpty();
        assertThat(Plan.of(loyal()).findKeyResult("churn")).isEmpty();
    }

    @Test
    void a_plan_may_be_empty_and_says_what_it_is() {
        assertThat(Plan.of().getTitle()).isEmpty();
        assertThat(Plan.of()).hasToString("Plan plan (0 objectives)");
        assertThat(Plan.of(loyal())).hasToString("Plan plan (1 objectives)");
    }

    @Test
    void an_unknown_id_is_refused_with_the_ids_there_are() {
        assertRefused(
                () -> Plan.of(loyal()).update("cycel", kr -> kr),
                "okr.invalid.unknown-id",
                "there is no key result with the id 'cycel'; there are cycle",
                "id");
        assertRefused(
                () -> Plan.of().updateObjective("loyal", o -> o),
                "okr.invalid.unknown-id",
                "there is no objective with the id 'loyal'; there are none",
                "id");
    }

    @Test
    void of_many_ids_the_first_ten_are_told() {
        Plan plan = Plan.builder()
                .addAllObjectives(IntStream.rangeClosed(1, 11)
                        .mapToObj(i -> Objective.builder().id("o" + i).build())
                        .toList())
                .build();

        assertRefused(
                () -> plan.updateObjective("o12", o -> o),
                "okr.invalid.unknown-id",
                "there is no objective with the id 'o12'; there are o1, o2, o3, o4, o5, o6, o7, o8, o9, o10 and others",
                "id");
    }
}
