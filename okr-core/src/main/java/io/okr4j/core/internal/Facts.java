package io.okr4j.core.internal;

import java.io.Serializable;
import java.util.Map;

/**
 * The facts behind a violation of a constraint, on their way from the validator to the finding.
 *
 * @param values the facts by name
 */
public record Facts(Map<String, String> values) implements Serializable {

    /**
     * Keeps a copy of the facts.
     *
     * @param values the facts by name
     */
    public Facts {
        values = Map.copyOf(values);
    }
}
