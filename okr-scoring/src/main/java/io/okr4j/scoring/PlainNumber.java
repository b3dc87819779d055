package io.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A number from anywhere, with its reasons, and with what a person gave in its place. */
final class PlainNumber extends NumberGrade {

    private final String strategy;
    private final Scale scale;
    private final BigDecimal computed;
    private final Supplier<List<Step>> steps;
    private final @Nullable Given given;

    PlainNumber(String strategy, Scale scale, BigDecimal computed, Supplier<List<Step>> steps, @Nullable Given given) {
        this.strategy = strategy;
        this.scale = scale;
        this.computed = computed;
        this.steps = steps;
        this.given = given;
    }

    @Override
    public String strategy() {
        return strategy;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public BigDecimal computed() {
        return computed;
    }

    @Override
    List<Step> reasons() {
        return Reasons.of(strategy, steps);
    }

    @Override
    @Nullable
    Given given() {
        return given;
    }
}
