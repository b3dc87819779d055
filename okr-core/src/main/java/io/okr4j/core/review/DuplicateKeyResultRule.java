package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.time.Period;
import java.util.Comparator;
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
        // by their ids and not as they stand in the plan: what has been accepted of one stays so if they change places
        return open(context)
                .sorted(Comparator.comparing((Placed placed) -> placed.plan().getId())
                        .thenComparing(Placed::path))
                .flatMap(placed -> again(placed, context, first).stream())
                .toList();
    }

    /** A key result that is under way, where it stands and whose it is in which period. */
    private record Placed(Plan plan, String path, String whose, KeyResult keyResult) {}

    private static Stream<Placed> open(ReviewContext context) {
        return context.plans().stream()
                .flatMap(plan -> StandingObjectives.of(plan)
                        .filter(objective -> objective.getState().open())
                        .flatMap(objective -> StandingObjectives.keyResults(objective).stream()
                                .filter(keyResult -> keyResult.getState().open())
                                .map(keyResult -> new Placed(
                                        plan,
                                        objective.getId() + "/" + keyResult.getId(),
                                        whose(objective),
                                        keyResult))));
    }

    private static String whose(Objective objective) {
        return objective.getOwner().map(Owner::getId).orElse("") + " "
                + objective.getPeriod().map(Period::toString).orElse("") + " ";
    }

    private static Optional<Finding> again(Placed placed, ReviewContext context, Map<String, String> first) {
        return SameKeyResult.keys(placed.keyResult(), context).stream()
                .flatMap(key -> Optional.ofNullable(first.putIfAbsent(placed.whose() + key, placed.path())).stream())
                .filter(known -> !known.equals(placed.path()))
                .findFirst()
                .map(known -> DESCRIPTION
                        .finding(placed.plan(), placed.path())
                        .putFact("title", placed.keyResult().getTitle())
                        .putFact("other", known)
                        .build());
    }
}
