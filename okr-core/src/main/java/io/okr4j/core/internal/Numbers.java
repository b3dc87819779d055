package io.okr4j.core.internal;

import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one form in which numbers are kept: {@code 1.0} becomes {@code 1}, and {@code 5E+5} becomes {@code 500000}. */
public final class Numbers {

    /** The largest number of digits that are kept, before and after the decimal point together. */
    public static final int MAX_DIGITS = 30;

    /** The largest number of digits after the decimal point. */
    public static final int MAX_DECIMALS = 15;

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private Numbers() {}

    /**
     * Reads a number as people write it in code: an optional sign, digits, and an optional decimal point.
     *
     * @param attribute the name under which a refusal speaks of it
     * @param text such as {@code -25.50}
     * @return the number in its one form
     */
    public static BigDecimal parse(String attribute, String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw refused(attribute, '\'' + Texts.shown(text) + '\'');
        }
        return canonical(attribute, new BigDecimal(text));
    }

    /**
     * Brings a number into its one form.
     *
     * @param attribute the name under which a refusal speaks of it
     * @param value any number; one that would need more digits than are kept is refused before it is expanded
     * @return an equal number, without trailing zeros and without an exponent
     */
    public static BigDecimal canonical(String attribute, BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long integerDigits = (long) value.precision() - value.scale();
        if (integerDigits > MAX_DIGITS || value.precision() > 10 * MAX_DIGITS) {
            throw refused(attribute, digits(value));
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() < 0) {
            stripped = stripped.setScale(0);
        }
        if (stripped.scale() > MAX_DECIMALS || stripped.precision() > MAX_DIGITS) {
            throw refused(attribute, digits(value));
        }
        return stripped;
    }

    /**
     * Brings an optional number into its one form.
     *
     * @param attribute the name under which a refusal speaks of it
     * @param value any number, or none
     * @return an equal number in its one form, or none
     */
    public static Optional<BigDecimal> canonical(String attribute, Optional<BigDecimal> value) {
        return value.map(v -> canonical(attribute, v));
    }

    /**
     * Tells whether a number is written in the same form as another, which its own {@code equals} does.
     *
     * @param canonical a number in its one form
     * @param given the number as it was given
     * @return true if they have the same digits and the same scale
     */
    @SuppressWarnings("BigDecimalEquals") // the scale is what is asked about
    public static boolean same(BigDecimal canonical, BigDecimal given) {
        return canonical.equals(given);
    }

    /**
     * Tells whether an optional number is written in the same form as another.
     *
     * @param canonical a number in its one form, or none
     * @param given the number as it was given, or none
     * @return true if both are missing, or have the same digits and the same scale
     */
    public static boolean same(Optional<BigDecimal> canonical, Optional<BigDecimal> given) {
        return canonical.equals(given);
    }

    /**
     * Refuses a number outside a range.
     *
     * @param attribute the name under which the refusal speaks of it
     * @param value the number in its one form
     * @param low the least that is allowed
     * @param high the most that is allowed
     */
    public static void requireWithin(String attribute, BigDecimal value, BigDecimal low, BigDecimal high) {
        if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    String.format(
                            Locale.ROOT,
                            "%s must be from %s to %s but was %s",
                            attribute,
                            low.toPlainString(),
                            high.toPlainString(),
                            value.toPlainString()),
                    List.of(attribute));
        }
    }

    /**
     * Refuses a number below zero.
     *
     * @param attribute the name under which the refusal speaks of it
     * @param value the number in its one form
     */
    public static void requireNotNegative(String attribute, BigDecimal value) {
        if (value.signum() < 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    attribute + " must not be negative but was " + value.toPlainString(),
                    List.of(attribute));
        }
    }

    private static InvalidOkrException refused(String attribute, String given) {
        return new InvalidOkrException(
                "okr.invalid.number",
                String.format(
                        Locale.ROOT,
                        "%s must be a decimal number of at most %d digits, %d of them after the point, but was %s",
                        attribute,
                        MAX_DIGITS,
                        MAX_DECIMALS,
                        given),
                List.of(attribute));
    }

    private static String digits(BigDecimal value) {
        // toString keeps an exponent, where toPlainString would write a thousand million zeros
        String text = value.toString();
        return text.length() <= 50 ? text : text.substring(0, 50) + "…";
    }
}
