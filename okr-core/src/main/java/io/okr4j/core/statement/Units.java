package io.okr4j.core.statement;

import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes units of what stands beside amounts. */
final class Units {

    private static final String[] TIMES = {"milliseconds", "seconds", "minutes", "hours", "days", "weeks"};
    private static final long[] STEPS = {1000, 60, 60, 24, 7};

    private Units() {}

    /** {@return whether two amounts can be the ends of one change: one of them may lack its unit} */
    static boolean comparable(Amount one, Amount other) {
        if (isPlain(one) || isPlain(other)) {
            boolean strange = one.kind == AmountKind.MULTIPLE || other.kind == AmountKind.MULTIPLE;
            boolean units = !one.unit.isEmpty() && !other.unit.isEmpty() && !one.unit.equals(other.unit);
            return !strange && !(units && isPlain(one) && isPlain(other));
        }
        if (one.kind != other.kind) {
            return false;
        }
        if (one.kind == AmountKind.DURATION) {
            return one.unit.equals(other.unit)
                    || (time(one.unit) >= 0 && time(other.unit) >= 0)
                    || (isLong(one.unit) && isLong(other.unit));
        }
        return one.unit.isEmpty() || other.unit.isEmpty() || one.unit.equals(other.unit);
    }

    private static boolean isPlain(Amount amount) {
        return amount.kind == AmountKind.NUMBER || amount.kind == AmountKind.RATE;
    }

    private static int time(String unit) {
        for (int i = 0; i < TIMES.length; i++) {
            if (TIMES[i].equals(unit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLong(String unit) {
        return unit.equals("months") || unit.equals("quarters") || unit.equals("years");
    }

    private static long months(String unit) {
        return unit.equals("years") ? 12 : unit.equals("quarters") ? 3 : 1;
    }

    /** {@return the smaller of two units of time, in which both amounts can be given exactly} */
    static String smaller(String one, String other) {
        if (isLong(one) && isLong(other)) {
            return months(one) <= months(other) ? one : other;
        }
        return time(one) <= time(other) ? one : other;
    }

    /** {@return how many of the smaller unit the larger one is} */
    static BigDecimal factor(String larger, String smaller) {
        if (larger.equals(smaller)) {
            return BigDecimal.ONE;
        }
        if (isLong(larger)) {
            return BigDecimal.valueOf(months(larger) / months(smaller));
        }
        long factor = 1;
        for (int i = time(smaller); i < time(larger); i++) {
            factor *= STEPS[i];
        }
        return BigDecimal.valueOf(factor);
    }

    static Unit duration(String name) {
        return switch (name) {
            case "seconds" -> Unit.SECONDS;
            case "minutes" -> Unit.MINUTES;
            case "hours" -> Unit.HOURS;
            case "days" -> Unit.DAYS;
            case "weeks" -> Unit.WEEKS;
            case "months" -> Unit.MONTHS;
            default -> Unit.builder().kind(UnitKind.DURATION).name(name).build();
        };
    }

    static Optional<Unit> currency(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(Unit.currency(code));
    }

    static Unit score(String name, Optional<BigDecimal> most) {
        return Unit.builder().kind(UnitKind.SCORE).name(name).most(most).build();
    }

    static Optional<Unit> count(String things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(Unit.count(things));
    }
}
