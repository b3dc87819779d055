package io.okr4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.okr4j.core.internal.Absent;
import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.time.Period;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A target that was stated as a change: <em>15 % more than the 500,000 of last quarter</em>.
 *
 * <p>It keeps what was said, and {@linkplain #resolve() resolves} it exactly: 500,000 and 15 percent are 575,000.
 * Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class RelativeTarget implements WithRelativeTarget, Serializable {
    RelativeTarget() {}

    private static final int MAX_PERIODS = 100;

    @JsonCreator
    static RelativeTarget fromJson(
            @JsonProperty("base") @Nullable BigDecimal base,
            @JsonProperty("basePeriod") @Nullable Period basePeriod,
            @JsonProperty("rate") BigDecimal rate,
            @JsonProperty("sense") @Nullable Sense sense,
            @JsonProperty("periods") @Nullable Integer periods) {
        Builder builder = builder()
                .base(Optional.ofNullable(base))
                .basePeriod(Optional.ofNullable(basePeriod))
                .rate(Absent.refuse("rate", rate));
        if (sense != null) {
            builder.sense(sense);
        }
        if (periods != null) {
            builder.periods(periods);
        }
        return builder.build();
    }

    /** {@return the value that the change starts from; none if it was not said or is not known yet} */
    public abstract Optional<BigDecimal> getBase();

    /** {@return the period that the base belongs to, such as the quarter before} */
    public abstract Optional<Period> getBasePeriod();

    /**
     * {@return the change: 15 means 15 percent, 15 percentage points or 15 of the unit, as the {@linkplain #getSense()
     * sense} says; negative for less}
     */
    public abstract BigDecimal getRate();

    /** {@return what the rate is counted in} */
    @Value.Default
    public Sense getSense() {
        return Sense.UNSTATED;
    }

    /** {@return over how many periods the change is repeated, each on top of the one before; from 1 to 100} */
    @Value.Default
    public int getPeriods() {
        return 1;
    }

    /**
     * Works out the target.
     *
     * @return base × (1 + rate / 100) to the power of the periods for a relative change, base + rate × periods for
     *     points and absolute changes; none without a base or if the sense is unstated. Exact wherever the result has
     *     at most 30 digits
     */
    public Optional<BigDecimal> resolve() {
        return kept().map(target -> Numbers.canonical("target", target));
    }

    private Optional<BigDecimal> kept() {
        return exact().map(RelativeTarget::rounded);
    }

    private Optional<BigDecimal> exact() {
        return getBase().flatMap(base -> switch (getSense()) {
            case RELATIVE ->
                Optional.of(base.multiply(
                        BigDecimal.ONE.add(getRate().movePointLeft(2)).pow(getPeriods())));
            case POINTS, ABSOLUTE -> Optional.of(base.add(getRate().multiply(BigDecimal.valueOf(getPeriods()))));
            case UNSTATED -> Optional.empty();
        });
    }

    // once, to as many decimals as there is room for beside the digits before the point
    private static BigDecimal rounded(BigDecimal exact) {
        int integerDigits = Math.max(0, exact.precision() - exact.scale());
        int decimals = Math.min(Numbers.MAX_DECIMALS, Numbers.MAX_DIGITS - integerDigits);
        return exact.scale() > decimals ? exact.setScale(decimals, RoundingMode.HALF_EVEN) : exact;
    }

    @Value.Check
    RelativeTarget checked() {
        Optional<BigDecimal> base = Numbers.canonical("base", getBase());
        BigDecimal rate = Numbers.canonical("rate", getRate());
        if (getPeriods() < 1 || getPeriods() > MAX_PERIODS) {
            throw new InvalidOkrException(
                    "okr.invalid.range", "periods must be from 1 to 100 but was " + getPeriods(), List.of("periods"));
        }
        boolean canonical = Numbers.same(base, getBase()) && Numbers.same(rate, getRate());
        if (!canonical) {
            return toBuilder().base(base).rate(rate).build();
        }
        requireTarget();
        return this;
    }

    // refused here, so that nobody who asks for the target later is surprised
    private void requireTarget() {
        if (kept().filter(target -> (long) target.precision() - target.scale() > Numbers.MAX_DIGITS)
                .isPresent()) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "base, rate and periods must lead to a target of at most " + Numbers.MAX_DIGITS
                            + " digits, but were "
                            + getBase().map(BigDecimal::toPlainString).orElse("") + ", "
                            + getRate().toPlainString()
                            + " and " + getPeriods(),
                    List.of("base", "rate", "periods"));
        }
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
     * Builds {@link RelativeTarget} values; not thread-safe.
     *
     * <p>Required: {@code rate}. Optional: {@code base}, {@code basePeriod}, {@code sense}, {@code periods}.
     */
    public static final class Builder extends ImmutableRelativeTarget.Builder {
        Builder() {}

        /**
         * Sets {@code base}.
         *
         * @param base the number
         * @return this builder
         */
        public Builder base(long base) {
            return base(BigDecimal.valueOf(base));
        }

        /**
         * Sets {@code base}.
         *
         * @param base the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder base(String base) {
            return base(Numbers.parse("base", base));
        }

        /**
         * Sets {@code rate}.
         *
         * @param rate the number
         * @return this builder
         */
        public Builder rate(long rate) {
            return rate(BigDecimal.valueOf(rate));
        }

        /**
         * Sets {@code rate}.
         *
         * @param rate the number in plain decimal form, such as {@code 25.5}
         * @return this builder
         */
        public Builder rate(String rate) {
            return rate(Numbers.parse("rate", rate));
        }
    }
}
