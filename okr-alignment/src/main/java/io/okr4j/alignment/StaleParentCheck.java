package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Reference;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.core.time.Period;
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
        List<AlignmentEdge> stale =
                Standing.openLinks(context).filter(link -> stale(context, link)).toList();
        Map<AlignmentNode, AlignmentNode> successors = stale.isEmpty() ? Map.of() : successors(context);
        return stale.stream().map(link -> finding(context, link, successors)).toList();
    }

    /** {@return whether a link leads to what has ended, or was over before the other end of the link begins} */
    static boolean stale(AlignmentContext context, AlignmentEdge link) {
        Optional<Period> own = link.from().period();
        boolean past = link.to()
                .period()
                .filter(over -> own.filter(period -> over.getEnd().isBefore(period.getStart()))
                        .isPresent())
                .isPresent();
        return past || Standing.ended(link.to(), context.asOf());
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
        Map<AlignmentNode, AlignmentNode> successors = new HashMap<>();
        for (AlignmentNode node : context.graph().nodes()) {
            if (Standing.open(node, context.asOf())) {
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
