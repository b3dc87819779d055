package io.okr4j.core.statement;

import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * So many out of so many, such as statements that were classified rightly.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Share implements WithShare, Serializable {

    static final int DECIMALS = 3;

    /** The quantile of the normal distribution that leaves 2.5 % above it. */
    private static final double Z95 = 1.959964;

    Share() {}

    /**
     * Takes two counts.
     *
     * @param part how many of them
     * @param whole out of how many
     * @return the share
     */
    public static Share of(long part, long whole) {
        return builder().part(part).whole(whole).build();
    }

    /** {@return how many of them, from 0 to the whole} */
    public abstract long getPart();

    /** {@return out of how many, 0 or more} */
    public abstract long getWhole();

    /** {@return the share, from 0 to 1, three decimals; none if there is nothing to be a share of} */
    public Optional<BigDecimal> value() {
        return getWhole() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(getPart())
                        .divide(BigDecimal.valueOf(getWhole()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** {@return the lower end of Wilson's 95 % interval, from 0 to 1, three decimals; 0 if there is nothing} */
    public BigDecimal low() {
        return end(-1);
    }

    /** {@return the upper end of Wilson's 95 % interval, from 0 to 1, three decimals; 1 if there is nothing} */
    public BigDecimal high() {
        return end(1);
    }

    private BigDecimal end(int side) {
        double n = getWhole();
        if (n == 0) {
            return rounded(side < 0 ? 0 : 1);
        }
        double p = getPart() / n;
        double z2 = Z95 * Z95;
        double centre = p + z2 / (2 * n);
        double half = Z95 * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        return rounded(Math.min(1, Math.max(0, (centre + side * half) / (1 + z2 / n))));
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    @Value.Check
    void check() {
        if (getPart() < 0 || getPart() > getWhole()) {
            throw new InvalidOkrException(
                    "okr.invalid.share",
                    "part must be from 0 to whole, but was " + getPart() + " of " + getWhole(),
                    List.of("part", "whole"));
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
     * Builds {@link Share} values; not thread-safe.
     *
     * <p>Required: {@code part}, {@code whole}.
     */
    public static final class Builder extends ImmutableShare.Builder {
        Builder() {}
    }
}
