package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Role;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import io.okr4j.core.statement.StatementParts;
import io.okr4j.core.statement.StatementPhrase;
import io.okr4j.core.statement.StatementWord;
import io.okr4j.core.statement.WordClass;
import java.util.List;
import java.util.Optional;

/** Looks for counts of attention, which grow without anybody doing anything with what is offered. */
final class VanityMetricRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.vanity-metric",
            Severity.ADVICE,
            "pm-skills: followers, page views and likes look good and decide nothing");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        ReadTitles titles = ReadTitles.of(context);
        return StandingObjectives.eachKeyResult(
                context,
                (plan, objective, keyResult) -> vanity(keyResult, titles)
                        .map(word -> DESCRIPTION
                                .finding(plan, StandingObjectives.path(objective, keyResult, "title"))
                                .putFact("title", keyResult.getTitle().strip())
                                .putFact("word", word)
                                .build()));
    }

    private static Optional<String> vanity(KeyResult keyResult, ReadTitles titles) {
        if (keyResult.getRole().filter(role -> role != Role.LAGGING).isPresent()) {
            return Optional.empty();
        }
        StatementParts said = titles.parts(keyResult.getTitle());
        boolean act = said.getVerb()
                .flatMap(StatementWord::getType)
                .filter(type -> type == WordClass.USE || type == WordClass.PASS)
                .isPresent();
        // followers who order are no followers but customers
        if (act) {
            return Optional.empty();
        }
        return keyResult
                .getMeasure()
                .flatMap(VanityMetricRule::counted)
                .or(() -> said.getCounted().map(StatementPhrase::getText))
                .flatMap(VanityMetricRule::named);
    }

    private static Optional<String> counted(Measure measure) {
        return measure.getMetricName()
                .or(() -> measure.getUnit()
                        .filter(unit -> unit.getKind() == UnitKind.COUNT)
                        .map(Unit::getName));
    }

    /** The word or pair of words for attention, if what is counted ends in it. */
    private static Optional<String> named(String counted) {
        List<String> words = Words.of(counted);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String last = words.get(words.size() - 1);
        String pair = words.size() > 1 ? words.get(words.size() - 2) + "-" + last : last;
        if (WordList.of("vanity").has(last)) {
            return Optional.of(last);
        }
        return WordList.of("vanity-pairs").has(pair)
                ? Optional.of(pair.replace('-', ' '))
                : WordList.of("vanity-zh").firstWithin(counted);
    }
}
