package io.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.time.Month;
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
    void ids_come_from_titles_and_places() {
        Objective twice = Objective.builder()
                .title("Grow")
                .addKeyResult(KeyResult.builder().title("Revenue").build())
                .addKeyResult(KeyResult.builder()
                        .title("Revenue")
                        .addRequire("revenue")
                        .build())
                .build();
        Plan plan = Plan.of(twice, twice);

        assertThat(plan.getObjectives()).extracting(Objective::getId).containsExactly("grow", "grow-2");
        assertThat(plan.getObjectives().get(1).getKeyResults())
                .extracting(KeyResult::getId)
                .doesNotHaveDuplicates()
                .doesNotContain("revenue", "revenue-2");
    }

    @Test
    void an_owner_that_is_named_somewhere_is_an_owner_of_the_plan() {
        assertThat(Plan.of(loyal()).getOwners()).containsExactly(Owner.team("Sales"));
    }

    @Test
    void an_unknown_id_is_refused_with_the_ids_there_are() {
        assertThatThrownBy(() -> Plan.of(loyal()).update("cycel", kr -> kr))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("cycel")
                .hasMessageContaining("cycle");
    }
}
