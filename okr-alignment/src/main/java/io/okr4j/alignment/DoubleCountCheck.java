package io.okr4j.alignment;

import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.math.BigDecimal;
import java.util.List;

/** Looks for places that contribute to one and the same place in more than one way. */
public final class DoubleCountCheck implements AlignmentCheck {

    static final PolicyValue REACH = PolicyValue.count(
            "double-count.reach",
            "1000",
            "okr4j: so many places above one are looked at, so that large plans take no longer");
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.double-count",
            Severity.WARNING,
            "GitLab: a key result on several levels can feel like double counting; Perdoo: one parent only",
            REACH);

    /** Makes the check. */
    public DoubleCountCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    /** {@return how many places above one are looked at} */
    static int reach(AlignmentContext context) {
        return context.limit(REACH).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        AlignmentGraph graph = context.graph();
        Standing standing = Standing.of(context);
        int reach = reach(context);
        return Meetings.of(Contributions.of(context), reach).stream()
                .filter(meeting -> standing.open(graph.node(meeting.from())))
                .map(meeting -> finding(context, meeting))
                .toList();
    }

    private static Finding finding(AlignmentContext context, Meetings.Meeting meeting) {
        AlignmentGraph graph = context.graph();
        AlignmentEdge first = graph.edge(meeting.from(), Math.min(meeting.first(), meeting.second()));
        AlignmentEdge second = graph.edge(meeting.from(), Math.max(meeting.first(), meeting.second()));
        AlignmentNode top = graph.node(meeting.at());
        // the way that can be given up: a link, and rather the short cut
        boolean keepSecond = second.kind() == EdgeKind.CONTAINED
                || (first.kind() != EdgeKind.CONTAINED
                        && first.to().equals(top)
                        && !second.to().equals(top));
        AlignmentEdge spare = keepSecond ? first : second;
        AlignmentEdge kept = keepSecond ? second : first;
        return context.finding(DESCRIPTION, spare)
                .putFact("from", Standing.name(spare.from()))
                .putFact("to", Standing.name(top))
                .putFact("one", Standing.name(kept.to()))
                .putFact("other", Standing.name(spare.to()))
                .build();
    }
}
