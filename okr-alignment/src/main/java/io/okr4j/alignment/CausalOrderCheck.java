package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.core.time.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for key results that are due before what they are computed from. */
public final class CausalOrderCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.causal-order",
            Severity.WARNING,
            "the source articles on OKRs in sales: the first key result can be computed only after the others");

    /** Makes the check. */
    public CausalOrderCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        AlignmentGraph graph = context.graph();
        Standing standing = Standing.of(context);
        // where all need each other, there is no order
        Set<AlignmentNode> looped = new HashSet<>();
        graph.causalLoops().forEach(loop -> looped.addAll(loop.nodes()));
        return graph.nodes().stream()
                .filter(node -> Causes.drivers(graph, node.number()).length > 0)
                .filter(node -> standing.open(node) && !looped.contains(node))
                .flatMap(node -> late(graph, node).limit(1).map(driver -> finding(context, node, driver)))
                .toList();
    }

    private static Stream<AlignmentNode> late(AlignmentGraph graph, AlignmentNode node) {
        Optional<LocalDate> due = due(node);
        return graph.drivers(node).stream()
                .filter(driver -> due.filter(day ->
                                due(driver).filter(later -> later.isAfter(day)).isPresent())
                        .isPresent());
    }

    private static Optional<LocalDate> due(AlignmentNode node) {
        return node.keyResult()
                .flatMap(KeyResult::getDeadline)
                .or(() -> node.period().map(Period::getEnd));
    }

    private static Finding finding(AlignmentContext context, AlignmentNode node, AlignmentNode driver) {
        return context.finding(DESCRIPTION, node, "deadline")
                .putFact("title", Standing.name(node))
                .putFact("other", Standing.name(driver))
                .putFact("due", due(node).map(LocalDate::toString).orElse(""))
                .putFact("later", due(driver).map(LocalDate::toString).orElse(""))
                .build();
    }
}
