package io.okr4j.scoring;

import io.okr4j.core.GradeOverride;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A number on a scale.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class NumberGrade implements Grade {

    private final String strategy;
    private final Scale scale;
    private final BigDecimal computed;
    private final Optional<GradeOverride> override;
    private final Supplier<List<Step>> steps;

    NumberGrade(
            String strategy,
            Scale scale,
            BigDecimal computed,
            Optional<GradeOverride> override,
            Supplier<List<Step>> steps) {
        this.strategy = strategy;
        this.scale = scale;
        this.computed = computed;
        this.override = override;
        this.steps = steps;
    }

    NumberGrade overridden(Optional<GradeOverride> by) {
        return by.isEmpty() ? this : new NumberGrade(strategy, scale, computed, by, steps);
    }

    @Override
    public String strategy() {
        return strategy;
    }

    /** {@return the number that counts: that of a person where one was given with a reason, else the computed one} */
    public BigDecimal value() {
        return override.map(GradeOverride::getGrade).orElse(computed);
    }

    /** {@return the number that was computed, whatever a person said} */
    public BigDecimal computed() {
        return computed;
    }

    /** {@return what a person gave in place of the computed number, with the reason} */
    public Optional<GradeOverride> override() {
        return override;
    }

    /** {@return the scale on which it lies} */
    public Scale scale() {
        return scale;
    }

    /** {@return the band of the number that counts, if the scale has bands} */
    public Optional<Band> band() {
        return scale.band(value());
    }

    @Override
    public Optional<BigDecimal> number() {
        return Optional.of(value());
    }

    @Override
    public Optional<String> label() {
        return band().map(Band::name);
    }

    @Override
    public Optional<Reason> reason() {
        return Optional.empty();
    }

    @Override
    public List<Step> steps() {
        List<Step> all = new ArrayList<>(steps.get());
        Trace trace = new Trace();
        override.ifPresent(given -> trace.step(
                "override",
                given.getAuthor().orElse("somebody") + " gives " + Writing.number(given.getGrade()) + " in place of "
                        + Writing.number(computed) + ": " + given.getReason().orElse(""),
                "computed",
                computed,
                "grade",
                given.getGrade()));
        band().ifPresent(band -> {
            BigDecimal rounded =
                    scale.getHoles() == Scale.Holes.ROUNDED ? Scale.rounded(value(), scale.getGrid()) : value();
            String shown = Writing.number(value());
            trace.step(
                    "band",
                    (rounded.compareTo(value()) == 0 ? shown : shown + " rounds to " + Writing.number(rounded))
                            + ", which is " + band,
                    "grade",
                    value(),
                    "rounded",
                    rounded,
                    "from",
                    band.from());
        });
        all.addAll(trace.steps());
        return List.copyOf(all);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.number(this);
    }

    /** {@return such as {@code google 0.6667 green}} */
    @Override
    public String toString() {
        return strategy + " " + Writing.number(value())
                + label().map(name -> " " + name).orElse("");
    }
}
