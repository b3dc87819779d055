package io.okr4j.scoring.forecast;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.ScoringPolicy;
import io.okr4j.scoring.Series;
import io.okr4j.scoring.internal.Predecessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** How the predecessors of a key result went, each as a curve from the start of its period to its end. */
final class Earlier {

    private static final int LEAST_READINGS = 3;

    private Earlier() {}

    static List<DoubleUnaryOperator> curves(GradingContext context, Period span, List<Plan> plans) {
        List<DoubleUnaryOperator> curves = new ArrayList<>();
        for (Predecessor earlier : Predecessor.of(context.keyResult(), context.measure(), plans)) {
            earlier.keyResult()
                    .getMeasure()
                    .flatMap(Measure::getWindow)
                    .or(earlier.objective()::getPeriod)
                    .or(earlier.plan()::getPeriod)
                    .filter(period -> period.getEnd().isBefore(span.getStart()))
                    .flatMap(own -> curve(earlier.objective(), earlier.keyResult(), own, context.policy()))
                    .ifPresent(curves::add);
        }
        return curves;
    }

    private static Optional<DoubleUnaryOperator> curve(
            Objective objective, KeyResult keyResult, Period span, ScoringPolicy policy) {
        if (span.days() < 2) {
            return Optional.empty();
        }
        Series series = Series.of(GradingContext.of(objective, keyResult, span.getEnd(), policy));
        List<Series.Value> read = series.values().stream()
                .filter(value -> value.on().isAfter(span.getStart()) && span.contains(value.on()))
                .toList();
        if (read.size() < LEAST_READINGS || series.baseline().isEmpty()) {
            return Optional.empty();
        }
        double from = series.baseline().get().doubleValue();
        double whole = read.get(read.size() - 1).value().doubleValue() - from;
        if (whole == 0) {
            return Optional.empty();
        }
        double[] at = new double[read.size() + 2];
        double[] shares = new double[read.size() + 2];
        for (int i = 0; i < read.size(); i++) {
            at[i + 1] = Course.share(span, read.get(i).on());
            shares[i + 1] = (read.get(i).value().doubleValue() - from) / whole;
        }
        at[read.size() + 1] = 1;
        shares[read.size() + 1] = 1;
        return Optional.of(ExpectedShare.line(at, shares));
    }
}
