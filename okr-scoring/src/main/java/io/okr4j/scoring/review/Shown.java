package io.okr4j.scoring.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How findings write numbers and tell words from none. */
final class Shown {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shown() {}

    /** Two decimals; what falls short of 1 never reads 1. */
    static String grade(BigDecimal grade) {
        BigDecimal shown = grade.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (shown.compareTo(BigDecimal.ONE) == 0 && grade.compareTo(BigDecimal.ONE) < 0) {
            shown = grade.setScale(DECIMALS, RoundingMode.DOWN);
        }
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** One decimal; what falls short of 100 % never reads 100 %. */
    static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(DECIMALS);
        BigDecimal shown = percent.setScale(1, RoundingMode.HALF_UP);
        if (shown.compareTo(HUNDRED) == 0 && percent.compareTo(HUNDRED) < 0) {
            shown = percent.setScale(1, RoundingMode.DOWN);
        }
        return (shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString()) + " %";
    }

    static boolean said(Optional<String> words) {
        return words.filter(text -> !text.isBlank()).isPresent();
    }
}
