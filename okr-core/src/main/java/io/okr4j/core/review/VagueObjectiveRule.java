package io.okr4j.core.review;

import io.okr4j.core.Objective;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for titles of objectives that nobody could say were reached. */
final class VagueObjectiveRule implements ReviewRule {

    private static final String SOURCE =
            "the source articles, which give 'Increase revenue' as an example; INCOSE guide to requirements, R7";
    static final PolicyValue MOST_WORDS =
            PolicyValue.of("objective.vague.max-words", "3", "our reading of the examples in the source articles");
    static final PolicyValue MOST_CHARACTERS = PolicyValue.of(
            "objective.vague.max-characters-zh", "7", "our reading of the examples in the source articles");
    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("okr.objective.vague", Severity.WARNING, SOURCE, MOST_WORDS, MOST_CHARACTERS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> vagueness(objective, context)
                        .map(words -> Stream.of(DESCRIPTION
                                .finding(plan, objective.getId() + "#title")
                                .putFact("words", words)
                                .build()))
                        .orElseGet(Stream::empty));
    }

    static boolean isBareMovement(String title, ReviewContext context) {
        return VagueTitle.of(title)
                .bareMovement(context.limit(MOST_WORDS), context.limit(MOST_CHARACTERS))
                .isPresent();
    }

    private static Optional<String> vagueness(Objective objective, ReviewContext context) {
        VagueTitle title = VagueTitle.of(objective.getTitle());
        return title.bareMovement(context.limit(MOST_WORDS), context.limit(MOST_CHARACTERS))
                // 'improve retention' names a number, and what is missing is an objective
                .or(() -> measured(objective) || MetricMovementRule.isMovement(objective.getTitle(), context)
                        ? Optional.empty()
                        : title.vagueTerm());
    }

    // a vague word does no harm where the key results say what it means
    private static boolean measured(Objective objective) {
        return objective.getMeasure().isPresent()
                || StandingObjectives.keyResults(objective).stream()
                        .anyMatch(keyResult -> keyResult.getMeasure().isPresent());
    }
}
