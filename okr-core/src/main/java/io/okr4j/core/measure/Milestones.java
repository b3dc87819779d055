package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.TargetStated;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.DistinctIds;
import io.okr4j.core.internal.Ids;
import io.okr4j.core.time.Period;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Steps that are done or not; a single one is a yes/no key result.
 *
 * <p>Instances are immutable and thread-safe.
 */
@TargetStated(groups = Complete.class)
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("milestones")
@Value.Immutable
public abstract sealed class Milestones implements WithMilestones, Measure permits ImmutableMilestones {
    Milestones() {}

    @JsonCreator
    static Milestones fromJson(
            @JsonProperty("milestones") @Nullable List<Milestone> milestones,
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
                .addAllMilestones(Absent.orNone(milestones))
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

    /** {@return the steps, in order; their ids differ} */
    public abstract List<@Valid Milestone> getMilestones();

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
        return "milestones";
    }

    /** {@return whether there is one milestone only, so that the answer is yes or no} */
    public boolean yesNo() {
        return getMilestones().size() == 1;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.milestones(this);
    }

    @Value.Check
    Milestones checked() {
        List<Milestone> placed = DistinctIds.of(
                "the milestones of one key result",
                getMilestones(),
                Milestone::getId,
                milestone -> Ids.fromTitle(milestone.getTitle(), "milestone"),
                Milestone::withId);
        return placed.equals(getMilestones()) ? this : withMilestones(placed);
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
     * Builds {@link Milestones} values; not thread-safe.
     *
     * <p>Optional: {@code milestones}, {@code unit}, {@code aggregation}, {@code recurrence}, {@code scope},
     * {@code window}, {@code metricName}, {@code definition}, {@code payLink}, {@code trajectory}. Lists also have
     * methods that add one element or several.
     */
    public static final class Builder extends ImmutableMilestones.Builder {
        Builder() {}
    }
}
