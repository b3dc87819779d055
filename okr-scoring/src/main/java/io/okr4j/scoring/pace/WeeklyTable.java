package io.okr4j.scoring.pace;

import io.okr4j.core.CheckIn;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The progress of a key result at the end of each week, by months: the place in which a team writes down every week how
 * far it has come.
 *
 * <p>No week is dropped and none is counted twice: a quarter has 13 or 14 of them, a month four or five. A week that
 * lies in two months belongs to the one of its middle day, as in ISO 8601; at the edges of the period a week may be
 * short. Instances are immutable and thread-safe.
 */
public final class WeeklyTable {

    private static final String SILENT = "–";
    private static final int DAYS_PER_WEEK = 7;

    private final LocalDate asOf;
    private final List<Week> weeks;

    private WeeklyTable(LocalDate asOf, List<Week> weeks) {
        this.asOf = asOf;
        this.weeks = weeks;
    }

    /**
     * A week.
     *
     * @param number its number in the period, from 1
     * @param month the month to which it belongs
     * @param numberInMonth its number in that month, from 1
     * @param days its days within the period, seven or, at the edges, fewer
     * @param begun whether its first day has come
     * @param checkedIn whether anybody checked in on one of them
     * @param progress how far the key result had come at its end, or has by now; none if it has not begun or nothing
     *     has been read yet
     * @param expected what was expected at its end; none without a line
     */
    public record Week(
            int number,
            YearMonth month,
            int numberInMonth,
            Period days,
            boolean begun,
            boolean checkedIn,
            Optional<BigDecimal> progress,
            Optional<BigDecimal> expected) {

        /** {@return whether it has begun, and nobody has checked in} */
        public boolean silent() {
            return begun && !checkedIn;
        }
    }

    /**
     * Makes the table of weeks that begin on Monday, or, where the period itself is made of weeks, as that of a 4-4-5
     * calendar is, on the weekday of its first day.
     *
     * @param context the key result, its objective and the day
     * @return the table; none if nobody has said when it runs
     */
    public static Optional<WeeklyTable> of(GradingContext context) {
        DayOfWeek weekStart = context.period().map(WeeklyTable::weekStart).orElse(DayOfWeek.MONDAY);
        return of(context, weekStart, PaceLine.of(context));
    }

    // a period of months may come to whole weeks by chance, as the second quarter always does
    private static DayOfWeek weekStart(Period period) {
        boolean months = period.getStart().getDayOfMonth() == 1
                && period.getEnd().plusDays(1).getDayOfMonth() == 1;
        return period.days() % DAYS_PER_WEEK == 0 && !months ? period.getStart().getDayOfWeek() : DayOfWeek.MONDAY;
    }

    /**
     * Makes the table.
     *
     * @param context the key result, its objective and the day
     * @param weekStart the day on which weeks begin
     * @param line what is expected of the key result
     * @return the table; none if nobody has said when it runs
     */
    public static Optional<WeeklyTable> of(GradingContext context, DayOfWeek weekStart, PaceLine line) {
        return line.span().map(span -> of(context, span, weekStart, line));
    }

    private static WeeklyTable of(GradingContext context, Period span, DayOfWeek weekStart, PaceLine line) {
        List<Week> weeks = new ArrayList<>();
        List<CheckIn> checkIns = context.checkIns();
        LocalDate asOf = context.asOf();
        for (Period days : span.weeks(weekStart)) {
            YearMonth month = YearMonth.from(days.getStart().plusDays((days.days() - 1) / 2));
            Week before = weeks.isEmpty() ? null : weeks.get(weeks.size() - 1);
            int inMonth = before != null && before.month().equals(month) ? before.numberInMonth() + 1 : 1;
            boolean begun = !days.getStart().isAfter(asOf);
            LocalDate end = days.getEnd().isAfter(asOf) ? asOf : days.getEnd();
            weeks.add(new Week(
                    weeks.size() + 1,
                    month,
                    inMonth,
                    days,
                    begun,
                    checkIns.stream().anyMatch(checkIn -> days.contains(checkIn.getOn())),
                    begun ? context.on(end).progress().clamped() : Optional.empty(),
                    line.expected(days.getEnd())));
        }
        return new WeeklyTable(asOf, List.copyOf(weeks));
    }

    /** {@return the day on which it was made} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the weeks, in order} */
    public List<Week> weeks() {
        return weeks;
    }

    /** {@return the weeks of each month, in order} */
    public Map<YearMonth, List<Week>> months() {
        Map<YearMonth, List<Week>> months = new LinkedHashMap<>();
        for (Week week : weeks) {
            months.computeIfAbsent(week.month(), month -> new ArrayList<>()).add(week);
        }
        return months;
    }

    /**
     * {@return the table as text: a line for each month, a column for each week, the progress at its end, a dash where
     * nobody checked in}
     */
    public String text() {
        Map<YearMonth, List<Week>> months = months();
        int columns = months.values().stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder("month  ");
        for (int column = 1; column <= columns; column++) {
            text.append(padded("week " + column));
        }
        months.forEach((month, inMonth) -> {
            text.append('\n').append(month);
            for (Week week : inMonth) {
                text.append(padded(cell(week)));
            }
        });
        return text.append('\n').toString();
    }

    private static String padded(String cell) {
        int width = 9;
        return " ".repeat(Math.max(1, width - cell.length())) + cell;
    }

    private static String cell(Week week) {
        if (!week.begun()) {
            return ".";
        }
        return week.silent() ? SILENT : week.progress().map(Writing::percent).orElse("?");
    }

    /** {@return the table as text} */
    @Override
    public String toString() {
        return text();
    }
}
