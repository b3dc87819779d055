package io.okr4j.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A quotient that is not rounded until somebody asks for a decimal. The denominator is positive. */
public final class Fraction implements Comparable<Fraction> {

    /** The digits after the point to which a quotient is rounded, once. */
    public static final int DECIMALS = 15;

    /** Nothing. */
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    /** All. */
    public static final Fraction ONE = of(BigDecimal.ONE);

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

    /**
     * Takes a number that needs no denominator.
     *
     * @param value the number
     * @return the fraction
     */
    public static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE, true);
    }

    /**
     * Takes a quotient.
     *
     * @param numerator what is divided
     * @param denominator by what; of any sign, but not 0
     * @return the fraction
     */
    public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() < 0
                ? new Fraction(numerator.negate(), denominator.negate())
                : new Fraction(numerator, denominator);
    }

    /** {@return what is divided} */
    public BigDecimal numerator() {
        return numerator;
    }

    /** {@return by what it is divided; above 0} */
    public BigDecimal denominator() {
        return denominator;
    }

    /** {@return whether it needs no denominator} */
    public boolean whole() {
        return whole;
    }

    /**
     * Subtracts.
     *
     * @param other what is taken away
     * @return the difference
     */
    public Fraction minus(BigDecimal other) {
        return whole
                ? of(numerator.subtract(other))
                : new Fraction(numerator.subtract(other.multiply(denominator)), denominator);
    }

    /**
     * Adds.
     *
     * @param other what is added
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        if (whole() && other.whole()) {
            return of(numerator.add(other.numerator));
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Multiplies.
     *
     * @param factor by what
     * @return the product
     */
    public Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator, whole);
    }

    /**
     * Divides.
     *
     * @param divisor by what; of any sign, but not 0
     * @return the quotient
     */
    public Fraction over(BigDecimal divisor) {
        return of(numerator, whole() ? divisor : denominator.multiply(divisor));
    }

    /**
     * Compares with a number.
     *
     * @param other the number
     * @return negative, 0 or positive, without rounding
     */
    public int compareTo(BigDecimal other) {
        return whole() ? numerator.compareTo(other) : numerator.compareTo(other.multiply(denominator));
    }

    /**
     * Compares with another.
     *
     * @param other the other
     * @return negative, 0 or positive, without rounding
     */
    @Override
    public int compareTo(Fraction other) {
        return whole() && other.whole
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /**
     * Divides two numbers.
     *
     * @param numerator what is divided
     * @param denominator by what; of any sign, but not 0
     * @return the quotient, as {@link #decimal} rounds and writes it
     */
    public static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return canonical(numerator.divide(denominator, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** {@return the value, rounded half even to {@link #DECIMALS} digits after the point, in its one form} */
    public BigDecimal decimal() {
        return whole() ? canonical(numerator) : quotient(numerator, denominator);
    }

    /**
     * Drops zeros at the end of the decimals, and no others.
     *
     * @param value a number
     * @return the same number in its one form
     */
    public static BigDecimal canonical(BigDecimal value) {
        if (value.scale() <= 0) {
            return value.scale() == 0 ? value : value.setScale(0);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@return the decimal} */
    @Override
    public String toString() {
        return decimal().toPlainString();
    }
}
