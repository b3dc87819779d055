package io.okr4j.testkit.contract;

/**
 * An extension that breaks one rule.
 *
 * @param rule the number of the rule
 * @param extension the extension
 */
record Broken<E>(String rule, E extension) {

    /** What an extension must never return. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // it stands in for a value of any type
    static <T> T nothing() {
        return null;
    }
}
