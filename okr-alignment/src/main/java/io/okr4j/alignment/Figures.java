package io.okr4j.alignment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as people read them; the same in every locale. */
final class Figures {

    private static final int SHOWN = 4;
    private static final int KEPT = 15;

    private Figures() {}

    /** At most four decimals. */
    static String number(BigDecimal value) {
        return canonical(value.scale() > SHOWN ? value.setScale(SHOWN, RoundingMode.HALF_UP) : value)
                .toPlainString();
    }

    /** With its sign, also if it is positive. */
    static String change(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(value);
    }

    /** A quotient, rounded half even to 15 decimals, once; the divisor is not 0. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return canonical(dividend.divide(divisor, KEPT, RoundingMode.HALF_EVEN));
    }

    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
