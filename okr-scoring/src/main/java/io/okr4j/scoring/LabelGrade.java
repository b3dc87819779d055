package io.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A name without a number, such as a level or the result of learning.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class LabelGrade implements Grade {

    private final String strategy;
    private final String label;
    private final Supplier<List<Step>> steps;

    LabelGrade(String strategy, String label, Supplier<List<Step>> steps) {
        this.strategy = strategy;
        this.label = label;
        this.steps = steps;
    }

    @Override
    public String strategy() {
        return strategy;
    }

    /** {@return the name} */
    public String name() {
        return label;
    }

    @Override
    public Optional<BigDecimal> number() {
        return Optional.empty();
    }

    @Override
    public Optional<String> label() {
        return Optional.of(label);
    }

    @Override
    public Optional<Reason> reason() {
        return Optional.empty();
    }

    @Override
    public List<Step> steps() {
        return Reasons.of(strategy, steps);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.label(this);
    }

    /** {@return such as {@code levels target}} */
    @Override
    public String toString() {
        return strategy + " " + label;
    }
}
