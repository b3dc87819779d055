package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.constraint.AgreeingDirection;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.MovingMetric;
import io.okr4j.core.constraint.Quality;
import io.okr4j.core.constraint.ResolvedRelativeTarget;
import io.okr4j.core.constraint.StatedSense;
import io.okr4j.core.constraint.TargetStated;
import io.okr4j.core.constraint.TargetWithinBounds;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number that moves from a baseline to a target, in either direction.
 *
 * <p>Drafts may lack a baseline or a target. Instances are immutable and thread-safe.
 */
@MovingMetric
@AgreeingDirection
@ResolvedRelativeTarget
@StatedSense(groups = Quality.class)
@TargetWithinBounds
@TargetStated(groups = Complete.class)
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("metric")
@Value.Immutable
public abstract sealed class Metric implements WithMetric, Measure permits ImmutableMetric {
    Metric() {}

    @JsonCreator
    static Metric fromJson(
            @JsonProperty("baseline") @Nullable BigDecimal baseline,
            @JsonProperty("baselineOn") @Nullable LocalDate baselineOn,
            @JsonProperty("target") @Nullable BigDecimal target,
            @JsonProperty("direction") @Nullable Direction direction,
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
                .baseline(Optional.ofNullable(baseline))
                .baselineOn(Optional.ofNullable(baselineOn))
                .target(Optional.ofNullable(target))
                .direction(Optional.ofNullable(direction))
                .relativeTarget(Optional.ofNullable(relativeTarget))
                .unit(Optional.ofNullable(unit))
                .recurrence(Optional.ofNullable(recurrence))
                .scope(Optional.ofNullable(scope))
                .window(Optional.ofNullable(window))
                .metricName(Optional.ofNullable(metricName))
                .definition(Optional.ofNullable(definition))
                .trajectory(Optional.ofNullable(trajectory));
        if (aggregation != null) {
            builder.aggregation(aggregation);
        }
        if (payLink != null) {
            builder.payLink(payLink);
        }
        return builder.build();
    }

    /** {@return the value that the key result starts from; none if it is not known yet} */
    public abstract Optional<BigDecimal> getBaseline();

    /** {@return the day on which the baseline was read, if it is known} */
    public abstract Optional<LocalDate> getBaselineOn();

    /**
     * {@return the value to be reached as it was stated; none in a draft, or where only a
     * {@linkplain #getRelativeTarget() relative target} was stated}
     */
    public abstract Optional<BigDecimal> getTarget();

    /** {@return the direction that was declared, if one was} */
    public abstract Optional<Direction> getDirection();

    /** {@return the target as a change, if it was stated so} */
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
        return "metric";
    }

    /**
     * {@return the value to be reached: the stated one, else what the relative target resolves to, if either is there}
     */
    public Optional<BigDecimal> target() {
        Optional<BigDecimal> stated = getTarget();
        return stated.isPresent() ? stated : getRelativeTarget().flatMap(RelativeTarget::resolve);
    }

    /** {@return the direction: the declared one, else the one from baseline to target; none if neither can be told} */
    public Optional<Direction> direction() {
        return getDirection().or(this::impliedDirection);
    }

    /** {@return the direction from baseline to target; none if one of them is missing or they are equal} */
    public Optional<Direction> impliedDirection() {
        if (getBaseline().isEmpty() || target().isEmpty()) {
            return Optional.empty();
        }
        int sign = target().get().compareTo(getBaseline().get());
        if (sign == 0) {
            return Optional.empty();
        }
        return Optional.of(sign > 0 ? Direction.INCREASE : Direction.DECREASE);
    }

    /**
     * Sets the target.
     *
     * @param target the value to be reached
     * @return a copy with that target
     */
    public Metric to(BigDecimal target) {
        return toBuilder().target(target).build();
    }

    /**
     * Sets the target.
     *
     * @param target the value to be reached
     * @return a copy with that target
     */
    public Metric to(long target) {
        return to(BigDecimal.valueOf(target));
    }

    /**
     * Sets the target.
     *
     * @param target the value to be reached in plain decimal form, such as {@code "25.5"}
     * @return a copy with that target
     */
    public Metric to(String target) {
        return to(Numbers.parse("target", target));
    }

    /**
     * States the target as a percentage of change from the baseline.
     *
     * @param percent the change: {@code 15} or {@code "-12.5"} percent
     * @return a copy with a relative target whose base is the baseline, if there is one
     */
    public Metric byPercent(String percent) {
        return by(Numbers.parse("rate", percent), Sense.RELATIVE);
    }

    /**
     * States the target as a percentage of change from the baseline.
     *
     * @param percent the change in percent
     * @return a copy with a relative target whose base is the baseline, if there is one
     */
    public Metric byPercent(long percent) {
        return by(BigDecimal.valueOf(percent), Sense.RELATIVE);
    }

    /**
     * States the target as percentage points above the baseline.
     *
     * @param points the change in percentage points, negative for less
     * @return a copy with a relative target whose base is the baseline, if there is one
     */
    public Metric byPoints(long points) {
        return by(BigDecimal.valueOf(points), Sense.POINTS);
    }

    private Metric by(BigDecimal rate, Sense sense) {
        return withRelativeTarget(RelativeTarget.builder()
                .base(getBaseline())
                .rate(rate)
                .sense(sense)
                .build());
    }

    /**
     * Counts in a unit.
     *
     * @param unit what the numbers count
     * @return a copy with that unit
     */
    public Metric unit(Unit unit) {
        return withUnit(unit);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.metric(this);
    }

    @Value.Check
    Metric checked() {
        Optional<BigDecimal> baseline = Numbers.canonical("baseline", getBaseline());
        Optional<BigDecimal> target = Numbers.canonical("target", getTarget());
        boolean canonical = Numbers.same(baseline, getBaseline()) && Numbers.same(target, getTarget());
        return canonical ? this : toBuilder().baseline(baseline).target(target).build();
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
     * Builds {@link Metric} values; not thread-safe.
     *
     * <p>Optional: {@code baseline}, {@code baselineOn}, {@code target}, {@code direction}, {@code relativeTarget},
     * {@code unit}, {@code aggregation}, {@code recurrence}, {@code scope}, {@code window}, {@code metricName},
     * {@code definition}, {@code payLink}, {@code trajectory}.
     */
    public static final class Builder extends ImmutableMetric.Builder {
        Builder() {}

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
    }
}
