package io.okr4j.scoring;

import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the aspirational key results of a plan, taken together, lie where the source of a strategy wants them.
 *
 * <p>A single grade of 1 is no finding, and committed key results are expected to reach 1: so only aspirational ones
 * count, each the same, and guardrails stay out. Instances are immutable and thread-safe.
 */
public final class Portfolio {

    private final String strategy;
    private final @Nullable Parts parts;
    private final Optional<Span> healthy;

    Portfolio(String strategy, @Nullable Parts parts, Optional<Span> healthy) {
        this.strategy = strategy;
        this.parts = parts;
        this.healthy = healthy;
    }

    /** {@return the id of the strategy} */
    public String strategy() {
        return strategy;
    }

    /** {@return how many aspirational key results have a number} */
    public int count() {
        return parts == null ? 0 : parts.size();
    }

    /** {@return their mean grade; none if there is none} */
    public Optional<BigDecimal> mean() {
        return Optional.ofNullable(parts).map(Parts::mean);
    }

    /** {@return how far their grades lie apart: the standard deviation; none if there is none} */
    public Optional<BigDecimal> deviation() {
        return Optional.ofNullable(parts).map(Parts::deviation);
    }

    /** {@return where the source of the strategy wants the mean, if it says} */
    public Optional<Span> healthy() {
        return healthy;
    }

    /** {@return whether the mean lies there; none without a mean, or if the source does not say} */
    public Optional<Verdict> verdict() {
        return mean().flatMap(mean -> healthy.map(span -> span.of(mean)));
    }

    /** {@return how it came about, step by step} */
    public List<Step> steps() {
        if (parts == null) {
            return List.of(Step.of("portfolio", "no aspirational key result has a number"));
        }
        Trace trace = new Trace();
        trace.step(
                "portfolio",
                "mean of " + Writing.count(parts.size(), "aspirational key result", "aspirational key results") + " = "
                        + Writing.number(parts.mean()) + " (standard deviation " + Writing.number(parts.deviation())
                        + ")",
                "count",
                parts.size(),
                "mean",
                parts.mean(),
                "deviation",
                parts.deviation());
        verdict()
                .ifPresent(verdict -> trace.step(
                        "verdict",
                        switch (verdict) {
                                    case TOO_LOW -> "below ";
                                    case HEALTHY -> "within ";
                                    case TOO_HIGH -> "above ";
                                }
                                + healthy.orElseThrow()));
        return trace.steps();
    }

    /** {@return how it came about, in one line} */
    public String explain() {
        return steps().stream().map(Step::text).collect(Collectors.joining("; "));
    }

    /** {@return the strategy and the verdict} */
    @Override
    public String toString() {
        return strategy + " " + verdict().map(Verdict::name).orElse("no verdict");
    }
}
