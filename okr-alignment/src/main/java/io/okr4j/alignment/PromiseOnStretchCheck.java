package io.okr4j.alignment;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.RuleDescription;
import io.okr4j.core.review.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for promises that only stretches help. */
public final class PromiseOnStretchCheck implements AlignmentCheck {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.alignment.promise-on-stretch",
            Severity.ADVICE,
            "inferred from Google's OKR playbook: 1.0 is expected of what is committed, 0.7 of what is aspirational");

    /** Makes the check. */
    public PromiseOnStretchCheck() {
        // found as a service, which asks for a constructor of no arguments
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> check(AlignmentContext context) {
        Standing standing = Standing.of(context);
        return context.graph().nodes().stream()
                .filter(PromiseOnStretchCheck::promises)
                .filter(standing::active)
                .flatMap(node -> finding(context, node).stream())
                .toList();
    }

    // a key result that says nothing of its own is a part of what its objective promises
    private static boolean promises(AlignmentNode node) {
        Optional<Ambition> own = node.keyResult().isPresent()
                ? node.keyResult().flatMap(KeyResult::getAmbition)
                : node.objective().flatMap(Objective::getAmbition);
        return own.equals(Optional.of(Ambition.COMMITTED));
    }

    private static Optional<Finding> finding(AlignmentContext context, AlignmentNode node) {
        Standing standing = Standing.of(context);
        Stream<AlignmentNode> helped = node.keyResult().isPresent()
                ? Stream.of(node)
                : Stream.concat(Stream.of(node), standing.activeKeyResults(node));
        List<AlignmentEdge> edges = helped.flatMap(standing::openHelp).toList();
        List<AlignmentNode> help =
                edges.stream().map(AlignmentEdge::from).distinct().toList();
        // a loop is a finding of its own; it neither makes this one nor hides the promises on it
        boolean onLoopsAlone = edges.stream()
                .allMatch(
                        edge -> standing.onLoop(edge.from().number(), edge.to().number()));
        if (onLoopsAlone || !help.stream().allMatch(PromiseOnStretchCheck::stretches)) {
            return Optional.empty();
        }
        return Optional.of(context.finding(DESCRIPTION, node, "ambition")
                .putFact("title", Standing.name(node))
                .putFact("count", Integer.toString(help.size()))
                .putFact("first", Standing.name(help.get(0)))
                .build());
    }

    private static boolean stretches(AlignmentNode node) {
        return node.keyResult()
                .flatMap(KeyResult::getAmbition)
                .or(() -> node.objective().flatMap(Objective::getAmbition))
                .filter(ambition -> ambition != Ambition.COMMITTED)
                .isPresent();
    }
}
