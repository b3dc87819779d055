package io.okr4j.core.review;

import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for key results that no listed work is meant to move. */
final class NoInitiativeRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "okr.objective.no-initiative",
                    Severity.ADVICE,
                    "the source articles: two key results, two initiatives beside them; Viva Goals and Perdoo")
            .onlyIn(Preset.SOURCE_ARTICLES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(context, (plan, objective) -> {
            Set<String> moved = moved(plan, objective);
            // by id, so that the order of key results changes nothing that is told of a finding
            List<KeyResult> left = StandingObjectives.aims(objective).stream()
                    .filter(keyResult -> !moved.contains(keyResult.getId()))
                    .sorted(Comparator.comparing(KeyResult::getId))
                    .toList();
            return left.isEmpty()
                    ? Stream.empty()
                    : Stream.of(DESCRIPTION
                            .finding(plan, objective.getId() + "#initiatives")
                            .putFact("title", left.get(0).getTitle().strip())
                            .putFact("count", Integer.toString(left.size()))
                            .build());
        });
    }

    private static Set<String> moved(Plan plan, Objective objective) {
        return Stream.concat(plan.getInitiatives().stream(), objective.getInitiatives().stream())
                .map(Initiative::getKeyResults)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
