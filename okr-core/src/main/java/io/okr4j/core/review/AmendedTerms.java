package io.okr4j.core.review;

import io.okr4j.core.Amendment;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Terms;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The amendments of objectives and key results that were made up to a day. */
final class AmendedTerms {

    private AmendedTerms() {}

    /** One amendment, and where it stands. */
    record Amended(Plan plan, Objective objective, String path, Amendment amendment) {

        Finding.Builder finding(RuleDescription rule) {
            return rule.finding(plan, path + "#amendments[" + amendment.getOn() + "]")
                    .putFact("on", amendment.getOn().toString());
        }
    }

    static Stream<Amended> until(ReviewContext context) {
        return context.plans().stream()
                .flatMap(plan -> StandingObjectives.of(plan)
                        .flatMap(objective -> Stream.concat(
                                amended(plan, objective, objective.getId(), objective.getAmendments()),
                                StandingObjectives.keyResults(objective).stream()
                                        .flatMap(keyResult -> amended(
                                                plan,
                                                objective,
                                                objective.getId() + "/" + keyResult.getId(),
                                                keyResult.getAmendments())))))
                .filter(amended -> !amended.amendment().getOn().isAfter(context.asOf()));
    }

    private static Stream<Amended> amended(Plan plan, Objective objective, String path, List<Amendment> amendments) {
        return amendments.stream().map(amendment -> new Amended(plan, objective, path, amendment));
    }

    static String words(Terms terms) {
        return terms.getMeasure().map(MeasureInWords::of).orElseGet(terms::getTitle);
    }

    /** Whether what is promised afterwards is no less than before. */
    static boolean harder(Terms before, Terms after) {
        Optional<Metric> was = metric(before);
        Optional<Metric> is = metric(after);
        Optional<BigDecimal> from = was.flatMap(Metric::target);
        Optional<BigDecimal> to = is.flatMap(Metric::target);
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        int change = to.get().compareTo(from.get());
        return was.flatMap(Metric::direction)
                .map(direction -> direction == Direction.INCREASE ? change > 0 : change < 0)
                .orElse(false);
    }

    private static Optional<Metric> metric(Terms terms) {
        return terms.getMeasure().filter(Metric.class::isInstance).map(Metric.class::cast);
    }
}
