package io.okr4j.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One step of an explanation, as text and as data.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param code what kind of step it is, such as {@code linear}; stable
 * @param text the step in words and figures, rounded for reading
 * @param numbers the figures of the step by name, unrounded, in the order in which they are used
 */
public record Step(String code, String text, Map<String, BigDecimal> numbers) implements Serializable {

    /**
     * Keeps the figures in their order.
     *
     * @param code what kind of step it is
     * @param text the step in words and figures
     * @param numbers the figures by name
     */
    public Step {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /**
     * Makes a step of words alone.
     *
     * @param code what kind of step it is
     * @param text the step in words
     * @return the step without figures
     */
    public static Step of(String code, String text) {
        return new Step(code, text, Map.of());
    }

    /**
     * Returns one figure.
     *
     * @param name its name
     * @return the figure, unrounded, if the step has it
     */
    public Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return text;
    }
}
