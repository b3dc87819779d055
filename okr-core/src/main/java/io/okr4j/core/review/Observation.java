package io.okr4j.core.review;

import java.io.Serializable;
import java.util.SortedMap;

/**
 * What a rule has to say about one place in a plan: a finding, or a question that only a person can answer.
 *
 * <p>Observations are data: equal code, place and facts make equal observations.
 */
public sealed interface Observation extends Serializable permits Finding, Question {

    /** {@return the stable code of the rule, such as {@code okr.objective.no-owner}} */
    String getCode();

    /** {@return the id of the plan} */
    String getPlan();

    /**
     * Returns the place in the plan.
     *
     * @return the ids of the objective and of what is within it, joined by {@code /}, and behind a {@code #} the
     *     attribute, such as {@code loyal/cycle#measure.target}; {@code @sales} for an owner, {@code .} for the plan
     */
    String getPath();

    /** {@return the values behind the observation, by name, as they stand in the plan} */
    SortedMap<String, String> getFacts();

    /** {@return who publishes the rule} */
    String getSource();
}
