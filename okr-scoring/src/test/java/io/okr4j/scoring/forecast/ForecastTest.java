package io.okr4j.scoring.forecast;

import static io.okr4j.scoring.forecast.Given.HALF;
import static io.okr4j.scoring.forecast.Given.OBJECTIVE;
import static io.okr4j.scoring.forecast.Given.forecast;
import static io.okr4j.scoring.forecast.Given.keyResult;
import static io.okr4j.scoring.forecast.Given.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.okr4j.core.Ambition;
import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.State;
import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.LevelName;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Milestone;
import io.okr4j.core.measure.ReadingAggregation;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.measure.Unit;
import io.okr4j.core.time.Period;
import io.okr4j.scoring.Grade;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.scoring.NumberGrade;
import io.okr4j.scoring.Reason;
import io.okr4j.scoring.Scale;
import io.okr4j.scoring.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForecastTest {

    private static final Metric WAY = Measure.from(200).to(600);
    private static final String[] STEADY_PACE = {"210", "240", "270", "300", "330", "360", "390"};

    @Test
    void says_where_it_ends_how_sure_that_is_and_what_is_needed() {
        KeyResult keyResult = weekly(WAY.withTrajectory(Trajectory.of(TrajectoryShape.LINEAR)), STEADY_PACE);

        Forecast forecast = forecast(keyResult);

        assertThat(forecast.declined()).isEmpty();
        assertThat(forecast.value().orElseThrow().doubleValue()).isCloseTo(587, within(10.0));
        assertThat(forecast.low().orElseThrow()).isLessThan(forecast.value().orElseThrow());
        assertThat(forecast.high().orElseThrow()).isGreaterThan(forecast.value().orElseThrow());
        assertThat(forecast.level()).contains(new BigDecimal("0.8"));
        assertThat(forecast.probability().orElseThrow()).isBetween(new BigDecimal("0.05"), new BigDecimal("0.6"));
        assertThat(forecast.progress().orElseThrow().doubleValue()).isCloseTo(0.97, within(0.03));
        assertThat(forecast.recentPerWeek().orElseThrow()).isEqualByComparingTo("30");
        assertThat(forecast.requiredPerWeek().orElseThrow().doubleValue()).isCloseTo(210 / (46 / 7.0), within(1e-6));
        assertThat(forecast.endsOn()).contains(LocalDate.of(2026, 9, 30));
        assertThat(forecast.explain())
                .contains(
                        "7 readings until 2026-08-14, the latest 390",
                        "trajectory, because the measure declares a trajectory",
                        "to end at the target it needs 31.96 a week for 6.57 weeks",
                        "in the latest 4 weeks it moved by 30 a week");
    }

    @Test
    void the_standard_method_says_which_it_chose_and_why() {
        assertThat(forecast(weekly(WAY, STEADY_PACE)).explain())
                .contains("curves, because no trajectory is declared and earlier periods do not show one");
        assertThat(forecast(weekly(Measure.atLeast(80), "90", "91", "89", "90")).explain())
                .contains("steady, because a level that is held has no trend");
    }

    @Test
    void the_steps_of_a_trajectory_recompute_to_the_projection() {
        Forecast forecast = forecast(weekly(
                WAY.withTrajectory(Trajectory.of(TrajectoryShape.BACK_LOADED)), "205", "215", "260", "255", "290"));
        Step projected = step(forecast, "projected");

        double level = projected.number("level").orElseThrow().doubleValue();
        double whole = projected.number("whole").orElseThrow().doubleValue();
        double left = projected.number("left").orElseThrow().doubleValue();
        assertThat(level + whole * left)
                .isCloseTo(forecast.value().orElseThrow().doubleValue(), within(1e-6));
    }

    @Test
    void the_curves_recompute_to_the_projection() {
        Forecast forecast = forecast(weekly(WAY, "205", "215", "260", "255", "290"));

        double sum = forecast.steps().stream()
                .filter(step -> step.code().equals("curve"))
                .mapToDouble(step -> step.number("weight").orElseThrow().doubleValue()
                        * step.number("value").orElseThrow().doubleValue())
                .sum();
        assertThat(sum).isCloseTo(forecast.value().orElseThrow().doubleValue(), within(1e-6));
    }

    private static Step step(Forecast forecast, String code) {
        return forecast.steps().stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void one_typing_error_moves_theil_sen_less_than_least_squares() {
        KeyResult wrong = weekly(WAY, "210", "240", "270", "3000", "330", "360", "390");

        assertThat(end(wrong, ForecastMethods.theilSen())).isCloseTo(591, within(15.0));
        assertThat(end(wrong, ForecastMethods.trajectory(), TrajectoryShape.LINEAR))
                .isCloseTo(587, within(60.0));
        assertThat(Math.abs(end(wrong, ForecastMethods.leastSquares()) - 591)).isGreaterThan(100);
    }

    private static double end(KeyResult keyResult, ForecastMethod method) {
        return forecast(keyResult, method).value().orElseThrow().doubleValue();
    }

    private static double end(KeyResult keyResult, ForecastMethod method, TrajectoryShape shape) {
        Metric metric = ((Metric) keyResult.getMeasure().orElseThrow()).withTrajectory(Trajectory.of(shape));
        return end(keyResult.withMeasure(metric), method);
    }

    @Test
    void what_was_summed_up_is_not_taken_away_again() {
        Measure sum = Measure.from(0).to(100).withAggregation(ReadingAggregation.SUM);

        Forecast forecast = forecast(weekly(sum, "30", "5", "2", "0", "0", "0", "0"));

        assertThat(forecast.readings().get(6).value()).isEqualByComparingTo("37");
        assertThat(forecast.low().orElseThrow()).isGreaterThanOrEqualTo(new BigDecimal("37"));
        assertThat(forecast.value().orElseThrow()).isGreaterThanOrEqualTo(new BigDecimal("37"));
    }

    @Test
    void stays_within_the_bounds_of_the_unit() {
        Measure share = Measure.from(80).to(95).unit(Unit.percentOf("deliveries"));

        Forecast forecast = forecast(weekly(share, "85", "90", "95", "98", "99"));

        assertThat(forecast.value().orElseThrow()).isLessThanOrEqualTo(new BigDecimal("100"));
        assertThat(forecast.high().orElseThrow()).isLessThanOrEqualTo(new BigDecimal("100"));
    }

    @Test
    void warns_early_with_its_reason() {
        KeyResult slow = weekly(WAY, "205", "210", "215", "220", "225", "230", "235");

        Warning warning = forecast(slow).warning().orElseThrow();
        assertThat(warning.severity()).isEqualTo(Warning.Severity.CRITICAL);
        assertThat(warning.reason()).contains("the target is reached with a probability of", "below 40 %");
        assertThat(forecast(weekly(WAY, "230", "280", "330", "380", "430", "480", "520"))
                        .warning())
                .isEmpty();
    }

    @Test
    void of_an_aspirational_key_result_less_is_expected() {
        KeyResult good = weekly(
                WAY.withTrajectory(Trajectory.of(TrajectoryShape.LINEAR)),
                "215",
                "230",
                "260",
                "285",
                "310",
                "330",
                "350");
        KeyResult bold = good.withAmbition(Ambition.ASPIRATIONAL);

        assertThat(forecast(good).warning()).isPresent();
        assertThat(forecast(bold).warning()).isEmpty();
        assertThat(forecast(bold).value()).isEqualTo(forecast(good).value());
    }

    @Test
    void tells_the_probability_that_a_level_is_left() {
        KeyResult safe = weekly(Measure.between(10, 20), "15", "15.5", "14.5", "15", "15.2");
        KeyResult close = weekly(Measure.between(10, 20), "19", "21", "18", "20", "19.5");

        assertThat(forecast(safe).probability().orElseThrow()).isGreaterThan(new BigDecimal("0.95"));
        assertThat(forecast(close).probability().orElseThrow()).isBetween(new BigDecimal("0.3"), new BigDecimal("0.8"));
    }

    @Test
    void milestones_and_levels_are_continued_too() {
        Measure milestones =
                Measure.milestones(Milestone.of("a"), Milestone.of("b"), Milestone.of("c"), Milestone.of("d"));
        KeyResult steps = keyResult(milestones)
                .checkIn(CheckIn.on(Given.FIRST_FRIDAY).done())
                .checkIn(CheckIn.on(Given.FIRST_FRIDAY.plusWeeks(2)).done("a"))
                .checkIn(CheckIn.on(Given.FIRST_FRIDAY.plusWeeks(5)).done("a", "b"));
        KeyResult levels =
                weekly(Measure.levels(Level.at("30"), Level.at("50"), Level.at("80")), "10", "15", "22", "26", "30");

        assertThat(forecast(steps).shares()).isTrue();
        assertThat(forecast(steps).value().orElseThrow()).isBetween(new BigDecimal("0.5"), BigDecimal.ONE);
        assertThat(forecast(levels).value().orElseThrow()).isGreaterThan(new BigDecimal("30"));
    }

    @Test
    void declines_with_a_reason() {
        KeyResult usual = weekly(WAY, STEADY_PACE);
        assertThat(forecast(weekly(WAY, "210", "220")).declined()).contains(NoForecast.TOO_FEW_READINGS);
        assertThat(forecast(weekly(WAY, "210", "220")).explain())
                .isEqualTo("no forecast: there are too few readings: 2 are there, and 3 are needed");
        assertThat(forecast(keyResult(WAY)).declined()).contains(NoForecast.TOO_FEW_READINGS);
        assertThat(forecast(KeyResult.builder().id("kr").build()).declined()).contains(NoForecast.NO_MEASURE);
        assertThat(forecast(usual.withState(State.draft())).declined()).contains(NoForecast.NOT_ACTIVE);
        assertThat(forecast(keyResult(Measure.yesNo("done"))
                                .checkIn(CheckIn.on(Given.FIRST_FRIDAY).done("done")))
                        .declined())
                .contains(NoForecast.NO_NUMBERS);
        assertThat(forecast(keyResult(Measure.levels(Level.described("a"), Level.described("b"), Level.described("c")))
                                .checkIn(CheckIn.on(Given.FIRST_FRIDAY).level(LevelName.COMMIT)))
                        .declined())
                .contains(NoForecast.NO_NUMBERS);
        assertThat(forecast(weekly(BaselineToEstablish.builder().build(), "1", "2", "3"))
                        .declined())
                .contains(NoForecast.NO_NUMBERS);
        Forecaster usualOne = Forecaster.standard();
        assertThat(usualOne.forecast(OBJECTIVE, usual, LocalDate.of(2026, 6, 30))
                        .declined())
                .contains(NoForecast.NOT_BEGUN);
        assertThat(usualOne.forecast(OBJECTIVE, usual, Given.QUARTER.getEnd()).declined())
                .contains(NoForecast.OVER);
        assertThat(usualOne.forecast(Objective.builder().id("o").build(), usual, HALF)
                        .declined())
                .contains(NoForecast.NO_PERIOD);
        assertThat(forecast(usual, ForecastMethods.trajectory()).declined()).contains(NoForecast.NOT_SUITED);
        assertThat(forecast(usual, ForecastMethods.trajectory()).detail()).isEqualTo("it declares no trajectory");
    }

    @Test
    void earlier_periods_show_what_is_usual_by_the_day() {
        List<Plan> earlier = new ArrayList<>();
        for (int quarter = 1; quarter <= 2; quarter++) {
            Period period = Period.ofQuarter(2026, quarter);
            KeyResult.Builder past = keyResult(Measure.from(0).to(100)).toBuilder();
            for (int week = 1; week <= 12; week++) {
                // late: the square of the weeks
                past.addCheckIn(CheckIn.on(period.getStart().plusWeeks(week)).value((long) week * week));
            }
            past.addCheckIn(CheckIn.on(period.getEnd()).value(169));
            earlier.add(Plan.of(OBJECTIVE.withPeriod(period).withKeyResults(past.build())));
        }
        KeyResult now = weekly(Measure.from(0).to(100), "0", "1", "4", "9", "16", "25", "36");

        Forecast forecast = Forecaster.standard().after(earlier).forecast(OBJECTIVE, now, HALF);

        assertThat(forecast.explain()).contains("history, because earlier periods show", "in 2 earlier periods");
        // 44 days of 91 are 23 % of the end, as the square
        assertThat(forecast.value().orElseThrow().doubleValue()).isCloseTo(154, within(12.0));
        assertThat(Forecaster.standard()
                        .after(earlier.subList(0, 1))
                        .forecast(OBJECTIVE, now, HALF)
                        .explain())
                .contains("curves, because");
    }

    static Stream<Supplier<Spread>> nonsense() {
        return Stream.of(
                () -> Spread.normal(0.5, Double.NaN),
                () -> Spread.normal(Double.NaN, 1),
                () -> Spread.normal(0.5, Double.POSITIVE_INFINITY),
                () -> Spread.normal(0.5, -1),
                () -> Spread.normal(1e308, 1e308),
                () -> Spread.student(0.5, 1, 0),
                () -> Spread.student(0.5, 1, Double.NaN),
                () -> Spread.of(),
                () -> Spread.of(1, Double.NEGATIVE_INFINITY));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void a_method_whose_spread_is_no_numbers_is_named_and_never_halves_them_for_ever(Supplier<Spread> spread) {
        ForecastMethod wild = method(course -> Projection.of(0.5, spread.get(), List.of()));

        assertThat(forecast(weekly(WAY, STEADY_PACE), wild).declined()).contains(NoForecast.METHOD_FAILED);
        assertThat(forecast(weekly(WAY, STEADY_PACE), wild).explain())
                .contains(wild.getClass().getName() + " broke FM-3: it threw", "InvalidOkrException");
    }

    @Test
    void a_method_from_outside_that_breaks_its_contract_is_named() {
        ForecastMethod throwing = method(course -> {
            throw new IllegalStateException("no idea");
        });
        ForecastMethod endless = method(course -> Projection.of(Double.NaN, Spread.normal(0, 1), List.of()));

        assertThat(forecast(weekly(WAY, STEADY_PACE), throwing).declined()).contains(NoForecast.METHOD_FAILED);
        assertThat(forecast(weekly(WAY, STEADY_PACE), throwing).detail())
                .contains(throwing.getClass().getName(), "FM-3", "no idea");
        assertThat(forecast(weekly(WAY, STEADY_PACE), endless).detail()).contains("FM-4");
    }

    private static ForecastMethod method(Function<Course, Projection> projection) {
        return new ForecastMethod() {
            @Override
            public String id() {
                return "own";
            }

            @Override
            public String source() {
                return "us";
            }

            @Override
            public Projection project(Course course) {
                return projection.apply(course);
            }
        };
    }

    @Test
    void a_plan_is_forecast_key_result_by_key_result() {
        KeyResult other = weekly(WAY, "210", "220").withId("other");
        Plan plan = Plan.of(OBJECTIVE.withKeyResults(weekly(WAY, STEADY_PACE), other));

        List<Forecast> forecasts = Forecaster.standard().forecast(plan, HALF);

        assertThat(forecasts).extracting(f -> f.keyResult().getId()).containsExactly("kr", "other");
        assertThat(forecasts).extracting(f -> f.declined().isPresent()).containsExactly(false, true);
    }

    @Test
    void the_projected_value_is_graded_by_any_strategy() {
        KeyResult keyResult = weekly(WAY, STEADY_PACE);
        KeyResult sum = weekly(
                Measure.from(0).to(100).withAggregation(ReadingAggregation.SUM), "5", "6", "4", "5", "6", "4", "5");
        KeyResult mean = weekly(WAY.withAggregation(ReadingAggregation.MEAN), STEADY_PACE);

        for (KeyResult one : List.of(keyResult, sum)) {
            Forecast forecast = forecast(one);
            Grade grade = Forecaster.standard()
                    .grade(OBJECTIVE, forecast, GradingStrategies.google())
                    .orElseThrow();
            assertThat(((NumberGrade) grade).value().doubleValue())
                    .isCloseTo(Math.min(1, forecast.progress().orElseThrow().doubleValue()), within(1e-9));
        }
        assertThat(Forecaster.standard().grade(OBJECTIVE, forecast(mean), GradingStrategies.google()))
                .isEmpty();
    }

    /** A strategy of somebody else, which may do what it must not. */
    private record Foreign(String id, Scale scale, Function<GradingContext, Grade> grading) implements GradingStrategy {
        @Override
        public Grade grade(GradingContext context) {
            return grading.apply(context);
        }
    }

    @Test
    void a_strategy_that_breaks_its_contract_is_named() {
        Forecast forecast = forecast(weekly(WAY, STEADY_PACE));
        Foreign throwing = new Foreign("own", Scale.unit(), context -> {
            throw new IllegalStateException("no idea");
        });
        Foreign beyond = new Foreign(
                "own",
                Scale.unit(),
                context -> Grade.number(new Foreign("own", Scale.unit(), c -> null), BigDecimal.TEN, List::of));

        assertThat(Forecaster.standard().grade(OBJECTIVE, forecast, throwing).orElseThrow())
                .satisfies(grade -> assertThat(grade.reason()).contains(Reason.EXTENSION_FAILED))
                .satisfies(grade -> assertThat(grade.explain())
                        .contains(Foreign.class.getName() + " broke GS-1: it threw", "no idea"));
        assertThat(Forecaster.standard()
                        .grade(OBJECTIVE, forecast, beyond)
                        .orElseThrow()
                        .explain())
                .contains(Foreign.class.getName() + " broke GS-4: it gave 10");
    }

    @Test
    void a_strategy_without_a_scale_is_refused_by_name() {
        Forecast forecast = forecast(weekly(WAY, STEADY_PACE));
        @SuppressWarnings("NullAway")
        Foreign shapeless = new Foreign("own", null, context -> null);

        assertThatThrownBy(() -> Forecaster.standard().grade(OBJECTIVE, forecast, shapeless))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("the strategy " + Foreign.class.getName() + " has no scale");
    }
}
