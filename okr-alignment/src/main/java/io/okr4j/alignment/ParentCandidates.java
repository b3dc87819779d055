package io.okr4j.alignment;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.OwnerLevel;
import io.okr4j.core.Phase;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.review.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an objective without a parent might be there for: something higher up that has the same metric, or is about the
 * same kind of work. Only a person can say whether it is, so these are questions.
 */
public final class ParentCandidates {

    private static final int MOST = 3;
    private static final String SOURCE = "okr4j: the same metric or theme higher up in the organisation";

    private final AlignmentGraph graph;
    private final Map<String, List<AlignmentNode>> byMetric = new HashMap<>();
    private final Map<String, List<AlignmentNode>> byTheme = new HashMap<>();

    private ParentCandidates(AlignmentGraph graph) {
        this.graph = graph;
        for (AlignmentNode node : graph.nodes()) {
            metric(node)
                    .ifPresent(name -> byMetric.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(node));
            if (node.kind() == NodeKind.OBJECTIVE && open(node)) {
                node.objective()
                        .flatMap(Objective::getTheme)
                        .ifPresent(theme -> byTheme.computeIfAbsent(theme.name(), any -> new ArrayList<>())
                                .add(node));
            }
        }
    }

    /**
     * Looks through a graph once.
     *
     * @param graph the graph
     * @return what can be asked for
     */
    public static ParentCandidates of(AlignmentGraph graph) {
        return new ParentCandidates(graph);
    }

    /**
     * Something that may be a parent.
     *
     * @param node the objective, key result or KPI
     * @param because what both have: {@code metric} or {@code theme}, and its name
     */
    public record Candidate(AlignmentNode node, String because) {}

    /**
     * Finds what an objective might be there for.
     *
     * @param objective the objective
     * @return at most three candidates, those with the same metric first; none if it has a parent or a rationale
     */
    public List<Candidate> of(AlignmentNode objective) {
        Optional<Objective> own = objective.objective().filter(any -> objective.kind() == NodeKind.OBJECTIVE);
        if (own.isEmpty()
                || !graph.parents(objective).isEmpty()
                || own.get().getRationale().isPresent()
                || objective.level().isEmpty()
                || !open(objective)) {
            return List.of();
        }
        Map<AlignmentNode, Candidate> found = new LinkedHashMap<>();
        for (AlignmentNode child : graph.children(objective)) {
            metric(child)
                    .filter(name -> child.kind() == NodeKind.KEY_RESULT)
                    .ifPresent(name -> add(objective, byMetric.getOrDefault(name, List.of()), "metric " + name, found));
        }
        own.get()
                .getTheme()
                .ifPresent(theme -> add(
                        objective,
                        byTheme.getOrDefault(theme.name(), List.of()),
                        "theme " + theme.name().toLowerCase(Locale.ROOT),
                        found));
        return List.copyOf(found.values());
    }

    /** {@return a question about each objective that has candidates, in the order of the plans} */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (AlignmentNode node : graph.nodes()) {
            List<Candidate> candidates = of(node);
            if (!candidates.isEmpty()) {
                Candidate first = candidates.get(0);
                questions.add(Question.builder()
                        .code("okr.alignment.parent-candidate")
                        .plan(node.planId())
                        .path(node.path() + "#links")
                        .source(SOURCE)
                        .putAllFacts(new TreeMap<>(Map.of(
                                "title", node.title(),
                                "candidate", first.node().shortName(),
                                "named", first.node().title(),
                                "because", first.because())))
                        .build());
            }
        }
        return List.copyOf(questions);
    }

    private static void add(
            AlignmentNode objective, List<AlignmentNode> nodes, String because, Map<AlignmentNode, Candidate> found) {
        nodes.stream()
                .filter(node -> higher(node, objective))
                .limit(MOST)
                .filter(node -> found.size() < MOST)
                .forEach(node -> found.putIfAbsent(node, new Candidate(node, because)));
    }

    private static boolean higher(AlignmentNode node, AlignmentNode objective) {
        OwnerLevel own = objective.level().orElse(OwnerLevel.COMPANY);
        return node.kind() == NodeKind.KPI
                || node.level().filter(level -> level.compareTo(own) < 0).isPresent();
    }

    private static boolean open(AlignmentNode node) {
        return node.objective()
                .filter(objective -> objective.getState().getPhase() == Phase.ACTIVE
                        || objective.getState().getPhase() == Phase.DRAFT)
                .isPresent();
    }

    private static Optional<String> metric(AlignmentNode node) {
        return node.keyResult()
                .flatMap(KeyResult::getMeasure)
                .flatMap(Measure::getMetricName)
                .or(() -> node.kpi().map(kpi -> kpi.getName()))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty());
    }
}
