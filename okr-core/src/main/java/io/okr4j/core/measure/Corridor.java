package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.TargetStated;
import io.okr4j.core.constraint.TargetWithinBounds;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number that has to stay between two bounds, which both belong to the corridor.
 *
 * <p>Instances are immutable and thread-safe.
 */
@TargetWithinBounds
@TargetStated(groups = Complete.class)
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("corridor")
@Value.Immutable
public abstract sealed class Corridor implements WithCorridor, Measure permits ImmutableCorridor {
    Corridor() {}

    @JsonCreator
    static Corridor fromJson(
            @JsonProperty("low") @Nullable BigDecimal low,
            @JsonProperty("high") @Nullable BigDecimal high,
            @JsonProperty("tolerance") @Nullable BigDecimal tolerance,
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
                .low(Optional.ofNullable(low))
                .high(Optional.ofNullable(high))
                .tolerance(Optional.ofNullable(tolerance))
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

    /** {@return the lower bound; none in a draft} */
    public abstract Optional<BigDecimal> getLow();

    /** {@return the upper bound; none in a draft} */
    public abstract Optional<BigDecimal> getHigh();

    /**
     * {@return the distance from the corridor at which nothing is left of the grade, if grading by distance is wanted;
     * positive}
     */
    public abstract Optional<BigDecimal> getTolerance();

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
        return "corridor";
    }

    /**
     * Tells whether a number lies in the corridor.
     *
     * @param value any number
     * @return true if it does; none in a draft that lacks a bound
     */
    public Optional<Boolean> contains(BigDecimal value) {
        if (getLow().isEmpty() || getHigh().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(value.compareTo(getLow().get()) >= 0
                && value.compareTo(getHigh().get()) <= 0);
    }

    /**
     * Counts in a unit.
     *
     * @param unit what the numbers count
     * @return a copy with that unit
     */
    public Corridor unit(Unit unit) {
        return withUnit(unit);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.corridor(this);
    }

    @Value.Check
    Corridor checked() {
        Optional<BigDecimal> low = Numbers.canonical("low", getLow());
        Optional<BigDecimal> high = Numbers.canonical("high", getHigh());
        Optional<BigDecimal> tolerance = Numbers.canonical("tolerance", getTolerance());
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "low must not be above high but they were " + low.get().toPlainString() + " and "
                            + high.get().toPlainString(),
                    List.of("low", "high"));
        }
        if (tolerance.isPresent() && tolerance.get().signum() <= 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "tolerance must be positive but was " + tolerance.get().toPlainString(),
                    List.of("tolerance"));
        }
        boolean canonical =
                Numbers.same(low, getLow()) && Numbers.same(high, getHigh()) && Numbers.same(tolerance, getTolerance());
        return canonical
                ? this
                : toBuilder().low(low).high(high).tolerance(tolerance).build();
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
     * Builds {@link Corridor} values; not thread-safe.
     *
     * <p>Optional: {@code low}, {@code high}, {@code tolerance}, {@code unit}, {@code aggregation}, {@code recurrence},
     * {@code scope}, {@code window}, {@code metricName}, {@code definition}, {@code payLink}, {@code trajectory}.
     */
    public static final class Builder extends ImmutableCorridor.Builder {
        Builder() {}

        /**
         * Sets {@code low}.
         *
         * @param low the number
         * @return this builder
         */
        public Builder low(long low) {
            return low(BigDecimal.valueOf(low));
        }

        /**
         * Sets {@code low}.
         *
         * @param low the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder low(String low) {
            return low(Numbers.parse("low", low));
        }

        /**
         * Sets {@code high}.
         *
         * @param high the number
         * @return this builder
         */
        public Builder high(long high) {
            return high(BigDecimal.valueOf(high));
        }

        /**
         * Sets {@code high}.
         *
         * @param high the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder high(String high) {
            return high(Numbers.parse("high", high));
        }

        /**
         * Sets {@code tolerance}.
         *
         * @param tolerance the number
         * @return this builder
         */
        public Builder tolerance(long tolerance) {
            return tolerance(BigDecimal.valueOf(tolerance));
        }

        /**
         * Sets {@code tolerance}.
         *
         * @param tolerance the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder tolerance(String tolerance) {
            return tolerance(Numbers.parse("tolerance", tolerance));
        }
    }
}
