package io.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * No grade, and why.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class DeclinedGrade implements Grade {

    private final String strategy;
    private final Reason why;
    private final String detail;

    DeclinedGrade(String strategy, Reason why, String detail) {
        this.strategy = strategy;
        this.why = why;
        this.detail = detail;
    }

    @Override
    public String strategy() {
        return strategy;
    }

    /** {@return why} */
    public Reason why() {
        return why;
    }

    /** {@return why, in words; names the class where an extension broke its contract} */
    public String detail() {
        return detail;
    }

    @Override
    public Optional<BigDecimal> number() {
        return Optional.empty();
    }

    @Override
    public Optional<String> label() {
        return Optional.empty();
    }

    @Override
    public Optional<Reason> reason() {
        return Optional.of(why);
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("declined", "no grade: " + detail));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.declined(this);
    }

    /** {@return such as {@code google declined: nothing has been read yet}} */
    @Override
    public String toString() {
        return strategy + " declined: " + detail;
    }
}
