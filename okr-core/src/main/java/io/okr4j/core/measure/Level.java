package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.constraint.PlainText;
import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One level of a key result that is measured by levels: a number, a description, or both.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Level implements WithLevel, Serializable {
    Level() {}

    /**
     * Gives a level by its number.
     *
     * @param value the number from which the level is reached, such as {@code "120"}
     * @return the level
     */
    public static Level at(String value) {
        return builder().value(value).build();
    }

    /**
     * Gives a level in words.
     *
     * @param description what it looks like when the level is reached
     * @return the level
     */
    public static Level described(String description) {
        return builder().description(description).build();
    }

    @JsonCreator
    static Level fromJson(
            @JsonProperty("value") @Nullable BigDecimal value,
            @JsonProperty("description") @Nullable String description,
            @JsonProperty("certainty") @Nullable BigDecimal certainty) {
        return builder()
                .value(Optional.ofNullable(value))
                .description(Optional.ofNullable(description))
                .certainty(Optional.ofNullable(certainty))
                .build();
    }

    /** {@return the number from which the level is reached, if the levels are numbers} */
    public abstract Optional<BigDecimal> getValue();

    /** {@return what it looks like when the level is reached} */
    public abstract Optional<@PlainText String> getDescription();

    /** {@return the probability of reaching the level, stated when it was written; from 0 to 1} */
    public abstract Optional<BigDecimal> getCertainty();

    @Value.Check
    Level checked() {
        Optional<BigDecimal> value = Numbers.canonical("value", getValue());
        Optional<BigDecimal> certainty = Numbers.canonical("certainty", getCertainty());
        certainty.ifPresent(p -> Numbers.requireWithin("certainty", p, BigDecimal.ZERO, BigDecimal.ONE));
        boolean canonical = Numbers.same(value, getValue()) && Numbers.same(certainty, getCertainty());
        return canonical ? this : toBuilder().value(value).certainty(certainty).build();
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
     * Builds {@link Level} values; not thread-safe.
     *
     * <p>Optional: {@code value}, {@code description}, {@code certainty}.
     */
    public static final class Builder extends ImmutableLevel.Builder {
        Builder() {}

        /**
         * Sets {@code value}.
         *
         * @param value the number
         * @return this builder
         */
        public Builder value(long value) {
            return value(BigDecimal.valueOf(value));
        }

        /**
         * Sets {@code value}.
         *
         * @param value the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder value(String value) {
            return value(Numbers.parse("value", value));
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
