package io.okr4j.scoring.forecast;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.Reference;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.ScoringPolicy;
import io.okr4j.scoring.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** What the same metric did in earlier periods. */
final class Earlier {

    private static final int LEAST_READINGS = 3;

    private Earlier() {}

    /** The same metric by its name, else by what it carries on, else by its id. */
    static List<DoubleUnaryOperator> curves(KeyResult keyResult, Period span, List<Plan> plans, ScoringPolicy policy) {
        List<DoubleUnaryOperator> curves = new ArrayList<>();
        for (Plan plan : plans) {
            for (Objective objective : plan.getObjectives()) {
                for (KeyResult other : objective.getKeyResults()) {
                    Optional<Period> own = other.getMeasure()
                            .flatMap(Measure::getWindow)
                            .or(objective::getPeriod)
                            .or(plan::getPeriod)
                            .filter(period -> period.getEnd().isBefore(span.getStart()));
                    if (same(keyResult, other) && own.isPresent()) {
                        curve(objective, other, own.get(), policy).ifPresent(curves::add);
                    }
                }
            }
        }
        return curves;
    }

    private static boolean same(KeyResult one, KeyResult other) {
        Optional<String> name = one.getMeasure().flatMap(Measure::getMetricName);
        Optional<String> otherName = other.getMeasure().flatMap(Measure::getMetricName);
        if (name.isPresent() || otherName.isPresent()) {
            return name.equals(otherName);
        }
        return one.getCarriedFrom().map(Reference::getId).orElse(one.getId()).equals(other.getId());
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
