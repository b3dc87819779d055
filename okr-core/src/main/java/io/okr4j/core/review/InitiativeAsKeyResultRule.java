package io.okr4j.core.review;

import io.okr4j.core.Initiative;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for key results that are listed as work as well. */
final class InitiativeAsKeyResultRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.is-initiative",
            Severity.WARNING,
            "Perdoo: initiatives weigh nothing in the progress; pm-skills: shipped is not a partial win",
            TaskTitle.LEAST_PROBABILITY);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return context.plans().stream().flatMap(plan -> review(plan, context)).toList();
    }

    private static Stream<Finding> review(Plan plan, ReviewContext context) {
        Map<List<String>, Initiative> ofPlan = byWords(plan.getInitiatives());
        return StandingObjectives.of(plan).flatMap(objective -> {
            Map<List<String>, Initiative> own = byWords(objective.getInitiatives());
            return StandingObjectives.keyResults(objective).stream()
                    .flatMap(keyResult -> alsoWork(keyResult, own, ofPlan)
                            // a title that reads as work is one finding already
                            .filter(initiative -> TaskTitle.leading(keyResult, context)
                                    || TaskTitle.of(keyResult, context).isEmpty())
                            .map(initiative -> DESCRIPTION
                                    .finding(plan, StandingObjectives.path(objective, keyResult, "title"))
                                    .putFact("title", keyResult.getTitle().strip())
                                    .putFact("initiative", initiative.getId())
                                    .build())
                            .stream());
        });
    }

    /** The first initiative of each title, by the words of the title. */
    private static Map<List<String>, Initiative> byWords(List<Initiative> initiatives) {
        Map<List<String>, Initiative> byWords = new HashMap<>();
        for (Initiative initiative : initiatives) {
            List<String> words = Words.of(initiative.getTitle());
            if (!words.isEmpty()) {
                byWords.putIfAbsent(words, initiative);
            }
        }
        return byWords;
    }

    private static Optional<Initiative> alsoWork(
            KeyResult keyResult, Map<List<String>, Initiative> own, Map<List<String>, Initiative> ofPlan) {
        if (own.isEmpty() && ofPlan.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = Words.of(keyResult.getTitle());
        return Optional.ofNullable(own.get(words)).or(() -> Optional.ofNullable(ofPlan.get(words)));
    }
}
