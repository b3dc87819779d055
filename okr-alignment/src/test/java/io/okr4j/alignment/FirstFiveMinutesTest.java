package io.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Scorecard;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

/** What somebody does in the first five minutes, as far as it needs grades and the graph. */
class FirstFiveMinutesTest {

    @Test
    void a_plan_is_graded_and_says_why_it_matters() {
        Period q3 = FiscalCalendar.startingIn(Month.JANUARY).quarter(2026, 3);
        Objective loyal = Objective.builder()
                .title("Customers stay with us")
                .owner(Owner.team("Sales"))
                .period(q3)
                .addKeyResult(KeyResult.read("Churn from 5 % to 3 %"))
                .addKeyResult(KeyResult.builder()
                        .id("cycle")
                        .title("Shorter sales cycle")
                        .measure(Measure.from(30).to("25.5").unit(Unit.DAYS))
                        .certainty("0.5")
                        .build())
                .build();
        Plan plan = Plan.of(loyal);
        LocalDate day = LocalDate.of(2026, 8, 14);
        plan = plan.update("cycle", kr -> kr.checkIn(CheckIn.on(day).value(27).confidence("0.6")));

        Scorecard card = Scorecard.of(plan, day, GradingStrategies.google(), Aggregations.mean());

        assertThat(card.of("cycle").explain()).isEqualTo("30 → 27 of 30 → 25.5 days: 3 of 4.5 days = 66.7 %");
        assertThat(AlignmentGraph.of(plan).pathToTop("cycle"))
                .hasToString("cycle 'Shorter sales cycle' → customers-stay-with-us 'Customers stay with us'");
    }
}
