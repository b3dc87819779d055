package io.okr4j.scoring.review;

import static io.okr4j.scoring.review.Looked.DAY;
import static io.okr4j.scoring.review.Looked.SECOND;
import static io.okr4j.scoring.review.Looked.objective;
import static io.okr4j.scoring.review.Looked.places;
import static io.okr4j.scoring.review.Looked.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.CloseDecision;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.review.Policy;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortfolioRulesTest {

    private static final String EASY = "okr.portfolio.too-easy @sales";
    private static final String HARD = "okr.portfolio.too-hard @sales";
    private static final String SANDBAG = "okr.portfolio.sandbagging @sales";

    /** An objective that was closed at the end of its period with these percentages. */
    private static Objective ended(Ambition ambition, Period period, long... percentages) {
        List<KeyResult> keyResults = new ArrayList<>();
        for (long percentage : percentages) {
            keyResults.add(KeyResult.builder()
                    .id("kr-" + period.getStart() + "-" + keyResults.size())
                    .title("Deals that are signed")
                    .measure(Measure.from(0).to(100))
                    .missExplanation("They took longer to decide")
                    .build()
                    .checkIn(CheckIn.on(period.getEnd()).value(percentage)));
        }
        return objective(ambition, period, keyResults.toArray(new KeyResult[0]))
                .close(period.getEnd(), CloseDecision.MODIFIED);
    }

    private static Objective stretch(int quarter, long... percentages) {
        return ended(Ambition.ASPIRATIONAL, Period.ofQuarter(2026, quarter), percentages);
    }

    private static Objective named(String id, Objective objective) {
        return objective
                .withId(id)
                .withKeyResults(objective.getKeyResults().stream()
                        .map(keyResult -> keyResult.withId(id + "-" + keyResult.getId()))
                        .toList());
    }

    @Test
    void stretches_that_end_near_the_top_in_two_periods_are_too_easy() {
        assertThat(places(stretch(1, 90, 90), stretch(2, 86, 86))).containsExactly(EASY);
        assertThat(places(stretch(1, 90, 90), stretch(2, 85, 85))).isEmpty();
        assertThat(places(stretch(1, 85, 85), stretch(2, 90, 90))).isEmpty();
        assertThat(places(stretch(2, 100, 100))).isEmpty();
    }

    @Test
    void the_last_periods_count_and_not_those_before() {
        Objective before = ended(Ambition.ASPIRATIONAL, Period.ofQuarter(2025, 4), 50, 50);

        assertThat(places(before, stretch(1, 90, 90), stretch(2, 90, 90))).containsExactly(EASY);
        assertThat(Looked.at(
                        Policy.standard().with("portfolio.cycles", "3", "our handbook"),
                        DAY,
                        Plan.of(before, stretch(1, 90, 90), stretch(2, 90, 90))))
                .isEmpty();
    }

    @Test
    void promises_that_are_kept_are_not_too_easy() {
        assertThat(places(
                        ended(Ambition.COMMITTED, Period.ofQuarter(2026, 1), 100, 100),
                        ended(Ambition.COMMITTED, SECOND, 100, 100)))
                .isEmpty();
    }

    @Test
    void a_quarter_and_a_year_are_not_two_periods_in_a_row() {
        assertThat(places(
                        ended(Ambition.ASPIRATIONAL, Period.ofYear(2025), 100, 100),
                        ended(Ambition.ASPIRATIONAL, Period.ofQuarter(2026, 1), 100, 100)))
                .isEmpty();
    }

    @Test
    void periods_may_stand_in_plans_of_their_own() {
        Plan first = Plan.of(stretch(1, 95, 95)).withId("first");
        Plan second = Plan.of(stretch(2, 95, 95)).withId("second");

        assertThat(Looked.at(Policy.standard(), DAY, first, second))
                .extracting(finding -> finding.getPlan() + ":" + finding.getPath())
                .containsExactly("second:@sales");
    }

    @Test
    void stretches_below_0_4_on_average_are_too_hard() {
        assertThat(places(stretch(2, 39, 40))).containsExactly(HARD);
        assertThat(places(stretch(2, 40, 40))).isEmpty();
        assertThat(places(stretch(1, 10, 10), stretch(2, 60, 60))).isEmpty();
    }

    @Test
    void one_key_result_is_no_average() {
        assertThat(places(stretch(2, 10))).isEmpty();
        assertThat(Looked.at(
                        Policy.standard().with("portfolio.min-key-results", "1", "our handbook"),
                        DAY,
                        Plan.of(stretch(2, 10))))
                .extracting(finding -> finding.getFacts().get("mean"))
                .containsExactly("0.1");
    }

    @Test
    void a_period_that_is_not_over_is_not_judged() {
        Objective running = objective(Ambition.ASPIRATIONAL, Period.ofQuarter(2026, 3), read("a", 5), read("b", 5));

        assertThat(places(running)).isEmpty();
    }

    @Test
    void who_meets_everything_with_less_than_all_holds_back() {
        Objective met = stretch(2, 100, 100);

        assertThat(places(met.withEffort(new BigDecimal("0.95")))).containsExactly(SANDBAG);
        assertThat(places(met.withEffort(new BigDecimal("1")))).isEmpty();
        assertThat(places(met)).isEmpty();
        assertThat(places(stretch(2, 100, 99).withEffort(new BigDecimal("0.5"))))
                .isEmpty();
    }

    @Test
    void all_objectives_of_the_owner_in_the_period_count_together() {
        Objective first = stretch(2, 100, 100).withEffort(new BigDecimal("0.6"));
        Objective second = named("second", stretch(2, 100)).withEffort(new BigDecimal("0.3"));
        Objective others = named("others", stretch(2, 100)).withOwner(Owner.team("Service"));

        assertThat(places(first, second, others)).containsExactly(SANDBAG);
        assertThat(places(first, second.withEffort(new BigDecimal("0.4")), others))
                .isEmpty();
        assertThat(places(first, second.toBuilder().effort(Optional.empty()).build()))
                .isEmpty();
    }
}
