package io.okr4j.scoring;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.scoring.internal.Fraction;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The numbers that a grade can be, and what they are called.
 *
 * <p>Published bands have holes: 0.35 is neither red (0 to 0.3) nor yellow (0.4 to 0.6). So a scale says how its holes
 * are closed. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Scale implements WithScale, Serializable {
    Scale() {}

    /** How the holes between published bands are closed. */
    public enum Holes {
        /** A hole belongs to the band below it, so that a band must be reached to count: 0.65 is yellow. */
        TO_THE_LOWER,

        /** A grade is rounded half up to the grid on which the bands were published: 0.65 is 0.7, green. */
        ROUNDED
    }

    /**
     * Makes a scale from 0 to 1 without bands.
     *
     * @return the scale
     */
    public static Scale unit() {
        return builder().build();
    }

    /**
     * Makes a scale from 0 to 1.
     *
     * @param holes how the holes between the bands are closed
     * @param bands the bands, from the lowest
     * @return the scale
     */
    public static Scale unit(Holes holes, Band... bands) {
        return builder().holes(holes).addBands(bands).build();
    }

    /** {@return the least grade; 0 unless set} */
    @Value.Default
    public BigDecimal getLeast() {
        return BigDecimal.ZERO;
    }

    /** {@return the greatest grade; 1 unless set} */
    @Value.Default
    public BigDecimal getMost() {
        return BigDecimal.ONE;
    }

    /** {@return whether grades may lie beyond both ends, since the source does not clamp} */
    @Value.Default
    public boolean isOpen() {
        return false;
    }

    /** {@return the bands, from the lowest} */
    public abstract List<Band> getBands();

    /** {@return how the holes between the bands are closed; to the lower band unless set} */
    @Value.Default
    public Holes getHoles() {
        return Holes.TO_THE_LOWER;
    }

    /** {@return the grid on which the bands were published, to which {@link Holes#ROUNDED} rounds; 0.1 unless set} */
    @Value.Default
    public BigDecimal getGrid() {
        return BigDecimal.ONE.movePointLeft(1);
    }

    /**
     * Finds what a grade is called.
     *
     * @param grade any number
     * @return the band; the lowest one for everything below it; none if the scale has no bands
     */
    public Optional<Band> band(BigDecimal grade) {
        if (getBands().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal placed = getHoles() == Holes.ROUNDED ? rounded(grade, getGrid()) : grade;
        Band found = getBands().get(0);
        for (Band band : getBands()) {
            if (placed.compareTo(band.from()) >= 0) {
                found = band;
            }
        }
        return Optional.of(found);
    }

    /**
     * Tells whether a number can be a grade.
     *
     * @param grade any number
     * @return true if it lies on the scale, or the scale is open
     */
    public boolean allows(BigDecimal grade) {
        BigDecimal least = getLeast();
        boolean enough = least.signum() == 0 ? grade.signum() >= 0 : grade.compareTo(least) >= 0;
        return (enough && grade.compareTo(getMost()) <= 0) || isOpen();
    }

    static BigDecimal rounded(BigDecimal value, BigDecimal grid) {
        return Fraction.canonical(value.divide(grid, 0, RoundingMode.HALF_UP).multiply(grid));
    }

    @Value.Check
    Scale checked() {
        BigDecimal least = Numbers.canonical("least", getLeast());
        BigDecimal most = Numbers.canonical("most", getMost());
        BigDecimal grid = Numbers.canonical("grid", getGrid());
        if (least.compareTo(most) >= 0 || grid.signum() <= 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "least must be below most and grid positive but they were " + least.toPlainString() + ", "
                            + most.toPlainString() + " and " + grid.toPlainString(),
                    List.of("least", "most", "grid"));
        }
        for (int i = 1; i < getBands().size(); i++) {
            Band below = getBands().get(i - 1);
            Band band = getBands().get(i);
            if (band.from().compareTo(below.from()) <= 0) {
                throw new InvalidOkrException(
                        "okr.invalid.range",
                        "bands must rise from one to the next but " + band + " follows " + below,
                        List.of("bands"));
            }
        }
        boolean canonical =
                Numbers.same(least, getLeast()) && Numbers.same(most, getMost()) && Numbers.same(grid, getGrid());
        return canonical ? this : toBuilder().least(least).most(most).grid(grid).build();
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
     * Builds {@link Scale} values; not thread-safe.
     *
     * <p>Optional: {@code least}, {@code most}, {@code open}, {@code bands}, {@code holes}, {@code grid}.
     */
    public static final class Builder extends ImmutableScale.Builder {
        Builder() {}

        /**
         * Sets both ends.
         *
         * @param least the least grade, in plain decimal form
         * @param most the greatest grade, in plain decimal form
         * @return this builder
         */
        public Builder from(String least, String most) {
            return least(Numbers.parse("least", least)).most(Numbers.parse("most", most));
        }

        /**
         * Sets {@code grid}.
         *
         * @param grid the number in plain decimal form
         * @return this builder
         */
        public Builder grid(String grid) {
            return grid(Numbers.parse("grid", grid));
        }
    }
}
