package io.okr4j.scoring;

import io.okr4j.core.internal.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of progress below 0 and beyond the target, before it is graded.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Clamp {

    private static final Clamp UNIT = new Clamp(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Clamp FLOOR = new Clamp(BigDecimal.ZERO, null);
    private static final Clamp NONE = new Clamp(null, null);

    private final @Nullable BigDecimal floor;
    private final @Nullable BigDecimal ceiling;

    private Clamp(@Nullable BigDecimal floor, @Nullable BigDecimal ceiling) {
        this.floor = floor;
        this.ceiling = ceiling;
    }

    /** {@return from 0 to 1, as most do} */
    public static Clamp unit() {
        return UNIT;
    }

    /** {@return not below 0, but beyond 1, as Perdoo does} */
    public static Clamp floor() {
        return FLOOR;
    }

    /** {@return neither, as Quantive does} */
    public static Clamp none() {
        return NONE;
    }

    /**
     * Counts from 0 to a ceiling.
     *
     * @param ceiling the most that counts, in plain decimal form, such as {@code "1.2"}
     * @return the clamp
     */
    public static Clamp upTo(String ceiling) {
        return new Clamp(BigDecimal.ZERO, Numbers.parse("ceiling", ceiling));
    }

    /** {@return the least that counts, if there is such a bound} */
    public Optional<BigDecimal> least() {
        return Optional.ofNullable(floor);
    }

    /** {@return the most that counts, if there is such a bound} */
    public Optional<BigDecimal> most() {
        return Optional.ofNullable(ceiling);
    }

    /**
     * Clamps a number.
     *
     * @param raw any number
     * @return the nearest number that counts
     */
    public BigDecimal apply(BigDecimal raw) {
        BigDecimal raised = floor == null ? raw : raw.max(floor);
        return ceiling == null ? raised : raised.min(ceiling);
    }

    // where each person counts apart, the progress has been clamped person by person
    BigDecimal apply(BigDecimal raw, BigDecimal clamped) {
        return this == UNIT ? clamped.min(BigDecimal.ONE) : apply(raw);
    }
}
