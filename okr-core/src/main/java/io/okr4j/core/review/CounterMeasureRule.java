package io.okr4j.core.review;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Role;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.measure.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for objectives that push volume or speed alone, with nothing that shows what it costs. */
final class CounterMeasureRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.objective.no-counter-measure",
            Severity.WARNING,
            "Grove, High Output Management: pair indicators, so that effect and counter-effect are measured; Doerr; Wodtke:"
                    + " one hard number, one of quality, one of business; the source articles: not only volume and quota");

    private static final Set<UnitKind> VOLUME = Set.of(UnitKind.COUNT, UnitKind.CURRENCY, UnitKind.RATE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> oneSided(objective)
                        ? Stream.of(DESCRIPTION
                                .finding(plan, objective.getId() + "#keyResults")
                                .putFact("title", objective.getTitle().strip())
                                .putFact(
                                        "count",
                                        Integer.toString(StandingObjectives.keyResults(objective)
                                                .size()))
                                .putFact(
                                        "first",
                                        StandingObjectives.keyResults(objective)
                                                .get(0)
                                                .getTitle()
                                                .strip())
                                .build())
                        : Stream.empty());
    }

    private static boolean oneSided(Objective objective) {
        List<KeyResult> keyResults = StandingObjectives.keyResults(objective);
        return keyResults.size() > 1 && keyResults.stream().allMatch(CounterMeasureRule::pushes);
    }

    private static boolean pushes(KeyResult keyResult) {
        return !keyResult.getRole().equals(Optional.of(Role.GUARDRAIL))
                && keyResult.getMeasure().filter(CounterMeasureRule::pushes).isPresent();
    }

    private static boolean pushes(Measure measure) {
        Optional<UnitKind> kind = measure.getUnit().map(Unit::getKind);
        boolean numeric = measure instanceof Metric || measure instanceof Threshold;
        if (kind.isEmpty() || !numeric) {
            return false;
        }
        boolean falls = MeasuredTitle.falls(measure);
        return kind.get() == UnitKind.DURATION ? falls : VOLUME.contains(kind.get()) && !falls;
    }
}
