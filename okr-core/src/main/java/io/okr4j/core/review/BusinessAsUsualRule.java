package io.okr4j.core.review;

import io.okr4j.core.Ambition;
import io.okr4j.core.KeyResult;
import io.okr4j.core.NumberReading;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Looks for objectives that ask for what is the case already: by their numbers first, then by their first word. */
final class BusinessAsUsualRule implements ReviewRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "okr.objective.business-as-usual",
            Severity.WARNING,
            "Google re:Work: no 'keep hiring' or 'maintain market position'; Google's OKR playbook, trap 2: business as"
                    + " usual");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Finding> review(ReviewContext context) {
        return StandingObjectives.each(
                context,
                (plan, objective) -> usual(plan, objective, context)
                        .map(word -> DESCRIPTION
                                .finding(plan, objective.getId() + "#title")
                                .putFact("title", objective.getTitle().strip())
                                .putFact("evidence", word)
                                .build())
                        .stream());
    }

    private static Optional<String> usual(Plan plan, Objective objective, ReviewContext context) {
        return reachedBefore(plan, objective, context)
                .or(() -> isWatch(objective)
                        ? Optional.empty()
                        : ReadTitles.of(context).title(objective.getTitle()).keeps());
    }

    /** A promise to hold a level, or an objective that only watches bounds, is meant to keep what is. */
    private static boolean isWatch(Objective objective) {
        List<KeyResult> aims = StandingObjectives.keyResults(objective);
        boolean bounds = !aims.isEmpty()
                && aims.stream()
                        .allMatch(keyResult -> keyResult
                                .getMeasure()
                                .filter(measure -> measure instanceof Threshold || measure instanceof Corridor)
                                .isPresent());
        return bounds || objective.getAmbition().equals(Optional.of(Ambition.COMMITTED));
    }

    /** The target that was reached in an earlier period already, if that is so of every key result. */
    private static Optional<String> reachedBefore(Plan plan, Objective objective, ReviewContext context) {
        List<KeyResult> aims = StandingObjectives.aims(objective);
        List<String> reached = aims.stream()
                .flatMap(keyResult -> keyResult
                        .getCarriedFrom()
                        .flatMap(from -> PlanIndex.of(context).keyResult(plan, from))
                        .filter(earlier -> isReached(keyResult, earlier, context))
                        .flatMap(earlier -> keyResult.getMeasure())
                        .map(MeasureInWords::of)
                        .stream())
                .toList();
        return !aims.isEmpty() && reached.size() == aims.size() ? Optional.of(reached.get(0)) : Optional.empty();
    }

    private static boolean isReached(KeyResult now, KeyResult earlier, ReviewContext context) {
        Optional<BigDecimal> last = earlier.latestReading(context.asOf())
                .filter(NumberReading.class::isInstance)
                .map(NumberReading.class::cast)
                .map(NumberReading::getValue);
        if (last.isEmpty() || !(now.getMeasure().orElse(null) instanceof Metric metric)) {
            return false;
        }
        boolean comparable = metric.getAggregation() == ReadingAggregation.LATEST
                && earlier.getMeasure()
                        .filter(measure -> measure.getAggregation() == ReadingAggregation.LATEST
                                && measure.getUnit().equals(metric.getUnit()))
                        .isPresent();
        Optional<Integer> beyond = metric.target().map(target -> target.compareTo(last.get()));
        return comparable
                && beyond.isPresent()
                && metric.direction()
                        .map(direction -> direction == Direction.INCREASE ? beyond.get() <= 0 : beyond.get() >= 0)
                        .orElse(false);
    }
}
