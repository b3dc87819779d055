package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * One number was read.
 *
 * <p>Instances are immutable and thread-safe.
 */
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("number")
@Value.Immutable
public abstract sealed class NumberReading implements WithNumberReading, Reading permits ImmutableNumberReading {
    NumberReading() {}

    /**
     * Reads a number.
     *
     * @param value the number
     * @return the reading
     */
    public static NumberReading of(BigDecimal value) {
        return builder().value(value).build();
    }

    @JsonCreator
    static NumberReading fromJson(@JsonProperty("value") BigDecimal value) {
        return builder().value(Absent.refuse("value", value)).build();
    }

    /** {@return the number} */
    public abstract BigDecimal getValue();

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.number(this);
    }

    @Value.Check
    NumberReading checked() {
        BigDecimal value = Numbers.canonical("value", getValue());
        boolean canonical = Numbers.same(value, getValue());
        return canonical ? this : toBuilder().value(value).build();
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
     * Builds {@link NumberReading} values; not thread-safe.
     *
     * <p>Required: {@code value}.
     */
    public static final class Builder extends ImmutableNumberReading.Builder {
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
    }
}
