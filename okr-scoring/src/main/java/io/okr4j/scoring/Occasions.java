package io.okr4j.scoring;

import io.okr4j.core.measure.Recurrence;
import io.okr4j.core.time.Cadence;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;

/** How often something was asked for, and how often nobody checked in. */
final class Occasions {

    private static final int DAYS_PER_WEEK = 7;
    private static final int MONTHS_PER_QUARTER = 3;
    private static final int MONTHS_PER_YEAR = 12;

    private Occasions() {}

    /** The days, weeks, months ... in which something was read; each reading for itself where it is an event. */
    static int read(List<Point> points, Recurrence recurrence) {
        if (recurrence == Recurrence.EVENT) {
            return points.size();
        }
        int count = 0;
        long last = Long.MIN_VALUE;
        for (Point point : points) {
            long unit = unit(point.on(), recurrence);
            count += unit == last ? 0 : 1;
            last = unit;
        }
        return count;
    }

    /** The days, weeks, months ... of the span that are over and in which nothing was read. */
    static int missed(List<Point> points, Recurrence recurrence, Period span, LocalDate asOf) {
        if (recurrence == Recurrence.EVENT || asOf.isBefore(span.getStart())) {
            return 0;
        }
        long first = unit(span.getStart(), recurrence);
        long last =
                asOf.isBefore(span.getEnd()) ? unit(asOf.plusDays(1), recurrence) - 1 : unit(span.getEnd(), recurrence);
        int read = 0;
        long before = Long.MIN_VALUE;
        for (Point point : points) {
            long unit = unit(point.on(), recurrence);
            read += unit != before && unit >= first && unit <= last ? 1 : 0;
            before = unit;
        }
        return (int) Math.max(0, last - first + 1 - read);
    }

    /** The check-in dates of the span that have passed without a reading since the one before. */
    static int missed(List<Point> points, Cadence cadence, Period span, LocalDate asOf) {
        int missed = 0;
        int next = 0;
        for (LocalDate due : cadence.dates(span)) {
            if (due.isAfter(asOf)) {
                break;
            }
            int before = next;
            while (next < points.size() && !points.get(next).on().isAfter(due)) {
                next++;
            }
            missed += next == before ? 1 : 0;
        }
        return missed;
    }

    private static long unit(LocalDate day, Recurrence recurrence) {
        long month = day.getLong(ChronoField.PROLEPTIC_MONTH);
        return switch (recurrence) {
            case DAY, EVENT -> day.toEpochDay();
            // weeks begin on Monday; day 0 was a Thursday
            case WEEK -> Math.floorDiv(day.toEpochDay() + 3, DAYS_PER_WEEK);
            case MONTH -> month;
            case QUARTER -> Math.floorDiv(month, MONTHS_PER_QUARTER);
            case YEAR -> Math.floorDiv(month, MONTHS_PER_YEAR);
        };
    }
}
