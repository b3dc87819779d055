package io.okr4j.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Arbitraries of numbers such as people write into OKRs. Never {@code double}; all shrink towards zero. */
public final class NumberArbitraries {

    private static final int CENTS = 2;

    private NumberArbitraries() {}

    /**
     * Numbers of every kind that the model takes: small and large, negative, with decimals, and now and then one at the
     * limit of what is kept.
     *
     * @return numbers of at most 30 digits, 15 of them after the point, in whatever form they were come by
     */
    public static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, decimals(0, 100, 0)),
                        Tuple.of(6, decimals(-1_000_000, 10_000_000, CENTS)),
                        Tuple.of(3, decimals(0, 500_000_000, 0)),
                        Tuple.of(
                                1,
                                Arbitraries.of("5E+5", "1.50", "100.00", "-0.0", "2E+1")
                                        .map(BigDecimal::new)),
                        Tuple.of(1, limits()))
                .withoutEdgeCases();
    }

    /**
     * Numbers that are not negative.
     *
     * @return zero, small numbers and large ones, with up to two decimals
     */
    public static Arbitrary<BigDecimal> notNegative() {
        return Arbitraries.frequencyOf(Tuple.of(4, decimals(0, 100, 0)), Tuple.of(2, decimals(0, 10_000_000, CENTS)))
                .withoutEdgeCases();
    }

    /**
     * Numbers above zero.
     *
     * @return small numbers and large ones, with up to two decimals
     */
    public static Arbitrary<BigDecimal> positive() {
        return Arbitraries.frequencyOf(Tuple.of(4, decimals(1, 100, 0)), Tuple.of(2, decimals(1, 10_000_000, CENTS)))
                .withoutEdgeCases();
    }

    /**
     * Lower and upper bounds.
     *
     * @return two numbers, of which the first is not above the second
     */
    public static Arbitrary<Tuple2<BigDecimal, BigDecimal>> bounds() {
        return Combinators.combine(numbers(), numbers())
                .as((one, other) -> Tuple.of(one.min(other), one.max(other)))
                .withoutEdgeCases();
    }

    /**
     * Shares, such as a confidence or a grade.
     *
     * @return numbers from 0 to 1 in hundredths
     */
    public static Arbitrary<BigDecimal> shares() {
        return decimals(0, 100, CENTS);
    }

    /**
     * Weights as people give them.
     *
     * @return mostly 1, sometimes 0, a small number or a number of tenths; never negative
     */
    public static Arbitrary<BigDecimal> weights() {
        return Arbitraries.of("1", "1", "0", "2", "3", "0.5", "0.2", "1.0", "30")
                .map(BigDecimal::new);
    }

    /**
     * Numbers at the limit of what is kept.
     *
     * @return numbers of 30 digits or 15 decimals, of either sign
     */
    public static Arbitrary<BigDecimal> limits() {
        return Arbitraries.of(
                        "999999999999999999999999999999",
                        "-999999999999999999999999999999",
                        "1E+29",
                        "0.000000000000001",
                        "-0.000000000000001",
                        "123456789012345.123456789012345",
                        "9223372036854775808",
                        "0.3333333")
                .map(BigDecimal::new);
    }

    /**
     * Numbers in a range.
     *
     * @param low the least, counted in the last decimal
     * @param high the most, counted in the last decimal
     * @param decimals how many decimals there are
     * @return the numbers between, such as 0.00 to 1.00 for {@code (0, 100, 2)}
     */
    public static Arbitrary<BigDecimal> decimals(long low, long high, int decimals) {
        return Arbitraries.longs()
                .between(low, high)
                .withoutEdgeCases()
                .map(unscaled -> BigDecimal.valueOf(unscaled, decimals));
    }
}
