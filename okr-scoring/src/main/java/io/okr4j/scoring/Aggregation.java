package io.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One way of making the grades of parts into one.
 *
 * <p>This is an extension point: implement it and pass it to a scorecard, or register it as a service. What reaches it
 * has been clamped, guardrails are left out, and so are parts of weight 0. An implementation keeps these rules:
 *
 * <dl>
 *   <dt>AG-1 total
 *   <dd>It answers for all parts that there can be, at least one; it never throws and never returns null.
 *   <dt>AG-2 repeatable
 *   <dd>Equal parts give equal results, whatever the clock, locale, time zone or thread.
 *   <dt>AG-3 fair
 *   <dd>Neither the order of the parts matters nor the scale of the weights.
 *   <dt>AG-4 within
 *   <dd>The result lies between the least and the greatest part, or from 0 to 1 where it counts parts.
 * </dl>
 *
 * <p>An aggregation that breaks AG-1 or AG-4 is named in a grade that is declined, and the rest of the scorecard goes
 * on.
 */
public interface Aggregation {

    /** {@return the id, such as {@code mean}; lower-case letters, digits, points and hyphens} */
    String id();

    /**
     * Makes one number of several.
     *
     * @param parts the grades of the parts, at least one, with their weights
     * @return the number; none if there is not meant to be one
     */
    Optional<BigDecimal> aggregate(Parts parts);
}
