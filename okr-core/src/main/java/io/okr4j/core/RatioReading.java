package io.okr4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * A numerator and a denominator were read, so that ratios of several days can be put together rightly.
 *
 * <p>Instances are immutable and thread-safe.
 */
@JsonSubTypes({}) // or Jackson 3 takes the generated class, which is permitted, for a kind of its own
@JsonTypeName("ratio")
@Value.Immutable
public abstract sealed class RatioReading implements WithRatioReading, Reading permits ImmutableRatioReading {
    RatioReading() {}

    /**
     * Reads a ratio.
     *
     * @param numerator how many of them
     * @param denominator of how many; positive
     * @return the reading
     */
    public static RatioReading of(long numerator, long denominator) {
        return builder().numerator(numerator).denominator(denominator).build();
    }

    @JsonCreator
    static RatioReading fromJson(
            @JsonProperty("numerator") BigDecimal numerator, @JsonProperty("denominator") BigDecimal denominator) {
        return builder()
                .numerator(Absent.refuse("numerator", numerator))
                .denominator(Absent.refuse("denominator", denominator))
                .build();
    }

    /** {@return how many of them} */
    public abstract BigDecimal getNumerator();

    /** {@return of how many; positive} */
    public abstract BigDecimal getDenominator();

    @Override
    public String kind() {
        return "ratio";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.ratio(this);
    }

    @Value.Check
    RatioReading checked() {
        BigDecimal numerator = Numbers.canonical("numerator", getNumerator());
        BigDecimal denominator = Numbers.canonical("denominator", getDenominator());
        if (denominator.signum() <= 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "denominator must be positive but was " + denominator.toPlainString(),
                    List.of("denominator"));
        }
        boolean canonical = Numbers.same(numerator, getNumerator()) && Numbers.same(denominator, getDenominator());
        return canonical
                ? this
                : toBuilder().numerator(numerator).denominator(denominator).build();
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
     * Builds {@link RatioReading} values; not thread-safe.
     *
     * <p>Required: {@code numerator}, {@code denominator}.
     */
    public static final class Builder extends ImmutableRatioReading.Builder {
        Builder() {}

        /**
         * Sets {@code numerator}.
         *
         * @param numerator the number
         * @return this builder
         */
        public Builder numerator(long numerator) {
            return numerator(BigDecimal.valueOf(numerator));
        }

        /**
         * Sets {@code numerator}.
         *
         * @param numerator the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder numerator(String numerator) {
            return numerator(Numbers.parse("numerator", numerator));
        }

        /**
         * Sets {@code denominator}.
         *
         * @param denominator the number
         * @return this builder
         */
        public Builder denominator(long denominator) {
            return denominator(BigDecimal.valueOf(denominator));
        }

        /**
         * Sets {@code denominator}.
         *
         * @param denominator the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder denominator(String denominator) {
            return denominator(Numbers.parse("denominator", denominator));
        }
    }
}
