package io.okr4j.scoring.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How findings write numbers and tell words from none. */
final class Shown {

    private static final int DECIMALS = 2;

    private Shown() {}

    /** Two decimals; what falls short of 1 never reads 1. */
    static String grade(BigDecimal grade) {
        BigDecimal shown = grade.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (shown.compareTo(BigDecimal.ONE) == 0 && grade.compareTo(BigDecimal.ONE) < 0) {
            shown = grade.setScale(DECIMALS, RoundingMode.DOWN);
        }
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    static boolean said(Optional<String> words) {
        return words.filter(text -> !text.isBlank()).isPresent();
    }
}
