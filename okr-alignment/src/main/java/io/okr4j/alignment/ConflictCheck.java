package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Kpi;
import io.okr4j.core.Reference;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import io.okr4j.core.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for one metric that is pulled both ways at a time. */
public final class ConflictCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.conflict",
            Severity.WARNING,
            "open-okr: OKRs that pull one metric both ways; Grove: pair indicators");

    /** Makes the check. */
    public ConflictCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        Standing standing = Standing.of(context);
        Map<String, List<Pull>> byMetric = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (AlignmentNode node : context.graph().nodes()) {
            if (node.kind() == NodeKind.KEY_RESULT && standing.open(node)) {
                Optional<AlignmentNode> kpi = againstKpi(context, node);
                kpi.ifPresent(other -> findings.add(finding(context, node, other)));
                if (kpi.isEmpty()) {
                    pull(node)
                            .ifPresent(pull -> byMetric.computeIfAbsent(pull.metric(), metric -> new ArrayList<>())
                                    .add(pull));
                }
            }
        }
        byMetric.values().forEach(pulls -> conflicts(context, pulls, findings));
        return findings;
    }

    /** A metric that a key result pulls one way for a while. */
    private record Pull(AlignmentNode node, String metric, Direction direction, Period period) {}

    private static Optional<Pull> pull(AlignmentNode node) {
        return node.keyResult()
                .flatMap(Standing::metric)
                .flatMap(metric -> direction(node)
                        .flatMap(direction -> node.period().map(period -> new Pull(node, metric, direction, period))));
    }

    private static Optional<Direction> direction(AlignmentNode node) {
        return node.keyResult()
                .flatMap(KeyResult::getMeasure)
                .filter(Metric.class::isInstance)
                .flatMap(measure -> ((Metric) measure).direction());
    }

    private static Optional<AlignmentNode> againstKpi(AlignmentContext context, AlignmentNode node) {
        return node.keyResult()
                .flatMap(KeyResult::getTakenFrom)
                .map(from -> from.getPlan().isPresent() ? from : Reference.in(node.planId(), from.getId()))
                .flatMap(context.graph()::find)
                .filter(kpi -> opposite(kpi.kpi().flatMap(Kpi::getDirection), direction(node)));
    }

    private static boolean opposite(Optional<Direction> one, Optional<Direction> other) {
        return one.isPresent() && other.isPresent() && one.get() != other.get();
    }

    // by their beginnings: of those that pull the other way, the one that lasts longest is still there if any is
    private static void conflicts(AlignmentContext context, List<Pull> pulls, List<Finding> findings) {
        Map<Direction, Pull> lasting = new EnumMap<>(Direction.class);
        // then by their ids and not as they stand in the plan: what has been accepted stays so if they change places
        Stream<Pull> ordered = pulls.stream()
                .sorted(Comparator.comparing((Pull pull) -> pull.period().getStart())
                        .thenComparing(pull -> pull.node().planId())
                        .thenComparing(pull -> pull.node().path()));
        ordered.forEachOrdered(pull -> {
            Direction against = pull.direction() == Direction.INCREASE ? Direction.DECREASE : Direction.INCREASE;
            Pull other = lasting.get(against);
            if (other != null && other.period().overlaps(pull.period())) {
                findings.add(finding(context, pull.node(), other.node()));
            }
            lasting.merge(pull.direction(), pull, ConflictCheck::longer);
        });
    }

    private static Pull longer(Pull one, Pull other) {
        return other.period().getEnd().isAfter(one.period().getEnd()) ? other : one;
    }

    private static Finding finding(AlignmentContext context, AlignmentNode node, AlignmentNode other) {
        return context.finding(DESCRIPTION, node, "measure")
                .putFact("title", Standing.name(node))
                .putFact("other", Standing.name(other))
                .putFact("id", other.shortName())
                .build();
    }
}
