package io.okr4j.core.review;

import io.okr4j.core.Owner;
import io.okr4j.core.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for key results that an owner has twice in one period. */
final class DuplicateKeyResultRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.duplicate",
            Severity.WARNING,
            "pm-skills, OKR review: a set stuffed with the same metric shows one thing only");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        Map<String, String> first = new HashMap<>();
        return StandingObjectives.each(context, (plan, objective) -> {
            if (!objective.getState().open()) {
                return Stream.empty();
            }
            String whose = objective.getOwner().map(Owner::getId).orElse("") + " "
                    + objective.getPeriod().map(Period::toString).orElse("") + " ";
            return StandingObjectives.keyResults(objective).stream()
                    .filter(keyResult -> keyResult.getState().open())
                    .flatMap(keyResult -> {
                        String path = objective.getId() + "/" + keyResult.getId();
                        Optional<String> other = SameKeyResult.keys(keyResult, context).stream()
                                .flatMap(key -> Optional.ofNullable(first.putIfAbsent(whose + key, path)).stream())
                                .filter(known -> !known.equals(path))
                                .findFirst();
                        return other
                                .map(known -> DESCRIPTION
                                        .finding(plan, path)
                                        .putFact("title", keyResult.getTitle())
                                        .putFact("other", known)
                                        .build())
                                .stream();
                    });
        });
    }
}
