package io.okr4j.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Which of the days around the end of a month ends a fiscal year of whole weeks, for example which Saturday.
 *
 * <p>Source: IRS Publication 538, which allows both.
 */
public enum YearEnd {
    /** The last one in the month: up to six days before the month ends. */
    LAST(0),
    /** The one nearest to the end of the month: up to three days before or after it. */
    NEAREST(3);

    private final int daysAfterMonth;

    YearEnd(int daysAfterMonth) {
        this.daysAfterMonth = daysAfterMonth;
    }

    LocalDate in(YearMonth month, DayOfWeek day) {
        return month.atEndOfMonth().plusDays(daysAfterMonth).with(TemporalAdjusters.previousOrSame(day));
    }
}
