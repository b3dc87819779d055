package io.okr4j.testkit.contract;

import java.io.Serializable;

/**
 * One clause that an extension breaks, with the smallest example among the cases that were tried.
 *
 * @param rule the number of the rule, such as {@code GS-4}
 * @param sentence what the rule asks for
 * @param extension the class of the extension
 * @param problem what the extension did instead
 * @param example the case in which it did so
 */
public record Violation(String rule, String sentence, String extension, String problem, String example)
        implements Serializable {

    /** {@return the violation in one paragraph, as a failing test prints it} */
    @Override
    public String toString() {
        return extension + " breaks " + rule + " (" + sentence + "): " + problem + ". Smallest example: " + example;
    }
}
