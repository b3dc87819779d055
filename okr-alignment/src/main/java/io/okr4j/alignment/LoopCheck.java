package io.okr4j.alignment;

import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.ArrayList;
import java.util.List;

/** Looks for places that help each other in a circle. */
public final class LoopCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.loop", Severity.ERROR, "okr4j: nothing can be rolled up along a loop; tools forbid them");

    /** Makes the check. */
    public LoopCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        return context.graph().loops().stream()
                .map(loop -> finding(context, loop))
                .toList();
    }

    private static Finding finding(AlignmentContext context, AlignmentLoop loop) {
        AlignmentEdge back = back(context.graph(), loop);
        return context.finding(DESCRIPTION, back)
                .putFact("loop", loop.toString())
                .putFact("from", back.from().shortName())
                .putFact("to", back.to().shortName())
                .build();
    }

    // the link that leads furthest down in the organisation is the likeliest mistake; else the first
    private static AlignmentEdge back(AlignmentGraph graph, AlignmentLoop loop) {
        List<AlignmentEdge> links = links(graph, loop);
        AlignmentEdge best = links.get(0);
        for (AlignmentEdge link : links) {
            if (descent(link) > descent(best)) {
                best = link;
            }
        }
        return best;
    }

    private static List<AlignmentEdge> links(AlignmentGraph graph, AlignmentLoop loop) {
        List<AlignmentEdge> links = new ArrayList<>();
        for (int i = 0; i < loop.size(); i++) {
            AlignmentNode next = loop.nodes().get((i + 1) % loop.size());
            graph.up(loop.nodes().get(i)).stream()
                    .filter(edge -> edge.to().equals(next))
                    .filter(edge -> edge.kind() != EdgeKind.CONTAINED)
                    .findFirst()
                    .ifPresent(links::add);
        }
        return links;
    }

    private static int descent(AlignmentEdge link) {
        return link.to()
                .level()
                .flatMap(to -> link.from().level().map(from -> to.compareTo(from)))
                .orElse(0);
    }
}
