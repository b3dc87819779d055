package io.okr4j.cli;

import io.okr4j.scoring.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of grades and progress, as people read them. */
final class Figures {

    private static final int HUNDRED = 100;

    private Figures() {}

    /** {@return whole percent; what falls short of a whole one is never rounded up to 100 %, or down to 0 %} */
    static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        BigDecimal shown = percent.setScale(0, RoundingMode.HALF_UP);
        boolean whole = shown.compareTo(percent) == 0;
        boolean misleading = !whole && (shown.signum() == 0 || shown.intValue() == HUNDRED);
        return (misleading ? percent.setScale(1, RoundingMode.DOWN) : shown).toPlainString() + " %";
    }

    /** {@return percent with one decimal, cut} */
    static String finerPercent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.DOWN).toPlainString() + " %";
    }

    /** {@return two decimals; what falls short of 1 never reads 1} */
    static String number(BigDecimal number) {
        BigDecimal shown = number.setScale(2, RoundingMode.HALF_UP);
        boolean raised =
                shown.compareTo(number) > 0 && shown.stripTrailingZeros().scale() <= 0;
        return (raised ? number.setScale(2, RoundingMode.DOWN) : shown).toPlainString();
    }

    /** {@return the number and what it is called, or a dash} */
    static String grade(Grade grade) {
        String number = grade.number().map(Figures::number).orElse("");
        String label = grade.label().orElse("");
        String both = (number + " " + label).strip();
        return both.isEmpty() ? "-" : both;
    }
}
