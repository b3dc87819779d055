package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.MonotoneLevels;
import io.okr4j.core.constraint.TargetStated;
import io.okr4j.core.constraint.TargetWithinBounds;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.time.Period;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Three levels of one key result, agreed before the period: commit, target and stretch.
 *
 * <p>Instances are immutable and thread-safe.
 */
@MonotoneLevels
@TargetWithinBounds
@TargetStated(groups = Complete.class)
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("levels")
@Value.Immutable
public abstract sealed class Levels implements WithLevels, Measure permits ImmutableLevels {
    Levels() {}

    @JsonCreator
    static Levels fromJson(
            @JsonProperty("baseline") @Nullable BigDecimal baseline,
            @JsonProperty("commit") @Nullable Level commit,
            @JsonProperty("target") @Nullable Level target,
            @JsonProperty("stretch") @Nullable Level stretch,
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
                .commit(Optional.ofNullable(commit))
                .target(Optional.ofNullable(target))
                .stretch(Optional.ofNullable(stretch))
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

    /** {@return the value that the key result starts from, if the levels are numbers and it is known} */
    public abstract Optional<BigDecimal> getBaseline();

    /** {@return what can be promised; none in a draft} */
    public abstract Optional<@Valid Level> getCommit();

    /** {@return what is aimed at; none in a draft} */
    public abstract Optional<@Valid Level> getTarget();

    /** {@return what would be extraordinary; none in a draft} */
    public abstract Optional<@Valid Level> getStretch();

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
        return "levels";
    }

    /**
     * Finds a level by its name.
     *
     * @param name one of the three
     * @return the level, if it has been written
     */
    public Optional<Level> level(LevelName name) {
        return switch (name) {
            case COMMIT -> getCommit();
            case TARGET -> getTarget();
            case STRETCH -> getStretch();
        };
    }

    /** {@return the levels that have been written, from commit to stretch} */
    public List<Level> levels() {
        return Stream.of(getCommit(), getTarget(), getStretch())
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Counts in a unit.
     *
     * @param unit what the numbers count
     * @return a copy with that unit
     */
    public Levels unit(Unit unit) {
        return withUnit(unit);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.levels(this);
    }

    @Value.Check
    Levels checked() {
        Optional<BigDecimal> baseline = Numbers.canonical("baseline", getBaseline());
        boolean canonical = Numbers.same(baseline, getBaseline());
        return canonical ? this : toBuilder().baseline(baseline).build();
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
     * Builds {@link Levels} values; not thread-safe.
     *
     * <p>Optional: {@code baseline}, {@code commit}, {@code target}, {@code stretch}, {@code unit},
     * {@code aggregation}, {@code recurrence}, {@code scope}, {@code window}, {@code metricName}, {@code definition},
     * {@code payLink}, {@code trajectory}.
     */
    public static final class Builder extends ImmutableLevels.Builder {
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
    }
}
