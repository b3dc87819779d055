package io.okr4j.core;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** The check-ins of one key result, as they stand on a day. */
final class CheckIns {

    private CheckIns() {}

    static List<CheckIn> standing(List<CheckIn> entered, LocalDate asOf) {
        TreeMap<LocalDate, CheckIn> byDay = new TreeMap<>();
        for (CheckIn checkIn : entered) {
            if (!checkIn.getOn().isAfter(asOf)) {
                byDay.put(checkIn.getOn(), checkIn);
            }
        }
        return List.copyOf(byDay.values());
    }
}
