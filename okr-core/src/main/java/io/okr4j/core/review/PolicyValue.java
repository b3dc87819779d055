package io.okr4j.core.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * One number of a policy, with the source that it is taken from.
 *
 * <p>No number of the OKR method rests on evidence; sources contradict each other. So each has a name and a source, and
 * can be replaced. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class PolicyValue implements WithPolicyValue, Serializable {
    PolicyValue() {}

    /**
     * States a number.
     *
     * @param name the name, such as {@code key-results.max}
     * @param value the number in plain decimal form
     * @param source who says so
     * @return the value
     */
    public static PolicyValue of(String name, String value, String source) {
        return builder().name(name).value(value).source(source).build();
    }

    @JsonCreator
    static PolicyValue fromJson(
            @JsonProperty("name") String name,
            @JsonProperty("value") BigDecimal value,
            @JsonProperty("source") String source) {
        return builder()
                .name(Absent.refuse("name", name))
                .value(Absent.refuse("value", value))
                .source(Absent.refuse("source", source))
                .build();
    }

    /** {@return the name, such as {@code key-results.max}} */
    public abstract String getName();

    /** {@return the number} */
    public abstract BigDecimal getValue();

    /** {@return who says so} */
    public abstract String getSource();

    @Value.Check
    PolicyValue checked() {
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
     * Builds {@link PolicyValue} values; not thread-safe.
     *
     * <p>Required: {@code name}, {@code value}, {@code source}.
     */
    public static final class Builder extends ImmutablePolicyValue.Builder {
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
