package io.okr4j.scoring.forecast;

import io.okr4j.scoring.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures as people read them; the same in every locale. */
final class Shown {

    private Shown() {}

    /** As many decimals as a projection deserves: none from 1000 on, then one, two, four. */
    static String number(BigDecimal value) {
        BigDecimal size = value.abs();
        int decimals = size.compareTo(BigDecimal.valueOf(1000)) >= 0
                ? 0
                : size.compareTo(BigDecimal.valueOf(100)) >= 0 ? 1 : size.compareTo(BigDecimal.ONE) >= 0 ? 2 : 4;
        return plain(value, decimals);
    }

    static String percent(double share) {
        return plain(Course.rounded(share * 100), 0) + " %";
    }

    /** A probability, which is never shown as certain. */
    static String probability(double probability) {
        if (probability < 0.01) {
            return "under 1 %";
        }
        return probability > 0.99 ? "over 99 %" : percent(probability);
    }

    private static String plain(BigDecimal value, int decimals) {
        BigDecimal shown = value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
        BigDecimal stripped = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Figures come in pairs of a name and a {@link BigDecimal} or a double. */
    static Step step(String code, String text, Object... figures) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            Object figure = figures[i + 1];
            numbers.put(
                    (String) figures[i],
                    figure instanceof BigDecimal number ? number : Course.rounded(((Number) figure).doubleValue()));
        }
        return new Step(code, text, numbers);
    }
}
