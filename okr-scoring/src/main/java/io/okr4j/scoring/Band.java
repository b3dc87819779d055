package io.okr4j.scoring;

import io.okr4j.core.internal.Numbers;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A name for the grades from one number to another, as it was published.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param name what such a grade is called, such as {@code green}
 * @param from the least grade of the band
 * @param to the greatest grade of the band as published; not less than {@code from}
 */
public record Band(String name, BigDecimal from, BigDecimal to) implements Serializable {

    /**
     * Brings the numbers into their one form.
     *
     * @param name what such a grade is called
     * @param from the least grade of the band
     * @param to the greatest grade of the band; not less than {@code from}
     */
    public Band {
        from = Numbers.canonical("from", from);
        to = Numbers.canonical("to", to);
        if (from.compareTo(to) > 0) {
            throw new InvalidOkrException(
                    "okr.invalid.range",
                    "from must not be above to in the band '" + name + "' but they were " + from.toPlainString()
                            + " and " + to.toPlainString(),
                    List.of("from", "to"));
        }
    }

    /**
     * Names a band.
     *
     * @param name what such a grade is called
     * @param from its least grade, in plain decimal form
     * @param to its greatest grade as published, in plain decimal form
     * @return the band
     */
    public static Band of(String name, String from, String to) {
        return new Band(name, Numbers.parse("from", from), Numbers.parse("to", to));
    }

    /** {@return such as {@code green (0.7 to 1)}} */
    @Override
    public String toString() {
        return name + " (" + from.toPlainString() + " to " + to.toPlainString() + ")";
    }
}
