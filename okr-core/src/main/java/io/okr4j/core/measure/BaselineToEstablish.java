package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number that is not known yet and is to be found out, so that a later key result can start from it.
 *
 * <p>Such a key result needs no target. Instances are immutable and thread-safe.
 */
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("baseline-to-establish")
@Value.Immutable
public abstract sealed class BaselineToEstablish implements WithBaselineToEstablish, Measure
        permits ImmutableBaselineToEstablish {
    BaselineToEstablish() {}

    @JsonCreator
    static BaselineToEstablish fromJson(
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
        return "baseline-to-establish";
    }

    /**
     * Counts in a unit.
     *
     * @param unit what the numbers count
     * @return a copy with that unit
     */
    public BaselineToEstablish unit(Unit unit) {
        return withUnit(unit);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.baselineToEstablish(this);
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
     * Builds {@link BaselineToEstablish} values; not thread-safe.
     *
     * <p>Optional: {@code unit}, {@code aggregation}, {@code recurrence}, {@code scope}, {@code window},
     * {@code metricName}, {@code definition}, {@code payLink}, {@code trajectory}.
     */
    public static final class Builder extends ImmutableBaselineToEstablish.Builder {
        Builder() {}
    }
}
