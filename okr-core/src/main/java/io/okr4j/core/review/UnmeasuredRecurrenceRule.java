package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.ScopeKind;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import io.okr4j.core.statement.StatementParts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for titles that say how often or per whom, above measures that do not. */
final class UnmeasuredRecurrenceRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.key-result.recurrence",
            Severity.WARNING,
            "the source articles: 25 leads per rep and week are not 25 leads; Profit.co: KPIs that are met again and again");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        ReadTitles titles = ReadTitles.of(context);
        return StandingObjectives.eachKeyResult(
                context,
                (plan, objective, keyResult) -> keyResult
                        .getMeasure()
                        .flatMap(measure -> missing(keyResult, measure, titles))
                        .map(missing -> DESCRIPTION
                                .finding(plan, StandingObjectives.path(objective, keyResult, "measure"))
                                .putFact("title", keyResult.getTitle().strip())
                                .putFact("missing", missing)
                                .build()));
    }

    private static Optional<String> missing(KeyResult keyResult, Measure measure, ReadTitles titles) {
        boolean numeric = measure instanceof Metric || measure instanceof Threshold || measure instanceof Corridor;
        boolean rate = measure.getUnit()
                .filter(unit -> unit.getKind() == UnitKind.RATE || unit.getPer().isPresent())
                .isPresent();
        boolean defined =
                measure.getDefinition().isPresent() || measure.getMetricName().isPresent();
        // a share of shops that sell every month is one number, however often they sell
        boolean counted = measure.getUnit()
                .map(Unit::getKind)
                .filter(UnmeasuredRecurrenceRule::isAmount)
                .isPresent();
        if (!numeric || rate || defined || !counted) {
            return Optional.empty();
        }
        // 'shops that order every month' are counted once
        StatementParts said = titles.parts(MainClause.of(keyResult.getTitle()));
        if (said.getRecurrence().isPresent() && measure.getRecurrence().isEmpty()) {
            return Optional.of(
                    "recurrence: " + said.getRecurrence().get().name().toLowerCase(Locale.ROOT));
        }
        return said.getScope()
                .filter(scope ->
                        scope.getKind() != ScopeKind.TEAM && measure.getScope().isEmpty())
                .map(scope -> "scope: "
                        + scope.getKind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static boolean isAmount(UnitKind kind) {
        return kind == UnitKind.COUNT || kind == UnitKind.DURATION;
    }
}
