package io.okr4j.alignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share, with the counts that it comes from.
 *
 * @param name what is counted, such as {@code alignedShare}
 * @param counted how many have it
 * @param of how many there are
 * @param source who counts so
 */
public record Ratio(String name, long counted, long of, String source) {

    private static final long WHOLE = 100;

    /** {@return the quotient, rounded half even to 15 decimals; none if there is nothing to count} */
    public Optional<BigDecimal> value() {
        return of == 0
                ? Optional.empty()
                : Optional.of(Figures.quotient(BigDecimal.valueOf(counted), BigDecimal.valueOf(of)));
    }

    /**
     * {@return whole percent, rounded down, so that what falls short of all never reads 100; none if nothing counts}
     */
    public Optional<Integer> percent() {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(counted)
                        .multiply(BigDecimal.valueOf(WHOLE))
                        .divide(BigDecimal.valueOf(of), 0, RoundingMode.DOWN)
                        .intValueExact());
    }

    /** {@return such as {@code alignedShare 3 of 4} or, of what is no share, {@code fanOut 3 by 2}} */
    @Override
    public String toString() {
        return name + " " + counted + " of " + of;
    }
}
