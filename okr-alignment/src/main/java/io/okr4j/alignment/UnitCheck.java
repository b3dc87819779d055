package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for numbers that contribute to a number that counts something else. */
public final class UnitCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.unit", Severity.WARNING, "Viva Goals: what is added up is counted in one unit");

    /** Makes the check. */
    public UnitCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        AlignmentGraph graph = context.graph();
        return Standing.of(context)
                .freshLinks((from, to, edge) -> graph.kind(edge) == EdgeKind.CONTRIBUTES
                        && differ(unit(graph.node(from)), unit(graph.node(to))))
                .map(link -> context.finding(DESCRIPTION, link)
                        .putFact("from", Standing.name(link.from()))
                        .putFact("to", Standing.name(link.to()))
                        .putFact("unit", unit(link.from()).map(Unit::toString).orElse(""))
                        .putFact("other", unit(link.to()).map(Unit::toString).orElse(""))
                        .build())
                .toList();
    }

    private static Optional<Unit> unit(AlignmentNode node) {
        return node.keyResult()
                .flatMap(KeyResult::getMeasure)
                .flatMap(Measure::getUnit)
                .or(() -> node.kpi().flatMap(Kpi::getUnit));
    }

    private static boolean differ(Optional<Unit> one, Optional<Unit> other) {
        return one.isPresent() && other.isPresent() && differ(one.get(), other.get());
    }

    private static boolean differ(Unit one, Unit other) {
        if (one.getKind() != other.getKind()) {
            return true;
        }
        return switch (one.getKind()) {
            case CURRENCY, DURATION -> !one.getName().equals(other.getName());
            case COUNT -> !sameThings(one, other);
            // shares and scores are never added up, whatever they are of
            case PERCENT, PERCENTAGE_POINTS, RATE, SCORE -> false;
        };
    }

    // new customers are customers; a name that is not there yet may become the same
    private static boolean sameThings(Unit one, Unit other) {
        String first = lastWord(one);
        String second = lastWord(other);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static String lastWord(Unit unit) {
        String name = unit.getName().strip().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
