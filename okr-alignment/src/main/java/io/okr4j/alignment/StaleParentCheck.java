package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Reference;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for links to something that is over. */
public final class StaleParentCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.stale-parent",
            Severity.WARNING,
            "LearnAmp: a parent is of the present or the future, never of the past");

    /** Makes the check. */
    public StaleParentCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        List<AlignmentEdge> stale = Standing.of(context).staleLinks().toList();
        Map<AlignmentNode, AlignmentNode> successors = stale.isEmpty() ? Map.of() : successors(context);
        return stale.stream().map(link -> finding(context, link, successors)).toList();
    }

    private static Finding finding(
            AlignmentContext context, AlignmentEdge link, Map<AlignmentNode, AlignmentNode> successors) {
        Finding.Builder finding = context.finding(DESCRIPTION, link)
                .putFact("from", Standing.name(link.from()))
                .putFact("to", Standing.name(link.to()));
        AlignmentNode successor = successors.get(link.to());
        if (successor != null) {
            finding.putFact("proposal", successor.toString());
        }
        return finding.build();
    }

    private static Map<AlignmentNode, AlignmentNode> successors(AlignmentContext context) {
        Standing standing = Standing.of(context);
        Map<AlignmentNode, AlignmentNode> successors = new HashMap<>();
        for (AlignmentNode node : context.graph().nodes()) {
            if (standing.open(node)) {
                carried(node)
                        .map(from -> from.getPlan().isPresent() ? from : Reference.in(node.planId(), from.getId()))
                        .flatMap(context.graph()::find)
                        .ifPresent(old -> successors.put(old, node));
            }
        }
        return successors;
    }

    private static Optional<Reference> carried(AlignmentNode node) {
        return node.keyResult().isPresent()
                ? node.keyResult().flatMap(KeyResult::getCarriedFrom)
                : node.objective().flatMap(Objective::getCarriedFrom);
    }
}
