package io.okr4j.core.review;

import java.util.List;

/**
 * One check of the review.
 *
 * <p>This is an extension point: implement it to look for something else, and hand it to
 * {@link OkrReviewer.Builder#rule} or register it as a service. What concerns one bean alone is better written as a
 * Jakarta Bean Validation constraint. An implementation keeps these rules:
 *
 * <dl>
 *   <dt>RR-1 total
 *   <dd>It answers for every plan; it never throws and never returns null.
 *   <dt>RR-2 repeatable
 *   <dd>Equal plans, days and policies give equal observations, whatever the clock, locale, time zone or thread.
 *   <dt>RR-3 own code
 *   <dd>Its observations bear the code of its description.
 *   <dt>RR-4 own numbers
 *   <dd>Every number that it compares with is one of the limits of its description, read from the context.
 * </dl>
 *
 * <p>A rule that throws, that gives null, that breaks RR-3 or reports a plan that is not reviewed, is reported by name
 * as a finding of its own, and the rest of the review goes on.
 */
public interface ReviewRule {

    /** {@return what the rule is; the same each time} */
    RuleDescription description();

    /**
     * Looks at the plans.
     *
     * @param context the plans, the day and the policy
     * @return what was seen, in any order; empty if nothing was
     */
    List<? extends Observation> review(ReviewContext context);
}
