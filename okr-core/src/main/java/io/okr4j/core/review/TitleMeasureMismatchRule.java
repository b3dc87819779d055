package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.statement.StatementParts;
import java.util.List;
import java.util.Optional;

/** Looks for key results whose title says other numbers than their measure. */
final class TitleMeasureMismatchRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.title-measure-mismatch",
            Severity.WARNING,
            "okr4j: people work towards the title, and the grade is computed from the measure");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        ReadTitles titles = ReadTitles.of(context);
        return StandingObjectives.each(
                context,
                (plan, objective) -> StandingObjectives.keyResults(objective).stream()
                        .flatMap(keyResult -> finding(plan, objective, keyResult, titles).stream()));
    }

    private static Optional<Finding> finding(Plan plan, Objective objective, KeyResult keyResult, ReadTitles titles) {
        if (keyResult.getMeasure().isEmpty()) {
            return Optional.empty();
        }
        Measure measured = keyResult.getMeasure().get();
        StatementParts said = titles.parts(keyResult.getTitle());
        return new SaidAndMeasured(said, measured)
                .difference()
                .flatMap(part -> said.measure()
                        .map(proposed -> DESCRIPTION
                                .finding(plan, objective.getId() + "/" + keyResult.getId() + "#title")
                                .putFact("part", part)
                                .putFact("said", MeasureInWords.of(proposed))
                                .putFact("measured", MeasureInWords.of(measured))
                                .build()));
    }
}
