package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.statement.Classification;
import io.okr4j.core.statement.Label;
import java.util.List;

/** Looks for key results of which neither the title nor a measure says what is to be reached. */
final class VagueKeyResultRule implements ReviewRule {

    private static final PolicyValue LEAST_PROBABILITY = PolicyValue.share(
            "key-result.vague.min-probability",
            "0.7",
            "okr4j: a wrong warning costs more trust than one that is missed (our choice)");
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.vague",
            Severity.WARNING,
            "the source articles: vague objectives without metrics are a usual mistake; Mayer: a key result has a number",
            LEAST_PROBABILITY);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> StandingObjectives.keyResults(objective).stream()
                        .filter(keyResult -> vague(keyResult, context))
                        .map(keyResult -> DESCRIPTION
                                .finding(plan, objective.getId() + "/" + keyResult.getId() + "#title")
                                .putFact("title", keyResult.getTitle().strip())
                                .build()));
    }

    private static boolean vague(KeyResult keyResult, ReviewContext context) {
        boolean aims = keyResult.getMeasure().filter(MeasuredTitle::aims).isPresent();
        if (aims || keyResult.getTitle().isBlank()) {
            return false;
        }
        Classification said = context.classification(keyResult);
        return said.getLabel() == Label.VAGUE && said.getVague().compareTo(context.limit(LEAST_PROBABILITY)) >= 0;
    }
}
