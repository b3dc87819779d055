package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One value of a KPI on one day.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class DataPoint implements WithDataPoint, Serializable {
    DataPoint() {}

    /**
     * States a value.
     *
     * @param on the day
     * @param value the value in plain decimal form, such as {@code "500000"}
     * @return the data point
     */
    public static DataPoint of(LocalDate on, String value) {
        return builder().on(on).value(value).build();
    }

    @JsonCreator
    static DataPoint fromJson(@JsonProperty("on") LocalDate on, @JsonProperty("value") BigDecimal value) {
        return builder()
                .on(Absent.refuse("on", on))
                .value(Absent.refuse("value", value))
                .build();
    }

    /** {@return the day} */
    public abstract LocalDate getOn();

    /** {@return the value on that day} */
    public abstract BigDecimal getValue();

    @Value.Check
    DataPoint checked() {
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
     * Builds {@link DataPoint} values; not thread-safe.
     *
     * <p>Required: {@code on}, {@code value}.
     */
    public static final class Builder extends ImmutableDataPoint.Builder {
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
