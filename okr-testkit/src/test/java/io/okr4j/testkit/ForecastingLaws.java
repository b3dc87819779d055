package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.calibration.Calibration;
import io.okr4j.scoring.calibration.ClosedPeriods;
import io.okr4j.scoring.forecast.Forecast;
import io.okr4j.scoring.forecast.ForecastMethod;
import io.okr4j.scoring.forecast.ForecastMethods;
import io.okr4j.scoring.forecast.Forecaster;
import io.okr4j.scoring.forecast.NoForecast;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the forecasts of whatever can be built. */
class ForecastingLaws {

    private static final Period PERIOD = Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.days(PERIOD);
    }

    @Provide
    Arbitrary<KeyResult> keyResults() {
        return Arbitraries.oneOf(KeyResultArbitraries.keyResults(), KeyResultArbitraries.wellFormedKeyResults());
    }

    @Provide
    Arbitrary<ForecastMethod> methods() {
        return Arbitraries.of(ForecastMethods.all());
    }

    @Provide
    Arbitrary<Objective> objectives() {
        return ObjectiveArbitraries.objectives();
    }

    private static Objective around(KeyResult keyResult) {
        return Objective.builder()
                .id("o")
                .period(PERIOD)
                .addKeyResult(keyResult)
                .build();
    }

    @Property(tries = 500)
    void every_key_result_has_a_forecast_or_a_reason(
            @ForAll("keyResults") KeyResult keyResult,
            @ForAll("days") LocalDate day,
            @ForAll("methods") ForecastMethod method) {
        Forecast forecast = Forecaster.standard().by(method).forecast(around(keyResult), keyResult, day);

        assertThat(forecast.value().isPresent())
                .isNotEqualTo(forecast.declined().isPresent());
        assertThat(forecast.declined()).isNotEqualTo(Optional.of(NoForecast.METHOD_FAILED));
        assertThat(forecast.explain()).isNotBlank();
        forecast.value().ifPresent(value -> {
            assertThat(value)
                    .isBetween(forecast.low().orElseThrow(), forecast.high().orElseThrow());
            forecast.probability().ifPresent(p -> assertThat(p).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        });
    }

    @Property(tries = 200)
    void what_is_read_later_changes_nothing(@ForAll("keyResults") KeyResult keyResult, @ForAll("days") LocalDate day) {
        KeyResult until = keyResult.withCheckIns(keyResult.getCheckIns().stream()
                .filter(checkIn -> !checkIn.getOn().isAfter(day))
                .toList());

        assertThat(Forecaster.standard().forecast(around(until), until, day).explain())
                .isEqualTo(Forecaster.standard()
                        .forecast(around(keyResult), keyResult, day)
                        .explain());
    }

    @Property(tries = 100)
    void plans_are_forecast_and_calibrated_whatever_they_hold(
            @ForAll("objectives") Objective objective, @ForAll("days") LocalDate day) {
        Plan plan = Plan.of(objective);

        assertThat(Forecaster.standard().after(List.of(plan)).forecast(plan, day))
                .hasSameSizeAs(objective.getKeyResults());
        ClosedPeriods over = ClosedPeriods.of(List.of(plan), day);
        assertThat(Calibration.of(over.certainties()).explain()).isNotBlank();
        assertThat(over.certainties())
                .hasSizeLessThanOrEqualTo(objective.getKeyResults().size());
        over.rankedProbabilityScore().ifPresent(score -> assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    }
}
