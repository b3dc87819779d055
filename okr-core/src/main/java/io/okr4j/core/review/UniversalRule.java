package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Milestones;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for key results that ask for all, where no number says of how many, so that one exception fails them. */
final class UniversalRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.universal",
            Severity.ADVICE,
            "INCOSE guide to requirements: avoid 'all' and 'every' without bounds; the source articles",
            TaskTitle.LEAST_PROBABILITY);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.eachKeyResult(
                context,
                (plan, objective, keyResult) -> word(keyResult)
                        .filter(word -> TaskTitle.of(keyResult, context).isEmpty())
                        .map(word -> DESCRIPTION
                                .finding(plan, StandingObjectives.path(objective, keyResult, "title"))
                                .putFact("title", keyResult.getTitle().strip())
                                .putFact("word", word)
                                .build()));
    }

    private static Optional<String> word(KeyResult keyResult) {
        // where a number is measured, it says how many are enough
        boolean yesOrNo =
                keyResult.getMeasure().filter(Milestones.class::isInstance).isPresent();
        String title = keyResult.getTitle();
        if (!yesOrNo || title.codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        List<String> words = Words.of(title.toLowerCase(Locale.ROOT));
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            // 'every month' says how often, and 'each other' whom
            if (WordList.of("universal").has(words.get(i))
                    && !WordList.of("times").has(next)) {
                return Optional.of(words.get(i));
            }
        }
        return WordList.of("universal-zh").firstWithin(title);
    }
}
