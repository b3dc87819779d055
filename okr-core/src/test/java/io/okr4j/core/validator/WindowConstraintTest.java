package io.okr4j.core.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.constraint.Quality;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows and deadlines of key results lie within the period of their objective, both ends included. */
class WindowConstraintTest {

    private static final Period Q3 = Period.ofQuarter(2026, 3);
    private static final String PERIOD = "{period=2026-07-01/2026-09-30, window=";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01/2026-09-30",
                "2026-07-01/2026-07-01",
                "2026-09-30/2026-09-30",
                "2026-08-01/2026-08-31"
            })
    void a_window_may_touch_the_ends_of_the_period(String window) {
        assertThat(Stock.seen(objective(window(window)), Quality.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-30/2026-09-30",
                "2026-07-01/2026-10-01",
                "2026-10-01/2026-12-31",
                "2026-01-01/2026-12-31"
            })
    void a_window_that_leaves_the_period_is_unwise(String window) {
        assertThat(Stock.seen(objective(window(window)), Quality.class))
                .containsExactly("keyResults[0].measure {okr.key-result.window} " + PERIOD + window + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01", "2026-08-14", "2026-09-30"})
    void a_deadline_may_be_the_first_or_the_last_day(String day) {
        assertThat(Stock.seen(objective(deadline(day)), Quality.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2026-10-01"})
    void a_deadline_a_day_outside_the_period_is_unwise(String day) {
        assertThat(Stock.seen(objective(deadline(day)), Quality.class))
                .containsExactly("keyResults[0].deadline {okr.key-result.window} " + PERIOD + day + "}");
    }

    @Test
    void each_key_result_is_told_from_its_siblings() {
        assertThat(Stock.seen(
                        objective(
                                deadline("2026-08-14"),
                                deadline("2026-10-01"),
                                window("2026-10-01/2026-12-31").withDeadline(LocalDate.of(2026, 12, 31))),
                        Quality.class))
                .containsExactly(
                        "keyResults[1].deadline {okr.key-result.window} " + PERIOD + "2026-10-01}",
                        "keyResults[2].deadline {okr.key-result.window} " + PERIOD + "2026-12-31}",
                        "keyResults[2].measure {okr.key-result.window} " + PERIOD + "2026-10-01/2026-12-31}");
    }

    @Test
    void it_is_a_matter_of_quality_and_needs_a_period() {
        Objective late = objective(deadline("2026-10-01"));

        assertThat(Stock.seen(late)).isEmpty();
        assertThat(Stock.seen(
                        Objective.builder().addKeyResult(deadline("2026-10-01")).build(), Quality.class))
                .isEmpty();
    }

    private static KeyResult window(String window) {
        return KeyResult.builder()
                .measure(Metric.builder().window(Period.parse(window)).build())
                .build();
    }

    private static KeyResult deadline(String day) {
        return KeyResult.builder().deadline(LocalDate.parse(day)).build();
    }

    private static Objective objective(KeyResult... keyResults) {
        return Objective.builder().period(Q3).addKeyResults(keyResults).build();
    }
}
