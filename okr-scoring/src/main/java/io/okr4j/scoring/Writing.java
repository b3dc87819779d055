package io.okr4j.scoring;

import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Figures as people read them; the same in every locale. */
final class Writing {

    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Writing() {}

    /** At most four decimals. */
    static String number(BigDecimal value) {
        BigDecimal shown = value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
        return Fraction.canonical(shown).toPlainString();
    }

    static String number(Fraction value) {
        return number(value.decimal());
    }

    /** One decimal; what falls short of 100 % never reads 100 %. */
    static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        BigDecimal shown = percent.setScale(1, RoundingMode.HALF_UP);
        if (shown.compareTo(HUNDRED) == 0 && percent.compareTo(HUNDRED) < 0) {
            shown = percent.setScale(1, RoundingMode.DOWN);
        }
        return Fraction.canonical(shown).toPlainString() + " %";
    }

    /** What stands behind a number of the unit, with a space before it. */
    static String unit(Optional<Unit> unit) {
        String label = unit.map(Unit::label).orElse("");
        return label.isEmpty() ? "" : " " + label;
    }

    /** What stands behind a difference of two numbers of the unit: percent differ by percentage points. */
    static String differenceUnit(Optional<Unit> unit) {
        return unit.filter(u -> u.getKind() == UnitKind.PERCENT).isPresent() ? " pp" : unit(unit);
    }

    static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
