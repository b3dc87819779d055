package io.okr4j.alignment;

import io.okr4j.core.Objective;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for links to something that runs in another period. */
public final class PeriodCheck implements AlignmentCheck {

    private static final PolicyValue SLACK = PolicyValue.count(
            "period.slack-days", "6", "okr4j: a fiscal year of whole weeks may end up to six days from that of months");
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.period",
            Severity.WARNING,
            "LearnAmp: the dates of the parent encompass those of the child",
            SLACK);

    /** Makes the check. */
    public PeriodCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        BigDecimal slack = context.limit(SLACK);
        AlignmentGraph graph = context.graph();
        Standing standing = Standing.of(context);
        return standing.freshLinks((from, to, edge) ->
                        outside(graph.objective(from), graph.objective(to), slack) && !standing.onLoop(from, to))
                .map(link -> finding(
                        context,
                        link,
                        link.from().period().orElseThrow(),
                        link.to().period().orElseThrow()))
                .toList();
    }

    private static boolean outside(@Nullable Objective own, @Nullable Objective other, BigDecimal slack) {
        Period period = own == null ? null : own.getPeriod().orElse(null);
        Period within = other == null ? null : other.getPeriod().orElse(null);
        return period != null
                && within != null
                && !period.equals(within)
                && BigDecimal.valueOf(outside(period, within)).compareTo(slack) > 0;
    }

    /** {@return by how many days one period begins too early or ends too late for another, whichever is more} */
    private static long outside(Period own, Period other) {
        long early = ChronoUnit.DAYS.between(own.getStart(), other.getStart());
        long late = ChronoUnit.DAYS.between(other.getEnd(), own.getEnd());
        return Math.max(early, late);
    }

    private static Finding finding(AlignmentContext context, AlignmentEdge link, Period own, Period other) {
        Finding.Builder finding = context.finding(DESCRIPTION, link)
                .putFact("from", Standing.name(link.from()))
                .putFact("to", Standing.name(link.to()))
                .putFact("period", own.toString())
                .putFact("within", other.toString())
                .putFact("days", Long.toString(outside(own, other)));
        own.intersection(other).ifPresent(both -> finding.putFact("proposal", both.toString()));
        return finding.build();
    }
}
