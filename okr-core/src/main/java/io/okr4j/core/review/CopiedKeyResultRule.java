package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for key results that repeat one of what their objective is there to help. */
final class CopiedKeyResultRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.copied",
            Severity.WARNING,
            "Lamorte and Wodtke: a team says what it adds, and does not copy what stands above it");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        Parents parents = new Parents(context, PlanIndex.of(context), new IdentityHashMap<>());
        return StandingObjectives.each(context, (plan, objective) -> {
            List<Set<String>> above = parents.of(plan, outward(objective));
            return StandingObjectives.keyResults(objective).stream()
                    .filter(keyResult -> keyResult.getLinks().stream().noneMatch(Link::isPassThrough))
                    .filter(keyResult -> Stream.concat(above.stream(), parents.of(plan, keyResult.getLinks()).stream())
                            .anyMatch(known -> SameKeyResult.keys(keyResult, context).stream()
                                    .anyMatch(known::contains)))
                    .map(keyResult -> DESCRIPTION
                            .finding(plan, objective.getId() + "/" + keyResult.getId())
                            .putFact("title", keyResult.getTitle())
                            .build());
        });
    }

    /** The links that leave the objective; what helps a key result of its own is a loop, not a copy. */
    private static List<Link> outward(Objective objective) {
        Set<String> own =
                objective.getKeyResults().stream().map(KeyResult::getId).collect(Collectors.toSet());
        return objective.getLinks().stream()
                .filter(link -> !own.contains(link.getTo().getId()))
                .toList();
    }

    /** What the key results are called that something links to; worked out once for each, whoever links to it. */
    private record Parents(ReviewContext context, PlanIndex index, IdentityHashMap<Object, Set<String>> known) {

        List<Set<String>> of(Plan plan, List<Link> links) {
            return links.stream()
                    .filter(link -> !link.isPassThrough())
                    .flatMap(link -> Stream.concat(
                            index.objective(plan, link.getTo()).map(this::keys).stream(),
                            index.keyResult(plan, link.getTo()).map(this::keys).stream()))
                    .toList();
        }

        private Set<String> keys(Objective parent) {
            return known.computeIfAbsent(
                    parent,
                    key -> parent.getKeyResults().stream()
                            .flatMap(keyResult -> SameKeyResult.keys(keyResult, context).stream())
                            .collect(Collectors.toSet()));
        }

        private Set<String> keys(KeyResult parent) {
            return known.computeIfAbsent(parent, key -> Set.copyOf(SameKeyResult.keys(parent, context)));
        }
    }
}
