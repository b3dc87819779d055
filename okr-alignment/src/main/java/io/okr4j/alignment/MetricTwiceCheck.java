package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for one number that contributes to one place through several key results. */
public final class MetricTwiceCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.metric-twice",
            Severity.WARNING,
            "GitLab: the same key result on several levels can feel like double counting",
            DoubleCountCheck.REACH);

    /** Makes the check. */
    public MetricTwiceCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        Standing standing = Standing.of(context);
        Map<String, List<AlignmentNode>> groups = new LinkedHashMap<>();
        for (AlignmentNode node : context.graph().nodes()) {
            if (node.kind() == NodeKind.KEY_RESULT && standing.open(node)) {
                key(node)
                        .ifPresent(key -> groups.computeIfAbsent(key, same -> new ArrayList<>())
                                .add(node));
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<AlignmentNode> group : groups.values()) {
            Search search = new Search(context);
            // by their ids and not as they stand in the plan: what has been accepted stays so if they change places
            search.partnered(group).stream()
                    .sorted(Comparator.comparing(AlignmentNode::planId).thenComparing(AlignmentNode::path))
                    .forEachOrdered(node -> search.climb(node, findings));
        }
        return findings;
    }

    // a metric of another period is another number
    private static Optional<String> key(AlignmentNode node) {
        return node.keyResult()
                .flatMap(Standing::metric)
                .flatMap(metric -> node.period().map(period -> period + " " + metric));
    }

    /** One metric of one period on its way up. */
    private static final class Search {

        private final AlignmentContext context;
        private final Owners owners;
        private final Rows up;
        private final int reach;
        private final Map<Integer, Map<String, AlignmentNode>> arrived = new HashMap<>();

        Search(AlignmentContext context) {
            this.context = context;
            this.owners = Owners.of(context);
            this.up = Contributions.of(context).up();
            this.reach = DoubleCountCheck.reach(context);
        }

        /** {@return those of whom another of the group may count the same things} */
        List<AlignmentNode> partnered(List<AlignmentNode> group) {
            if (group.size() < 2) {
                return List.of();
            }
            Map<String, Integer> there = new HashMap<>();
            group.forEach(node -> marks(node).forEach(mark -> there.merge(mark, 1, Integer::sum)));
            return group.stream()
                    .filter(node -> sought(node).stream()
                            .anyMatch(mark ->
                                    there.getOrDefault(mark, 0) > (marks(node).contains(mark) ? 1 : 0)))
                    .toList();
        }

        void climb(AlignmentNode start, List<Finding> findings) {
            Set<Integer> seen = new HashSet<>(Set.of(start.number()));
            Set<AlignmentNode> told = new HashSet<>(List.of(start));
            Map<AlignmentNode, Integer> meetings = new LinkedHashMap<>();
            Deque<Integer> queue = new ArrayDeque<>(seen);
            // what stands on the way of the other is one number that is passed on
            told.addAll(arrived.getOrDefault(start.number(), Map.of()).values());
            while (!queue.isEmpty() && seen.size() <= reach) {
                int at = queue.remove();
                partner(start, at).ifPresent(other -> meetings.putIfAbsent(other, at));
                register(start, at);
                for (int place = up.start(at); place < up.end(at); place++) {
                    if (seen.add(up.target(place))) {
                        queue.add(up.target(place));
                    }
                }
            }
            meetings.forEach((other, at) -> {
                boolean passedOn = seen.contains(other.number());
                boolean siblings = sameObjective(start, other);
                if (!passedOn && !siblings && told.add(other)) {
                    findings.add(finding(start, other, context.graph().node(at)));
                }
            });
        }

        private static boolean sameObjective(AlignmentNode one, AlignmentNode other) {
            return one.graph().container(one.number()) == one.graph().container(other.number());
        }

        private Optional<AlignmentNode> partner(AlignmentNode node, int at) {
            Map<String, AlignmentNode> here = arrived.getOrDefault(at, Map.of());
            return sought(node).stream()
                    .flatMap(mark -> Stream.ofNullable(here.get(mark)))
                    .filter(other -> !other.equals(node))
                    .findFirst();
        }

        private void register(AlignmentNode node, int at) {
            Map<String, AlignmentNode> here = arrived.computeIfAbsent(at, place -> new HashMap<>());
            marks(node).forEach(mark -> here.putIfAbsent(mark, node));
        }

        /** {@return what a key result leaves where it arrives, for others to find} */
        private List<String> marks(AlignmentNode node) {
            List<String> marks = new ArrayList<>(numbers(node).stream().toList());
            node.owner().ifPresent(owner -> {
                marks.add("of " + owner.getId());
                owners.line(owner).forEach(id -> marks.add("within " + id));
            });
            return marks;
        }

        /** {@return the marks of those who count the same things as a key result} */
        private List<String> sought(AlignmentNode node) {
            List<String> sought = new ArrayList<>();
            node.owner().ifPresent(owner -> {
                owners.line(owner).forEach(id -> sought.add("of " + id));
                sought.add("within " + owner.getId());
            });
            numbers(node).ifPresent(sought::add);
            return sought;
        }

        // two teams may each count their own share, but hardly from the same baseline to the same target
        private static Optional<String> numbers(AlignmentNode node) {
            return node.keyResult()
                    .flatMap(KeyResult::getMeasure)
                    .filter(Metric.class::isInstance)
                    .map(Metric.class::cast)
                    .filter(metric -> metric.getBaseline().isPresent()
                            && metric.getBaseline().get().signum() != 0
                            && metric.target().isPresent())
                    .map(metric -> "from " + metric.getBaseline().get() + " to "
                            + metric.target().get());
        }

        private Finding finding(AlignmentNode node, AlignmentNode other, AlignmentNode at) {
            return context.finding(DESCRIPTION, node, "measure.metricName")
                    .putFact("title", Standing.name(node))
                    .putFact("other", Standing.name(other))
                    .putFact("id", other.shortName())
                    .putFact("to", Standing.name(at))
                    .build();
        }
    }
}
