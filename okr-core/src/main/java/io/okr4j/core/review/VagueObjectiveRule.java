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
            PolicyValue.count("objective.vague.max-words", "3", "our reading of the examples in the source articles");
    static final PolicyValue MOST_CHARACTERS = PolicyValue.count(
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
        return bareMovement(title, context).isPresent();
    }

    private static Optional<String> bareMovement(String title, ReviewContext context) {
        // one that says how or what for is more than a bare one, so the whole title is looked at
        ObjectiveTitle said = ReadTitles.of(context).title(title);
        return VagueTitle.of(title)
                .bareMovement(context.limit(MOST_WORDS), context.limit(MOST_CHARACTERS))
                .or(() -> Optional.of(said.text()).filter(words -> said.isShortMovement(context.limit(MOST_WORDS))));
    }

    private static Optional<String> vagueness(Objective objective, ReviewContext context) {
        String title = objective.getTitle();
        return bareMovement(title, context)
                // 'improve retention of ...' names a number, and what is missing is an objective
                .or(() -> measured(objective) || MetricMovementRule.isMovement(title, context)
                        ? Optional.empty()
                        : vagueTerm(title, context));
    }

    private static Optional<String> vagueTerm(String title, ReviewContext context) {
        ObjectiveTitle said = ReadTitles.of(context).mainClause(title);
        // 'simplify ... by' and 'improve ... through' go on to say what they mean, so the verb alone is not held
        // against them
        boolean goesOn = said.text().length() < title.strip().length();
        VagueTitle words = VagueTitle.of(said.text());
        return said.standsBy().or(said::placeholder).or(goesOn ? words::vagueTermBehindFirst : words::vagueTerm);
    }

    // a vague word does no harm where the key results say what it means
    private static boolean measured(Objective objective) {
        return objective.getMeasure().isPresent()
                || StandingObjectives.keyResults(objective).stream()
                        .anyMatch(keyResult -> keyResult.getMeasure().isPresent());
    }
}
