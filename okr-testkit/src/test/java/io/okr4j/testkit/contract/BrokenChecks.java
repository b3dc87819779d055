package io.okr4j.testkit.contract;

import io.okr4j.alignment.AlignmentCheck;
import io.okr4j.alignment.AlignmentContext;
import io.okr4j.alignment.AlignmentEdge;
import io.okr4j.alignment.AlignmentGraph;
import io.okr4j.alignment.AlignmentNode;
import io.okr4j.alignment.NodeKind;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Checks of the alignment that break one rule each, and which. */
final class BrokenChecks {

    private static final PolicyValue SECRET = PolicyValue.of("house.secret", "7", "nobody knows");

    private BrokenChecks() {}

    static Map<String, Broken<AlignmentCheck>> all() {
        Map<String, Broken<AlignmentCheck>> all = new LinkedHashMap<>();
        all.put(
                "returns null where there is nothing",
                breaks("AC-1", context -> context.graph().size() == 0 ? Broken.nothing() : List.of()));
        all.put("throws where something is external", breaks("AC-1", context -> {
            boolean nameless = context.graph().nodes().stream()
                    .anyMatch(node -> node.plan().orElseThrow().getId().isEmpty());
            return nameless ? seen(context, "nameless") : List.of();
        }));
        all.put("goes one step deeper for each place", breaks("AC-1", context -> {
            context.graph().nodes().stream().limit(1).forEach(node -> climb(context.graph(), node, 0));
            return List.of();
        }));
        AtomicInteger calls = new AtomicInteger();
        all.put("numbers its findings", breaks("AC-2", context -> seen(context, "n" + calls.incrementAndGet())));
        all.put(
                "writes the date of today",
                breaks(
                        "AC-2",
                        context -> seen(
                                context, LocalDate.now(ZoneId.systemDefault()).toString())));
        all.put(
                "reports what is external",
                breaks(
                        "AC-3",
                        context -> context.graph().nodes().stream()
                                .filter(node -> node.kind() == NodeKind.EXTERNAL)
                                .map(node -> Finding.builder()
                                        .from(context.finding(
                                                        House.DESCRIPTION,
                                                        context.graph().nodes().get(0),
                                                        "")
                                                .build())
                                        .plan(node.planId())
                                        .path(node.id())
                                        .build())
                                .filter(finding -> context.plans().size() > 1)
                                .toList()));
        all.put(
                "reports a place that there is not",
                breaks(
                        "AC-3",
                        context -> context.plans().stream()
                                .map(plan -> House.DESCRIPTION
                                        .finding(plan, "somewhere#else")
                                        .build())
                                .toList()));
        all.put(
                "holds links to plans that are not loaded for mistakes",
                breaks(
                        "AC-4",
                        context -> context.graph().edges().stream()
                                .filter(edge -> edge.to().kind() == NodeKind.EXTERNAL)
                                .map(edge ->
                                        context.finding(House.DESCRIPTION, edge).build())
                                .toList()));
        all.put("walks every way through the graph", breaks("AC-5", context -> {
            context.graph().nodes().stream()
                    .filter(node -> node.id().equals("l0"))
                    .forEach(node -> ways(context.graph(), node));
            return List.of();
        }));
        all.put(
                "reports under another code",
                breaks(
                        "RR-3",
                        context -> seen(context, "fact").stream()
                                .map(finding -> finding.withCode("house.other"))
                                .toList()));
        all.put("reads a number that it does not declare", breaks("RR-4", context -> {
            context.limit(SECRET);
            return List.of();
        }));
        return all;
    }

    private static Broken<AlignmentCheck> breaks(
            String rule, Function<AlignmentContext, List<? extends Observation>> check) {
        return new Broken<>(rule, new House(check));
    }

    private static List<Finding> seen(AlignmentContext context, String fact) {
        return context.graph().nodes().stream()
                .filter(node -> node.kind() != NodeKind.EXTERNAL)
                .limit(1)
                .map(node -> context.finding(House.DESCRIPTION, node, "title")
                        .putFact("fact", fact)
                        .build())
                .toList();
    }

    private static int climb(AlignmentGraph graph, AlignmentNode node, int depth) {
        int highest = depth;
        // loops would never end, and are another matter
        if (depth < graph.size()) {
            for (AlignmentEdge edge : graph.up(node).stream().limit(1).toList()) {
                highest = Math.max(highest, climb(graph, edge.to(), depth + 1));
            }
        }
        return highest;
    }

    private static long ways(AlignmentGraph graph, AlignmentNode node) {
        long ways = 1;
        for (AlignmentEdge edge : graph.up(node)) {
            if (Thread.currentThread().isInterrupted()) {
                return ways;
            }
            ways += ways(graph, edge.to());
        }
        return ways;
    }

    /** A check that keeps its contract as far as the function does. */
    private static final class House implements AlignmentCheck {

        static final RuleDescription DESCRIPTION = RuleDescription.of("house.check", Severity.ADVICE, "our handbook");

        private final Function<AlignmentContext, List<? extends Observation>> check;

        House(Function<AlignmentContext, List<? extends Observation>> check) {
            this.check = check;
        }

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public List<? extends Observation> check(AlignmentContext context) {
            return check.apply(context);
        }
    }
}
