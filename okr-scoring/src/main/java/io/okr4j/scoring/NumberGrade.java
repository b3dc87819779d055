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
public abstract sealed class NumberGrade implements Grade permits SchemeNumber, PlainNumber {
    NumberGrade() {}

    /** A number with whatever reasons. */
    static NumberGrade of(String strategy, Scale scale, BigDecimal computed, Supplier<List<Step>> steps) {
        return new PlainNumber(strategy, scale, computed, steps, null);
    }

    /** The number of a scheme for a key result. */
    static NumberGrade of(GradingScheme scheme, BigDecimal computed, GradingContext context) {
        return new SchemeNumber(scheme, computed, context);
    }

    /** What a person gave, and what it is worth under the strategy. */
    record Given(GradeOverride override, BigDecimal worth) {}

    /** How the computed number came about. */
    abstract List<Step> reasons();

    @Nullable
    Given given() {
        return null;
    }

    /** The same, but that a person gave a grade, which is worth something under the strategy. */
    NumberGrade overridden(GradeOverride by, BigDecimal worth) {
        return new PlainNumber(strategy(), scale(), computed(), this::reasons, new Given(by, worth));
    }

    /** {@return the number that counts: that of a person where one was given with a reason, else the computed one} */
    public BigDecimal value() {
        Given by = given();
        return by == null ? computed() : by.worth();
    }

    /** {@return the number that was computed, whatever a person said} */
    public abstract BigDecimal computed();

    boolean asComputed() {
        return given() == null;
    }

    /** {@return what a person gave in place of the computed number, with the reason} */
    public Optional<GradeOverride> override() {
        return Optional.ofNullable(given()).map(Given::override);
    }

    /** {@return the scale on which it lies} */
    public abstract Scale scale();

    /** {@return the band of the number that counts, if the scale has bands} */
    public Optional<Band> band() {
        return scale().band(value());
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
        List<Step> all = new ArrayList<>(reasons());
        Trace trace = new Trace();
        override().ifPresent(by -> {
            boolean asItIs = value().compareTo(by.getGrade()) == 0;
            trace.step(
                    "override",
                    by.getAuthor().orElse("somebody") + " gives " + Writing.number(by.getGrade())
                            + (asItIs ? "" : ", worth " + Writing.number(value())) + " in place of "
                            + Writing.number(computed()) + ": "
                            + by.getReason().orElse(""),
                    "computed",
                    computed(),
                    "given",
                    by.getGrade(),
                    "grade",
                    value());
        });
        band().ifPresent(band -> {
            BigDecimal rounded =
                    scale().getHoles() == Scale.Holes.ROUNDED ? Scale.rounded(value(), scale().getGrid()) : value();
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
        return strategy() + " " + Writing.number(value())
                + label().map(name -> " " + name).orElse("");
    }
}
