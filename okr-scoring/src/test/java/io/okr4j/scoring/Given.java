package io.okr4j.scoring;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Key results to measure. */
final class Given {

    static final Period QUARTER = Period.ofQuarter(2026, 3);
    static final LocalDate FIRST_FRIDAY = LocalDate.of(2026, 7, 3);
    static final LocalDate END = QUARTER.getEnd();

    private Given() {}

    static KeyResult keyResult(Measure measure) {
        return KeyResult.builder()
                .id("kr")
                .title("A key result")
                .measure(measure)
                .build();
    }

    /** One reading a week, from the first Friday on. */
    static KeyResult weekly(Measure measure, long... values) {
        KeyResult.Builder builder = keyResult(measure).toBuilder();
        for (int week = 0; week < values.length; week++) {
            builder.addCheckIn(CheckIn.on(FIRST_FRIDAY.plusWeeks(week)).value(values[week]));
        }
        return builder.build();
    }

    static KeyResult read(Measure measure, BigDecimal value) {
        return keyResult(measure).checkIn(CheckIn.on(FIRST_FRIDAY).value(value));
    }

    static KeyResult read(Measure measure, String value) {
        return read(measure, new BigDecimal(value));
    }

    static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
