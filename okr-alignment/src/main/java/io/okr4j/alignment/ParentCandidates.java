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
import java.util.stream.Collectors;

/**
 * What an objective without a parent might be there for: something higher up that has the same metric, or is about the
 * same kind of work. Only a person can say whether it is, so these are questions.
 */
public final class ParentCandidates {

    static final String CODE = "okr.alignment.parent-candidate";
    static final String SOURCE = "okr4j: the same metric or theme higher up in the organisation";

    private static final int MOST = 3;

    private final AlignmentGraph graph;
    private final Map<String, List<AlignmentNode>> byMetric = new HashMap<>();
    private final Map<String, List<AlignmentNode>> byTheme = new HashMap<>();

    private ParentCandidates(AlignmentGraph graph) {
        this.graph = graph;
        for (AlignmentNode node : graph.nodes()) {
            if (node.kind() == NodeKind.KPI || open(node)) {
                metric(node).ifPresent(name -> keep(node, byMetric.computeIfAbsent(name, any -> new ArrayList<>())));
            }
            if (node.kind() == NodeKind.OBJECTIVE && open(node)) {
                node.objective()
                        .flatMap(Objective::getTheme)
                        .ifPresent(
                                theme -> keep(node, byTheme.computeIfAbsent(theme.name(), any -> new ArrayList<>())));
            }
        }
    }

    // no more of one level are ever shown, and a metric that all teams have would be looked through for each of them
    private static void keep(AlignmentNode node, List<AlignmentNode> nodes) {
        long known = nodes.stream()
                .filter(other -> other.kind() == node.kind() && other.level().equals(node.level()))
                .count();
        if (known < MOST) {
            nodes.add(node);
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
        return graph.nodes().stream().flatMap(node -> question(node).stream()).toList();
    }

    /** {@return whether an objective is there for one of its candidates; nothing to ask if it has none} */
    Optional<Question> question(AlignmentNode node) {
        List<Candidate> candidates = of(node);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Question.builder()
                .code(CODE)
                .plan(node.planId())
                .path(node.path() + "#links")
                .source(SOURCE)
                .putFact("title", Standing.name(node))
                .putFact(
                        "candidates",
                        candidates.stream().map(ParentCandidates::shown).collect(Collectors.joining("; ")))
                .build());
    }

    // what both have needs no word of its own: 'churn' stands for the metric, 'revenue' for the theme
    private static String shown(Candidate candidate) {
        String shared = candidate.because().substring(candidate.because().indexOf(' ') + 1);
        return Standing.name(candidate.node()) + " [" + candidate.node().shortName() + "] (" + shared + ")";
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
