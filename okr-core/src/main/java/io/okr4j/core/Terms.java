package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was promised in an objective or key result at some time: the part of it that an amendment may change.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Terms implements WithTerms, Serializable {
    Terms() {}

    @JsonCreator
    static Terms fromJson(
            @JsonProperty("title") String title,
            @JsonProperty("period") @Nullable Period period,
            @JsonProperty("measure") @Nullable Measure measure,
            @JsonProperty("deadline") @Nullable LocalDate deadline,
            @JsonProperty("weight") @Nullable BigDecimal weight,
            @JsonProperty("ambition") @Nullable Ambition ambition,
            @JsonProperty("certainty") @Nullable BigDecimal certainty) {
        return builder()
                .title(Absent.refuse("title", title))
                .period(Optional.ofNullable(period))
                .measure(Optional.ofNullable(measure))
                .deadline(Optional.ofNullable(deadline))
                .weight(Optional.ofNullable(weight))
                .ambition(Optional.ofNullable(ambition))
                .certainty(Optional.ofNullable(certainty))
                .build();
    }

    /** {@return the title} */
    public abstract String getTitle();

    /** {@return the period, of an objective} */
    public abstract Optional<Period> getPeriod();

    /** {@return the measure} */
    public abstract Optional<Measure> getMeasure();

    /** {@return the deadline, of a key result} */
    public abstract Optional<LocalDate> getDeadline();

    /** {@return the weight, of a key result} */
    public abstract Optional<BigDecimal> getWeight();

    /** {@return how sure it was meant to be} */
    public abstract Optional<Ambition> getAmbition();

    /** {@return the probability of being met, of a key result} */
    public abstract Optional<BigDecimal> getCertainty();

    @Value.Check
    Terms checked() {
        Optional<BigDecimal> weight = Numbers.canonical("weight", getWeight());
        Optional<BigDecimal> certainty = Numbers.canonical("certainty", getCertainty());
        boolean canonical = Numbers.same(weight, getWeight()) && Numbers.same(certainty, getCertainty());
        return canonical
                ? this
                : toBuilder().weight(weight).certainty(certainty).build();
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
     * Builds {@link Terms} values; not thread-safe.
     *
     * <p>Required: {@code title}. Optional: {@code period}, {@code measure}, {@code deadline}, {@code weight},
     * {@code ambition}, {@code certainty}.
     */
    public static final class Builder extends ImmutableTerms.Builder {
        Builder() {}

        /**
         * Sets {@code weight}.
         *
         * @param weight the number
         * @return this builder
         */
        public Builder weight(long weight) {
            return weight(BigDecimal.valueOf(weight));
        }

        /**
         * Sets {@code weight}.
         *
         * @param weight the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder weight(String weight) {
            return weight(Numbers.parse("weight", weight));
        }

        /**
         * Sets {@code certainty}.
         *
         * @param certainty the number
         * @return this builder
         */
        public Builder certainty(long certainty) {
            return certainty(BigDecimal.valueOf(certainty));
        }

        /**
         * Sets {@code certainty}.
         *
         * @param certainty the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder certainty(String certainty) {
            return certainty(Numbers.parse("certainty", certainty));
        }
    }
}
