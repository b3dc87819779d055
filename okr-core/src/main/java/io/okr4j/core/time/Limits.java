package io.okr4j.core.time;

import io.okr4j.core.invariant.InvalidOkrException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Refuses dates and numbers that no period can have, before anything is computed from them. */
final class Limits {

    private Limits() {}

    static void requireDate(String attribute, LocalDate date) {
        if (date.isBefore(Period.EARLIEST) || date.isAfter(Period.LATEST)) {
            throw outside(attribute, date.toString(), Period.EARLIEST.toString(), Period.LATEST.toString());
        }
    }

    static void requireYear(String attribute, int year) {
        requireBetween(attribute, year, Period.EARLIEST.getYear(), Period.LATEST.getYear());
    }

    static void requireBetween(String attribute, int value, int low, int high) {
        if (value < low || value > high) {
            throw outside(attribute, Integer.toString(value), Integer.toString(low), Integer.toString(high));
        }
    }

    private static InvalidOkrException outside(String attribute, String value, String low, String high) {
        return new InvalidOkrException(
                "okr.invalid.range",
                String.format(Locale.ROOT, "%s must be from %s to %s but was %s", attribute, low, high, value),
                List.of(attribute));
    }
}
