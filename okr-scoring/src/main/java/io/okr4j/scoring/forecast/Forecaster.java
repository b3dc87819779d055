package io.okr4j.scoring.forecast;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Phase;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.internal.Thrown;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.scoring.ScoringPolicy;
import io.okr4j.scoring.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts key results by a method, under a policy.
 *
 * <pre>{@code
 * Forecast forecast = Forecaster.standard().forecast(objective, keyResult, LocalDate.of(2026, 8, 14));
 * forecast.value();       // where it will probably end
 * forecast.probability(); // how probable the target is
 * forecast.explain();     // and why
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Forecaster {

    private static final Forecaster STANDARD =
            new Forecaster(ForecastMethods.standard(), ForecastPolicy.standard(), ScoringPolicy.standard(), List.of());

    private final ForecastMethod method;
    private final ForecastPolicy policy;
    private final ScoringPolicy scoring;
    private final List<Plan> earlier;

    private Forecaster(ForecastMethod method, ForecastPolicy policy, ScoringPolicy scoring, List<Plan> earlier) {
        this.method = method;
        this.policy = policy;
        this.scoring = scoring;
        this.earlier = earlier;
    }

    /** {@return the usual one: the method that suits, an interval of 80 %} */
    public static Forecaster standard() {
        return STANDARD;
    }

    /**
     * Takes another method.
     *
     * @param other one of {@link ForecastMethods}, or one of your own
     * @return a copy with it
     */
    public Forecaster by(ForecastMethod other) {
        return new Forecaster(other, policy, scoring, earlier);
    }

    /**
     * Takes another policy.
     *
     * @param other the policy
     * @return a copy with it
     */
    public Forecaster under(ForecastPolicy other) {
        return new Forecaster(method, other, scoring, earlier);
    }

    /**
     * Measures progress under another policy.
     *
     * @param other the policy
     * @return a copy with it
     */
    public Forecaster measuring(ScoringPolicy other) {
        return new Forecaster(method, policy, other, earlier);
    }

    /**
     * Looks at earlier periods as well.
     *
     * @param plans the plans of earlier periods, the latest last
     * @return a copy with them
     */
    public Forecaster after(List<Plan> plans) {
        return new Forecaster(method, policy, scoring, List.copyOf(plans));
    }

    /**
     * Forecasts every key result of a plan.
     *
     * @param plan the plan
     * @param asOf the day; what is dated later does not exist
     * @return a forecast for each key result, in the order of the plan; those that were declined as well
     */
    public List<Forecast> forecast(Plan plan, LocalDate asOf) {
        List<Forecast> all = new ArrayList<>();
        for (Objective objective : plan.getObjectives()) {
            for (KeyResult keyResult : objective.getKeyResults()) {
                all.add(forecast(
                        objective, keyResult, asOf, objective.getPeriod().or(plan::getPeriod)));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Forecasts a key result.
     *
     * @param objective its objective
     * @param keyResult the key result
     * @param asOf the day; what is dated later does not exist, and what was promised on that day counts
     * @return the forecast, or why there is none
     */
    public Forecast forecast(Objective objective, KeyResult keyResult, LocalDate asOf) {
        return forecast(objective, keyResult, asOf, objective.getPeriod());
    }

    /**
     * Grades a key result as if the projected value had been read on its last day.
     *
     * <p>A strategy that breaks a rule of its contract is named in a grade that is declined.
     *
     * @param objective its objective
     * @param forecast its forecast
     * @param strategy how it is graded
     * @return the grade; none without a forecast, or where one more reading cannot bring about the projected value:
     *     milestones, means, members measured each for himself or herself
     */
    public Optional<Grade> grade(Objective objective, Forecast forecast, GradingStrategy strategy) {
        ReadingAggregation aggregation =
                forecast.measure().map(Measure::getAggregation).orElse(ReadingAggregation.MEAN);
        boolean once = forecast.measure().flatMap(Measure::getRecurrence).isEmpty();
        boolean sum = aggregation == ReadingAggregation.SUM && once;
        boolean readable = sum || aggregation == ReadingAggregation.LATEST;
        if (forecast.value().isEmpty() || forecast.endsOn().isEmpty() || forecast.shares() || !readable) {
            return Optional.empty();
        }
        BigDecimal value = forecast.value().get();
        List<Series.Value> read = forecast.readings();
        BigDecimal more = sum ? value.subtract(read.get(read.size() - 1).value()) : value;
        LocalDate end = forecast.endsOn().get();
        KeyResult ended = forecast.keyResult().toBuilder()
                .checkIns(forecast.keyResult().checkInsUntil(forecast.asOf()))
                .addCheckIn(CheckIn.on(end).value(more))
                .build();
        return Optional.of(GradingContext.of(objective, ended, end, scoring).grade(strategy));
    }

    private Forecast forecast(Objective objective, KeyResult keyResult, LocalDate asOf, Optional<Period> period) {
        GradingContext context = GradingContext.of(objective, keyResult, asOf, scoring);
        Optional<Measure> measure = context.measure();
        if (over(objective.getState(), asOf) || over(keyResult.getState(), asOf)) {
            return declined(keyResult, asOf, null, null, NoForecast.NOT_ACTIVE, "");
        }
        if (measure.isEmpty()) {
            return declined(keyResult, asOf, null, null, NoForecast.NO_MEASURE, "");
        }
        Optional<Period> whole = measure.get().getWindow().or(() -> period);
        if (whole.isEmpty()) {
            return declined(keyResult, asOf, null, null, NoForecast.NO_PERIOD, "");
        }
        LocalDate end = context.deadline()
                .filter(deadline -> measure.get().getWindow().isEmpty()
                        && deadline.isAfter(whole.get().getStart()))
                .orElse(whole.get().getEnd());
        if (asOf.isBefore(whole.get().getStart())) {
            return declined(keyResult, asOf, end, null, NoForecast.NOT_BEGUN, "");
        }
        if (!asOf.isBefore(end)) {
            return declined(keyResult, asOf, end, null, NoForecast.OVER, "");
        }
        Period span = Period.of(whole.get().getStart(), end);
        Series series = Series.of(context);
        int least = policy.getLeastReadings().getValue().intValue();
        if (series.values().isEmpty()) {
            boolean read =
                    context.checkIns().stream().anyMatch(c -> c.getReading().isPresent());
            return declined(
                    keyResult,
                    asOf,
                    end,
                    series,
                    read ? NoForecast.NO_NUMBERS : NoForecast.TOO_FEW_READINGS,
                    read ? "" : "there is none, and " + least + " are needed");
        }
        Optional<DoubleUnaryOperator> curve =
                measure.get().getTrajectory().flatMap(trajectory -> ExpectedShare.of(trajectory, context, span));
        Course course = new Course(
                series,
                span,
                asOf,
                policy,
                curve.orElse(null),
                earlier.isEmpty() ? List.of() : Earlier.curves(context, span, earlier));
        if (course.readings() < least) {
            String there = course.readings() + (course.readings() == 1 ? " is there" : " are there");
            return declined(
                    keyResult,
                    asOf,
                    end,
                    series,
                    NoForecast.TOO_FEW_READINGS,
                    there + ", and " + least + " are needed");
        }
        return projected(context, series, course, keyResult, asOf, end);
    }

    private Forecast projected(
            GradingContext context, Series series, Course course, KeyResult keyResult, LocalDate asOf, LocalDate end) {
        @Nullable Projection projection;
        try {
            projection = method.project(course);
        } catch (Throwable e) {
            return declined(keyResult, asOf, end, series, NoForecast.METHOD_FAILED, blame("FM-3: " + Thrown.text(e)));
        }
        if (projection == null) {
            return declined(keyResult, asOf, end, series, NoForecast.METHOD_FAILED, blame("FM-3: it returned null"));
        }
        Optional<Spread> spread = projection.spread();
        if (spread.isEmpty()) {
            return declined(keyResult, asOf, end, series, NoForecast.NOT_SUITED, projection.why());
        }
        double value = course.origin() + course.scale() * projection.end();
        if (!Double.isFinite(value)) {
            return declined(
                    keyResult, asOf, end, series, NoForecast.METHOD_FAILED, blame("FM-4: it projected " + value));
        }
        Ambition ambition = context.ambition().orElse(Ambition.COMMITTED);
        return new Telling(policy, series, course, ambition)
                .tell(keyResult, asOf, end, method.id(), projection, spread.get());
    }

    private String blame(String problem) {
        return method.getClass().getName() + " broke "
                + problem.lines().findFirst().orElse(problem);
    }

    private static boolean over(State state, LocalDate asOf) {
        // what was ended later was still being worked on
        return state.getPhase() != Phase.ACTIVE
                && !state.getEndedOn().filter(on -> on.isAfter(asOf)).isPresent();
    }

    private Forecast declined(
            KeyResult keyResult,
            LocalDate asOf,
            @Nullable LocalDate end,
            @Nullable Series series,
            NoForecast why,
            String detail) {
        return Forecast.declined(keyResult, asOf, end, method.id(), series, why, detail);
    }
}
