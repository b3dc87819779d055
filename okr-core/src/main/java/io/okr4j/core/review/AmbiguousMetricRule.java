package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.statement.PartKind;
import io.okr4j.core.statement.StatementLanguage;
import io.okr4j.core.statement.StatementPart;
import io.okr4j.core.statement.StatementParts;
import io.okr4j.core.statement.StatementWord;
import io.okr4j.core.statement.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for counts of users, customers, leads or revenue of which nobody says which of them count. */
final class AmbiguousMetricRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.ambiguous-metric",
            Severity.WARNING,
            "Google's OKR playbook: '1 million users' may be all-time users or those active within seven days");

    private static final Set<PartKind> SETTLED = EnumSet.of(
            PartKind.BASELINE,
            PartKind.TARGET,
            PartKind.CHANGE,
            PartKind.LOW,
            PartKind.HIGH,
            PartKind.VERB,
            PartKind.DEADLINE);

    /** Customers who are won, who buy or who pass are told from others by that. */
    private static final Set<WordClass> SAYS_WHICH =
            EnumSet.of(WordClass.WIN, WordClass.WON, WordClass.USE, WordClass.PASS, WordClass.PASSED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        ReadTitles titles = ReadTitles.of(context);
        return StandingObjectives.eachKeyResult(
                context,
                (plan, objective, keyResult) -> ambiguous(keyResult, titles)
                        .map(word -> DESCRIPTION
                                .finding(plan, StandingObjectives.path(objective, keyResult, "title"))
                                .putFact("title", keyResult.getTitle().strip())
                                .putFact("word", word)
                                .build()));
    }

    private static Optional<String> ambiguous(KeyResult keyResult, ReadTitles titles) {
        boolean defined = keyResult.getTakenFrom().isPresent()
                || keyResult.getContext().isPresent()
                || keyResult.getMeasure().filter(AmbiguousMetricRule::isDefined).isPresent();
        if (defined) {
            return Optional.empty();
        }
        StatementParts parts = titles.parts(keyResult.getTitle());
        boolean narrowed = parts.getRecurrence().isPresent()
                || parts.getScope().isPresent()
                || parts.getVerb()
                        .flatMap(StatementWord::getType)
                        .filter(SAYS_WHICH::contains)
                        .isPresent();
        return narrowed ? Optional.empty() : onlyWord(keyResult.getTitle(), parts);
    }

    private static boolean isDefined(Measure measure) {
        return measure.getDefinition().isPresent()
                || measure.getWindow().isPresent()
                || measure.getRecurrence().isPresent()
                || measure.getScope().isPresent();
    }

    /** The word, if the title says nothing else than how many, which way and by when. */
    private static Optional<String> onlyWord(String title, StatementParts parts) {
        String rest = rest(title, parts);
        if (parts.getLanguage() == StatementLanguage.CHINESE) {
            return onlyChineseWord(rest);
        }
        List<String> words = Words.of(rest).stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .filter(word -> !WordList.of("fillers").has(word))
                .toList();
        return words.size() == 1 && WordList.of("ambiguous").has(words.get(0))
                ? Optional.of(words.get(0))
                : Optional.empty();
    }

    private static Optional<String> onlyChineseWord(String rest) {
        Optional<String> word = WordList.of("ambiguous-zh").firstWithin(rest);
        if (word.isEmpty()) {
            return word;
        }
        String left = rest.replace(word.get(), "");
        for (String filler : WordList.of("fillers-zh").longestFirst()) {
            left = left.replace(filler, "");
        }
        boolean nothing = left.codePoints().noneMatch(Character::isLetter);
        return nothing ? word : Optional.empty();
    }

    private static String rest(String title, StatementParts parts) {
        StringBuilder rest = new StringBuilder(title);
        for (StatementPart part : parts.getParts()) {
            if (SETTLED.contains(part.getKind())) {
                for (int i = part.getStart(); i < part.getEnd(); i++) {
                    rest.setCharAt(i, ' ');
                }
            }
        }
        return rest.toString();
    }
}
