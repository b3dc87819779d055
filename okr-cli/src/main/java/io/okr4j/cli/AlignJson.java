package io.okr4j.cli;

import io.okr4j.alignment.AlignmentEdge;
import io.okr4j.alignment.AlignmentMetrics;
import io.okr4j.alignment.AlignmentNode;
import io.okr4j.alignment.Ratio;
import io.okr4j.core.Owner;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.Observation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How plans hang together, for other programs; docs/cli.md says what the fields mean. */
final class AlignJson {

    private final Aligned aligned;
    private final Locale locale;

    private AlignJson(Aligned aligned) {
        this.aligned = aligned;
        this.locale = aligned.language().locale();
    }

    static String of(Aligned aligned) {
        return Json.text(new AlignJson(aligned).fields());
    }

    private Map<String, Object> fields() {
        AlignmentMetrics metrics = aligned.metrics();
        Map<String, Object> figures = metrics(metrics);
        figures.put("byPlan", metrics(metrics.byPlan(), id -> id));
        figures.put("byLevel", metrics(metrics.byLevel(), ClassificationLines::word));
        figures.put("byOwner", metrics(metrics.byOwner(), Owner::getId));
        return Json.fields(
                "format",
                "okr4j-align/v1",
                "asOf",
                aligned.day(),
                "language",
                aligned.language(),
                "nodes",
                aligned.graph().nodes().stream().map(AlignJson::node).toList(),
                "edges",
                aligned.graph().edges().stream().map(AlignJson::edge).toList(),
                "findings",
                aligned.findings().stream().map(this::finding).toList(),
                "questions",
                aligned.questions().stream()
                        .map(question -> {
                            Map<String, Object> fields = place(question);
                            fields.put("text", question.text(locale));
                            return fields;
                        })
                        .toList(),
                "metrics",
                figures);
    }

    private static Map<String, Object> node(AlignmentNode node) {
        Map<String, Object> fields = Json.fields(
                "reference", node.reference().toString(),
                "kind", ClassificationLines.word(node.kind()),
                "title", node.title());
        node.owner().ifPresent(owner -> {
            fields.put("owner", owner.getId());
            fields.put("level", ClassificationLines.word(owner.getLevel()));
        });
        return fields;
    }

    private static Map<String, Object> edge(AlignmentEdge edge) {
        Map<String, Object> fields = Json.fields(
                "from", edge.from().reference().toString(),
                "to", edge.to().reference().toString(),
                "kind", ClassificationLines.word(edge.kind()));
        edge.weight().ifPresent(weight -> fields.put("weight", weight));
        return fields;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> fields = place(finding);
        fields.put("severity", Reviewed.word(finding.getSeverity()));
        fields.put("message", finding.message(locale));
        fields.put("advice", finding.advice(locale));
        return fields;
    }

    private Map<String, Object> place(Observation seen) {
        LoadedPlan.Spot spot = aligned.spotOf(seen);
        return Json.fields(
                "code", seen.getCode(),
                "plan", seen.getPlan(),
                "path", seen.getPath(),
                "file", aligned.planOf(seen).file(),
                "line", spot.line(),
                "column", spot.column(),
                "facts", seen.getFacts());
    }

    private static <K> Map<String, Object> metrics(Map<K, AlignmentMetrics> parts, Function<K, String> name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        parts.forEach((key, metrics) -> fields.put(name.apply(key), metrics(metrics)));
        return fields;
    }

    private static Map<String, Object> metrics(AlignmentMetrics metrics) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Ratio ratio : metrics.ratios()) {
            Map<String, Object> one = Json.fields("counted", ratio.counted(), "of", ratio.of());
            ratio.value().ifPresent(value -> one.put("ratio", value));
            fields.put(ratio.name(), one);
        }
        fields.put("maxDepth", metrics.maxDepth());
        return fields;
    }
}
