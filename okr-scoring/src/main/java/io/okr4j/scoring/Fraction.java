package io.okr4j.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A quotient that is not rounded until somebody asks for a decimal. The denominator is positive. */
final class Fraction {

    /** The digits after the point to which a quotient is rounded, once. */
    static final int DECIMALS = 15;

    static final Fraction ZERO = of(BigDecimal.ZERO);
    static final Fraction ONE = of(BigDecimal.ONE);

    private final BigDecimal numerator;
    private final BigDecimal denominator;

    private final boolean whole;

    private Fraction(BigDecimal numerator, BigDecimal denominator, boolean whole) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.whole = whole;
    }

    private Fraction(BigDecimal numerator, BigDecimal denominator) {
        this(numerator, denominator, false);
    }

    /** A number that needs no denominator. */
    static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE, true);
    }

    /** The denominator may have any sign, but is not 0. */
    static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() < 0
                ? new Fraction(numerator.negate(), denominator.negate())
                : new Fraction(numerator, denominator);
    }

    BigDecimal numerator() {
        return numerator;
    }

    BigDecimal denominator() {
        return denominator;
    }

    boolean whole() {
        return whole;
    }

    Fraction minus(BigDecimal other) {
        return whole
                ? of(numerator.subtract(other))
                : new Fraction(numerator.subtract(other.multiply(denominator)), denominator);
    }

    Fraction plus(Fraction other) {
        if (whole() && other.whole()) {
            return of(numerator.add(other.numerator));
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator, whole);
    }

    /** The divisor may have any sign, but is not 0. */
    Fraction over(BigDecimal divisor) {
        return of(numerator, whole() ? divisor : denominator.multiply(divisor));
    }

    int compareTo(BigDecimal other) {
        return whole() ? numerator.compareTo(other) : numerator.compareTo(other.multiply(denominator));
    }

    int compareTo(Fraction other) {
        return whole() && other.whole
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The value, rounded half even to {@link #DECIMALS} digits after the point, in its one form. */
    BigDecimal decimal() {
        return canonical(whole() ? numerator : numerator.divide(denominator, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** Drops zeros at the end of the decimals, and no others. */
    static BigDecimal canonical(BigDecimal value) {
        if (value.scale() <= 0) {
            return value.scale() == 0 ? value : value.setScale(0);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String toString() {
        return decimal().toPlainString();
    }
}
