package io.okr4j.scoring;

import io.okr4j.core.GradeOverride;
import io.okr4j.scoring.internal.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A number on a scale.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class NumberGrade implements Grade {

    private final String strategy;
    private final Scale scale;
    private final BigDecimal computed;
    private final BigDecimal value;
    private final @Nullable GradeOverride override;
    private final Supplier<List<Step>> steps;

    private NumberGrade(
            String strategy,
            Scale scale,
            BigDecimal computed,
            BigDecimal value,
            @Nullable GradeOverride override,
            Supplier<List<Step>> steps) {
        this.strategy = strategy;
        this.scale = scale;
        this.computed = computed;
        this.value = value;
        this.override = override;
        this.steps = steps;
    }

    NumberGrade(String strategy, Scale scale, BigDecimal computed, Supplier<List<Step>> steps) {
        this(strategy, scale, computed, computed, null, steps);
    }

    /** The same, but that a person gave a grade, which is worth something under the strategy. */
    NumberGrade overridden(GradeOverride by, BigDecimal worth) {
        return new NumberGrade(strategy, scale, computed, worth, by, steps);
    }

    @Override
    public String strategy() {
        return strategy;
    }

    /** {@return the number that counts: that of a person where one was given with a reason, else the computed one} */
    public BigDecimal value() {
        return value;
    }

    /** {@return the number that was computed, whatever a person said} */
    public BigDecimal computed() {
        return computed;
    }

    boolean asComputed() {
        return override == null;
    }

    /** {@return what a person gave in place of the computed number, with the reason} */
    public Optional<GradeOverride> override() {
        return Optional.ofNullable(override);
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
        List<Step> all = new ArrayList<>(Reasons.of(steps));
        Trace trace = new Trace();
        override().ifPresent(given -> {
            boolean asItIs = value.compareTo(given.getGrade()) == 0;
            trace.step(
                    "override",
                    given.getAuthor().orElse("somebody") + " gives " + Writing.number(given.getGrade())
                            + (asItIs ? "" : ", worth " + Writing.number(value)) + " in place of "
                            + Writing.number(computed) + ": "
                            + given.getReason().orElse(""),
                    "computed",
                    computed,
                    "given",
                    given.getGrade(),
                    "grade",
                    value);
        });
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
