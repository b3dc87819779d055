package io.okr4j.alignment;

import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.RuleDescription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an {@link AlignmentCheck} looks at: the graph of all plans of a review, the day, and the policy that holds.
 *
 * <p>Instances are thread-safe; what they say never changes.
 */
public final class AlignmentContext {

    private final AlignmentGraph graph;
    private final ReviewContext review;

    private AlignmentContext(AlignmentGraph graph, ReviewContext review) {
        this.graph = graph;
        this.review = review;
    }

    /**
     * Looks at the plans of a review.
     *
     * @param review what is reviewed
     * @return the same with the graph, which all rules of the review share
     */
    public static AlignmentContext of(ReviewContext review) {
        return new AlignmentContext(AlignmentGraph.of(review), review);
    }

    /** {@return the graph of the plans} */
    public AlignmentGraph graph() {
        return graph;
    }

    /** {@return the context of the review, for what it knows besides} */
    public ReviewContext review() {
        return review;
    }

    /** {@return the plans that are reviewed together, in order} */
    public List<Plan> plans() {
        return review.plans();
    }

    /** {@return the day on which the plans are looked at; what is dated later does not exist} */
    public LocalDate asOf() {
        return review.asOf();
    }

    /**
     * Returns a number of the policy.
     *
     * @param usual the number as it is unless the policy replaces it
     * @return the number that holds
     */
    public BigDecimal limit(PolicyValue usual) {
        return review.limit(usual);
    }

    /**
     * Begins a finding about a place.
     *
     * @param rule what the check is
     * @param node the place
     * @param attribute the attribute that is wrong, such as {@code title}; empty for the place as a whole
     * @return a builder with code, severity, plan, path and source set
     */
    public Finding.Builder finding(RuleDescription rule, AlignmentNode node, String attribute) {
        return at(rule, node, node.path() + (attribute.isEmpty() ? "" : "#" + attribute));
    }

    /**
     * Begins a finding about an edge.
     *
     * @param rule what the check is
     * @param edge the edge; the finding stands at the link or, for a key result in its objective, at the key result
     * @return a builder with code, severity, plan, path and source set
     */
    public Finding.Builder finding(RuleDescription rule, AlignmentEdge edge) {
        return at(rule, edge.from(), edge.path());
    }

    /**
     * Begins a finding about what an objective needs of another owner.
     *
     * @param rule what the check is
     * @param need the need
     * @return a builder with code, severity, plan, path and source set
     */
    public Finding.Builder finding(RuleDescription rule, Need need) {
        return at(rule, need.objective(), need.path());
    }

    private static Finding.Builder at(RuleDescription rule, AlignmentNode node, String path) {
        return Finding.builder()
                .code(rule.getCode())
                .severity(rule.getSeverity())
                .plan(node.planId())
                .path(path)
                .source(rule.getSource());
    }
}
