package io.okr4j.alignment;

import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;

/** Looks for key results that each need the other to be computed first. */
public final class CausalLoopCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.causal-loop",
            Severity.ERROR,
            "the source articles on OKRs in sales: the first key result can be computed only after the others");

    /** Makes the check. */
    public CausalLoopCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        return context.graph().causalLoops().stream()
                .map(loop -> context.finding(DESCRIPTION, loop.nodes().get(0), "requires")
                        .putFact("title", Standing.name(loop.nodes().get(0)))
                        .putFact("loop", loop.toString())
                        .build())
                .toList();
    }
}
