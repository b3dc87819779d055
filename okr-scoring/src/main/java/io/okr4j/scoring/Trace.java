package io.okr4j.scoring;

import io.okr4j.scoring.internal.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down the steps of a calculation; there is one only when somebody asks for an explanation. */
final class Trace {

    private final List<Step> steps = new ArrayList<>();

    /** Figures come in pairs of a name and a {@link BigDecimal} or {@link Fraction}. */
    void step(String code, String text, Object... figures) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            numbers.put((String) figures[i], decimal(figures[i + 1]));
        }
        steps.add(new Step(code, text, numbers));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private static BigDecimal decimal(Object figure) {
        if (figure instanceof Fraction fraction) {
            return fraction.decimal();
        }
        return figure instanceof Integer count ? BigDecimal.valueOf(count) : (BigDecimal) figure;
    }
}
