package io.okr4j.scoring.internal;

import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Figures as people read them; the same in every locale. */
public final class Writing {

    private static final int DECIMALS = 4;
    private static final int LONGEST = 100;

    // what is read has no more than 15 decimals
    private static final int MOST_ZEROS = 13;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Writing() {}

    /**
     * Writes a number.
     *
     * @param value the number
     * @return at most four decimals of it; of what is very small as many as show its first two digits; what has more
     *     than a hundred digits before the point, or zeros behind it, with an exponent
     */
    public static String number(BigDecimal value) {
        long digits = (long) value.precision() - value.scale();
        if (digits > LONGEST || (value.signum() != 0 && digits < -LONGEST)) {
            // only something from outside is so large or small, and written out it could fill the memory
            return value.round(MathContext.DECIMAL32).toString();
        }
        int zeros = value.scale() - value.precision();
        int decimals = value.signum() == 0 ? DECIMALS : Math.max(DECIMALS, Math.min(zeros, MOST_ZEROS) + 2);
        BigDecimal shown = value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
        return Fraction.canonical(shown).toPlainString();
    }

    /**
     * Writes a quotient.
     *
     * @param value the quotient
     * @return at most four decimals of it
     */
    public static String number(Fraction value) {
        return number(value.decimal());
    }

    /**
     * Writes a share in percent.
     *
     * @param share the share, 1 for all
     * @return one decimal; what falls short of 100 % never reads 100 %
     */
    public static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        BigDecimal shown = percent.setScale(1, RoundingMode.HALF_UP);
        if (shown.compareTo(HUNDRED) == 0 && percent.compareTo(HUNDRED) < 0) {
            shown = percent.setScale(1, RoundingMode.DOWN);
        }
        return Fraction.canonical(shown).toPlainString() + " %";
    }

    /**
     * Writes a unit.
     *
     * @param unit the unit, if there is one
     * @return what stands behind a number of the unit, with a space before it
     */
    public static String unit(Optional<Unit> unit) {
        String label = unit.map(Unit::label).orElse("");
        return label.isEmpty() ? "" : " " + label;
    }

    /**
     * Writes the unit of a difference.
     *
     * @param unit the unit of both numbers, if there is one
     * @return what stands behind it: percent differ by percentage points
     */
    public static String differenceUnit(Optional<Unit> unit) {
        return unit.filter(u -> u.getKind() == UnitKind.PERCENT).isPresent() ? " pp" : unit(unit);
    }

    /**
     * Counts things.
     *
     * @param count how many
     * @param one the word for one of them
     * @param many the word for several
     * @return such as {@code 2 milestones}
     */
    public static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
