package io.okr4j.scoring;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.MemberReading;
import io.okr4j.core.Reading;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The check-ins of a key result that count on a day. */
final class Readings {

    private Readings() {}

    /** The latest that counts, without making a list where the order of entry allows. */
    static @Nullable CheckIn latest(
            KeyResult keyResult, LocalDate asOf, @Nullable Period window, Predicate<Reading> suits) {
        CheckIn best = null;
        List<CheckIn> entered = keyResult.getCheckIns();
        for (int i = 0; i < entered.size(); i++) {
            CheckIn checkIn = entered.get(i);
            if (!checkIn.getOn().isAfter(asOf)
                    && (best == null || !checkIn.getOn().isBefore(best.getOn()))) {
                best = checkIn;
            }
        }
        if (best == null || counts(best, window, suits)) {
            return best;
        }
        List<CheckIn> counted = all(keyResult, asOf, window, suits);
        return counted.isEmpty() ? null : counted.get(counted.size() - 1);
    }

    /** All that count, in order of their days. */
    static List<CheckIn> all(KeyResult keyResult, LocalDate asOf, @Nullable Period window, Predicate<Reading> suits) {
        List<CheckIn> counted = new ArrayList<>();
        for (CheckIn checkIn : ordered(keyResult, asOf)) {
            if (counts(checkIn, window, suits)) {
                counted.add(checkIn);
            }
        }
        return counted;
    }

    /** Whether anything was read at all until the day, suitable or not. */
    static boolean any(KeyResult keyResult, LocalDate asOf, @Nullable Period window) {
        return latest(keyResult, asOf, window, reading -> true) != null;
    }

    private static List<CheckIn> ordered(KeyResult keyResult, LocalDate asOf) {
        List<CheckIn> entered = keyResult.getCheckIns();
        for (int i = 1; i < entered.size(); i++) {
            if (!entered.get(i).getOn().isAfter(entered.get(i - 1).getOn())) {
                return keyResult.checkInsUntil(asOf);
            }
        }
        int end = entered.size();
        while (end > 0 && entered.get(end - 1).getOn().isAfter(asOf)) {
            end--;
        }
        return entered.subList(0, end);
    }

    private static boolean counts(CheckIn checkIn, @Nullable Period window, Predicate<Reading> suits) {
        Reading reading = checkIn.getReading().orElse(null);
        return reading != null
                && (window == null || window.contains(checkIn.getOn()))
                && !(reading instanceof MemberReading members
                        && members.getValues().isEmpty())
                && suits.test(reading);
    }
}
