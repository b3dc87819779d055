package io.okr4j.scoring.forecast;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Key results to forecast. */
final class Given {

    static final Period QUARTER = Period.ofQuarter(2026, 3);
    static final LocalDate FIRST_FRIDAY = LocalDate.of(2026, 7, 3);
    static final LocalDate HALF = LocalDate.of(2026, 8, 15);
    static final Objective OBJECTIVE =
            Objective.builder().id("o").title("An objective").period(QUARTER).build();

    private Given() {}

    static KeyResult keyResult(Measure measure) {
        return KeyResult.builder()
                .id("kr")
                .title("A key result")
                .measure(measure)
                .build();
    }

    /** One reading a week, from the first Friday on. */
    static KeyResult weekly(Measure measure, String... values) {
        KeyResult.Builder builder = keyResult(measure).toBuilder();
        for (int week = 0; week < values.length; week++) {
            builder.addCheckIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(week)).value(values[week]));
        }
        return builder.build();
    }

    static Forecast forecast(KeyResult keyResult) {
        return Forecaster.standard().forecast(OBJECTIVE, keyResult, HALF);
    }

    static Forecast forecast(KeyResult keyResult, ForecastMethod method) {
        return Forecaster.standard().by(method).forecast(OBJECTIVE, keyResult, HALF);
    }

    static double number(BigDecimal value) {
        return value.doubleValue();
    }
}
