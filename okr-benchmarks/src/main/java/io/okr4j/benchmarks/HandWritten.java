package io.okr4j.benchmarks;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.NumberReading;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an application would write by itself for plans such as {@link ScoredPlan}: the same numbers from the same
 * objects, kept for each key result, objective and owner, but for nothing else and without reasons.
 */
final class HandWritten {

    private static final int DECIMALS = 15;

    final List<BigDecimal> keyResults = new ArrayList<>();
    final List<BigDecimal> objectives = new ArrayList<>();
    final List<BigDecimal> owners = new ArrayList<>();
    BigDecimal whole = BigDecimal.ZERO;

    static HandWritten grade(Plan plan, LocalDate asOf) {
        HandWritten graded = new HandWritten();
        Map<String, List<BigDecimal>> byOwner = new LinkedHashMap<>();
        for (Objective objective : plan.getObjectives()) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            for (KeyResult keyResult : objective.getKeyResults()) {
                BigDecimal grade = grade(keyResult, asOf);
                graded.keyResults.add(grade);
                sum = sum.add(grade.multiply(keyResult.getWeight()));
                weights = weights.add(keyResult.getWeight());
            }
            BigDecimal grade = divide(sum, weights);
            graded.objectives.add(grade);
            byOwner.computeIfAbsent(objective.getOwner().orElseThrow().getId(), id -> new ArrayList<>())
                    .add(grade);
        }
        byOwner.values().forEach(grades -> graded.owners.add(mean(grades)));
        graded.whole = mean(graded.owners);
        return graded;
    }

    private static BigDecimal grade(KeyResult keyResult, LocalDate asOf) {
        CheckIn latest = null;
        for (CheckIn checkIn : keyResult.getCheckIns()) {
            if (!checkIn.getOn().isAfter(asOf)
                    && (latest == null || !checkIn.getOn().isBefore(latest.getOn()))) {
                latest = checkIn;
            }
        }
        if (latest == null) {
            throw new IllegalStateException("every key result has been read");
        }
        Metric metric = (Metric) keyResult.getMeasure().orElseThrow();
        BigDecimal value = ((NumberReading) latest.getReading().orElseThrow()).getValue();
        BigDecimal from = metric.getBaseline().orElseThrow();
        BigDecimal raw =
                divide(value.subtract(from), metric.getTarget().orElseThrow().subtract(from));
        return raw.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    private static BigDecimal mean(List<BigDecimal> grades) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal grade : grades) {
            sum = sum.add(grade);
        }
        return divide(sum, BigDecimal.valueOf(grades.size()));
    }

    // zeros at the end are dropped, or 1 and 1.000000000000000 would be two grades
    private static BigDecimal divide(BigDecimal part, BigDecimal of) {
        BigDecimal quotient = part.divide(of, DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }
}
