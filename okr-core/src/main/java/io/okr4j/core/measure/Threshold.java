package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.Quality;
import io.okr4j.core.constraint.ResolvedRelativeTarget;
import io.okr4j.core.constraint.StatedSense;
import io.okr4j.core.constraint.TargetStated;
import io.okr4j.core.constraint.TargetWithinBounds;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number that has to stay on one side of a target: <em>at least 99 percent</em>.
 *
 * <p>Instances are immutable and thread-safe.
 */
@ResolvedRelativeTarget
@StatedSense(groups = Quality.class)
@TargetWithinBounds
@TargetStated(groups = Complete.class)
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("threshold")
@Value.Immutable
public abstract sealed class Threshold implements WithThreshold, Measure permits ImmutableThreshold {
    Threshold() {}

    @JsonCreator
    static Threshold fromJson(
            @JsonProperty("comparison") Comparison comparison,
            @JsonProperty("target") @Nullable BigDecimal target,
            @JsonProperty("strict") @Nullable Boolean strict,
            @JsonProperty("baseline") @Nullable BigDecimal baseline,
            @JsonProperty("relativeTarget") @Nullable RelativeTarget relativeTarget,
            @JsonProperty("unit") @Nullable Unit unit,
            @JsonProperty("aggregation") @Nullable ReadingAggregation aggregation,
            @JsonProperty("recurrence") @Nullable Recurrence recurrence,
            @JsonProperty("scope") @Nullable Scope scope,
            @JsonProperty("window") @Nullable Period window,
            @JsonProperty("metricName") @Nullable String metricName,
            @JsonProperty("definition") @Nullable String definition,
            @JsonProperty("payLink") @Nullable PayLink payLink,
            @JsonProperty("trajectory") @Nullable Trajectory trajectory) {
        Builder builder = builder()
                .comparison(Absent.refuse("comparison", comparison))
                .target(Optional.ofNullable(target))
                .baseline(Optional.ofNullable(baseline))
                .relativeTarget(Optional.ofNullable(relativeTarget))
                .unit(Optional.ofNullable(unit))
                .recurrence(Optional.ofNullable(recurrence))
                .scope(Optional.ofNullable(scope))
                .window(Optional.ofNullable(window))
                .metricName(Optional.ofNullable(metricName))
                .definition(Optional.ofNullable(definition))
                .trajectory(Optional.ofNullable(trajectory));
        if (strict != null) {
            builder.strict(strict);
        }
        if (aggregation != null) {
            builder.aggregation(aggregation);
        }
        if (payLink != null) {
            builder.payLink(payLink);
        }
        return builder.build();
    }

    /** {@return the side on which the number has to stay} */
    public abstract Comparison getComparison();

    /**
     * {@return the bound as it was stated; none in a draft, or where only a {@linkplain #getRelativeTarget() relative
     * target} was stated}
     */
    public abstract Optional<BigDecimal> getTarget();

    /** {@return whether meeting the bound exactly is a miss} */
    @Value.Default
    public boolean isStrict() {
        return false;
    }

    /** {@return the value when the key result was written, if it is known} */
    public abstract Optional<BigDecimal> getBaseline();

    /** {@return the bound as a change, if it was stated so} */
    public abstract Optional<RelativeTarget> getRelativeTarget();

    @Override
    @Value.Default
    public ReadingAggregation getAggregation() {
        return ReadingAggregation.LATEST;
    }

    @Override
    @Value.Default
    public PayLink getPayLink() {
        return PayLink.NONE;
    }

    @Override
    public String kind() {
        return "threshold";
    }

    /** {@return the bound: the stated one, else what the relative target resolves to, if either is there} */
    public Optional<BigDecimal> target() {
        return getTarget().or(() -> getRelativeTarget().flatMap(RelativeTarget::resolve));
    }

    /**
     * Tells whether a number stays on the right side.
     *
     * @param value any number
     * @return true if it does; none in a draft without a target
     */
    public Optional<Boolean> metBy(BigDecimal value) {
        return target().map(target -> {
            int side = getComparison() == Comparison.AT_LEAST ? value.compareTo(target) : target.compareTo(value);
            return isStrict() ? side > 0 : side >= 0;
        });
    }

    /**
     * Counts in a unit.
     *
     * @param unit what the numbers count
     * @return a copy with that unit
     */
    public Threshold unit(Unit unit) {
        return withUnit(unit);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.threshold(this);
    }

    @Value.Check
    Threshold checked() {
        Optional<BigDecimal> target = Numbers.canonical("target", getTarget());
        Optional<BigDecimal> baseline = Numbers.canonical("baseline", getBaseline());
        boolean canonical = Numbers.same(target, getTarget()) && Numbers.same(baseline, getBaseline());
        return canonical ? this : toBuilder().target(target).baseline(baseline).build();
    }

    /** {@return a builder that starts with every attribute of this value} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Threshold} values; not thread-safe.
     *
     * <p>Required: {@code comparison}. Optional: {@code target}, {@code strict}, {@code baseline},
     * {@code relativeTarget}, {@code unit}, {@code aggregation}, {@code recurrence}, {@code scope}, {@code window},
     * {@code metricName}, {@code definition}, {@code payLink}, {@code trajectory}.
     */
    public static final class Builder extends ImmutableThreshold.Builder {
        Builder() {}

        /**
         * Sets {@code target}.
         *
         * @param target the number
         * @return this builder
         */
        public Builder target(long target) {
            return target(BigDecimal.valueOf(target));
        }

        /**
         * Sets {@code target}.
         *
         * @param target the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder target(String target) {
            return target(Numbers.parse("target", target));
        }

        /**
         * Sets {@code baseline}.
         *
         * @param baseline the number
         * @return this builder
         */
        public Builder baseline(long baseline) {
            return baseline(BigDecimal.valueOf(baseline));
        }

        /**
         * Sets {@code baseline}.
         *
         * @param baseline the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder baseline(String baseline) {
            return baseline(Numbers.parse("baseline", baseline));
        }
    }
}
