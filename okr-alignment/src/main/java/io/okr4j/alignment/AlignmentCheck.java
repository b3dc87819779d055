package io.okr4j.alignment;

import io.okr4j.core.review.Observation;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import java.util.List;

/**
 * One check of how objectives and key results hang together.
 *
 * <p>This is an extension point: implement it to look for something else, and hand it to
 * {@link OkrReviewer.Builder#rule} or register it as a service of the type {@link ReviewRule}. It is a rule of the
 * review, so it keeps {@linkplain ReviewRule the rules of those}, RR-1 to RR-4, and these:
 *
 * <dl>
 *   <dt>AC-1 total
 *   <dd>It answers for every graph: empty, with loops, with external places, of any depth. It never throws and never
 *       returns null, and recurses no deeper for a deeper graph.
 *   <dt>AC-2 repeatable
 *   <dd>Equal plans, days and policies give equal observations.
 *   <dt>AC-3 placed
 *   <dd>Each observation stands at a place or link of a plan that is loaded, never at an external one.
 *   <dt>AC-4 patient
 *   <dd>What is in a plan that is not loaded counts as being there and as being right.
 *   <dt>AC-5 linear
 *   <dd>Its time grows with the number of places and links, not with the number of ways through the graph.
 * </dl>
 *
 * <p>A check that throws or returns null is reported by name as a finding of its own, and the rest of the review goes
 * on.
 */
public interface AlignmentCheck extends ReviewRule {

    /**
     * Looks at the graph.
     *
     * @param context the graph, the plans, the day and the policy
     * @return what was seen, in any order; empty if nothing was
     */
    List<? extends Observation> check(AlignmentContext context);

    /**
     * Looks at the plans by their graph.
     *
     * @param context the plans, the day and the policy
     * @return what {@link #check} saw
     */
    @Override
    default List<? extends Observation> review(ReviewContext context) {
        return check(AlignmentContext.of(context));
    }
}
