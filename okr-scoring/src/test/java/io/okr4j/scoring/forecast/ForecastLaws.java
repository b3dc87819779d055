package io.okr4j.scoring.forecast;

import static io.okr4j.scoring.forecast.Given.HALF;
import static io.okr4j.scoring.forecast.Given.OBJECTIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ForecastLaws {

    /** Readings as whole numbers on different days of the quarter until its half, and a way to go. */
    record Case(int from, int to, List<Integer> days, List<Integer> values, boolean declared) {

        KeyResult keyResult(int factor, int offset) {
            Metric metric = Measure.from((long) from * factor + offset).to((long) to * factor + offset);
            Metric measure = declared ? metric.withTrajectory(Trajectory.of(TrajectoryShape.BACK_LOADED)) : metric;
            KeyResult.Builder builder = Given.keyResult(measure).toBuilder();
            for (int i = 0; i < days.size(); i++) {
                builder.addCheckIn(CheckIn.on(Given.QUARTER.getStart().plusDays(days.get(i)))
                        .value((long) values.get(i) * factor + offset));
            }
            return builder.build();
        }

        KeyResult keyResult() {
            return keyResult(1, 0);
        }

        double size() {
            int most = Math.max(Math.max(from, to), Collections.max(values));
            int least = Math.min(Math.min(from, to), Collections.min(values));
            return most - least + 1.0;
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Integer> value = Arbitraries.integers().between(-1000, 1000);
        Arbitrary<List<Integer>> days = Arbitraries.integers()
                .between(1, 44)
                .set()
                .ofMinSize(3)
                .ofMaxSize(9)
                .map(set -> set.stream().sorted().toList());
        return Combinators.combine(value, value, days, value.list().ofSize(9), Arbitraries.of(true, false))
                .as((from, to, on, values, declared) -> new Case(from, to, on, values.subList(0, on.size()), declared))
                .filter(c -> c.from() != c.to());
    }

    @Provide
    Arbitrary<ForecastMethod> methods() {
        return Arbitraries.of(ForecastMethods.all());
    }

    private static Forecast forecast(KeyResult keyResult, ForecastMethod method) {
        return Forecaster.standard().by(method).forecast(OBJECTIVE, keyResult, HALF);
    }

    @Property(tries = 300)
    void the_interval_contains_the_projection_and_the_probability_is_one(
            @ForAll("cases") Case given, @ForAll("methods") ForecastMethod method) {
        Forecast forecast = forecast(given.keyResult(), method);

        forecast.value().ifPresent(value -> {
            assertThat(forecast.low().orElseThrow()).isLessThanOrEqualTo(value);
            assertThat(forecast.high().orElseThrow()).isGreaterThanOrEqualTo(value);
        });
        forecast.probability().ifPresent(p -> assertThat(p).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        assertThat(forecast.value().isPresent())
                .isNotEqualTo(forecast.declined().isPresent());
    }

    @Property(tries = 300)
    void another_unit_and_another_zero_change_nothing_but_the_numbers(
            @ForAll("cases") Case given,
            @ForAll("methods") ForecastMethod method,
            @ForAll @IntRange(min = 1, max = 1000) int factor,
            @ForAll @IntRange(min = -100_000, max = 100_000) int offset) {
        assertSame(
                forecast(given.keyResult(), method),
                forecast(given.keyResult(factor, offset), method),
                factor,
                offset,
                given);
    }

    @Property(tries = 300)
    void a_decreasing_metric_mirrors_an_increasing_one(
            @ForAll("cases") Case given, @ForAll("methods") ForecastMethod method) {
        Forecast one = forecast(given.keyResult(), method);
        Forecast mirror = forecast(given.keyResult(-1, 0), method);

        assertSame(one, mirror, -1, 0, given);
    }

    private static void assertSame(Forecast one, Forecast other, int factor, int offset, Case given) {
        assertThat(other.declined()).isEqualTo(one.declined());
        if (one.declined().isEmpty()) {
            double tolerance = 1e-6 * given.size() * Math.abs(factor) + 1e-6;
            assertThat(other.value().orElseThrow().doubleValue())
                    .isCloseTo(one.value().orElseThrow().doubleValue() * factor + offset, within(tolerance));
            BigDecimal edge = factor > 0 ? one.low().orElseThrow() : one.high().orElseThrow();
            assertThat(other.low().orElseThrow().doubleValue())
                    .isCloseTo(edge.doubleValue() * factor + offset, within(tolerance * 10));
            assertThat(other.probability().orElseThrow().doubleValue())
                    .isCloseTo(one.probability().orElseThrow().doubleValue(), within(1e-3));
        }
    }

    @Property(tries = 300)
    void of_several_readings_of_a_day_the_last_entered_counts(
            @ForAll("cases") Case given, @ForAll("methods") ForecastMethod method, @ForAll long seed) {
        KeyResult plain = given.keyResult();
        KeyResult.Builder twice = plain.toBuilder().checkIns(List.of());
        List<CheckIn> shuffled = new ArrayList<>(plain.getCheckIns());
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(checkIn -> twice.addCheckIn(checkIn.value(-77)));
        Collections.shuffle(shuffled, new Random(seed + 1));
        shuffled.forEach(twice::addCheckIn);

        assertThat(forecast(twice.build(), method).explain())
                .isEqualTo(forecast(plain, method).explain());
    }

    @Property(tries = 200)
    void more_of_the_same_straight_readings_keep_the_forecast(
            @ForAll @IntRange(min = -50, max = 50) int perWeek, @ForAll @IntRange(min = 3, max = 5) int count) {
        for (ForecastMethod method :
                List.of(ForecastMethods.requiredRate(), ForecastMethods.theilSen(), ForecastMethods.leastSquares())) {
            double few = straight(perWeek, count, method);
            double more = straight(perWeek, count + 2, method);

            assertThat(more).isCloseTo(few, within(1e-6));
            // from 1 July to 30 September there are 13 weeks
            assertThat(few).isCloseTo(13.0 * perWeek, within(1e-6));
        }
    }

    private static double straight(int perWeek, int count, ForecastMethod method) {
        KeyResult.Builder builder = Given.keyResult(Measure.from(0).to(1000)).toBuilder();
        for (int week = 1; week <= count; week++) {
            builder.addCheckIn(
                    CheckIn.on(Given.QUARTER.getStart().plusWeeks(week)).value((long) week * perWeek));
        }
        LocalDate late = LocalDate.of(2026, 9, 1);
        return Forecaster.standard()
                .by(method)
                .forecast(OBJECTIVE, builder.build(), late)
                .value()
                .orElseThrow()
                .doubleValue();
    }

    @Property(tries = 300)
    void a_harder_threshold_is_never_more_probable(
            @ForAll("cases") Case given,
            @ForAll @IntRange(min = -1500, max = 1500) int a,
            @ForAll @IntRange(min = -1500, max = 1500) int b) {
        KeyResult plain = given.keyResult();
        BigDecimal easy = forecast(plain.withMeasure(Measure.atLeast(Math.min(a, b))), ForecastMethods.steady())
                .probability()
                .orElseThrow();
        BigDecimal hard = forecast(plain.withMeasure(Measure.atLeast(Math.max(a, b))), ForecastMethods.steady())
                .probability()
                .orElseThrow();

        assertThat(hard).isLessThanOrEqualTo(easy.add(new BigDecimal("0.000000001")));
    }

    @Property(tries = 100)
    void the_probability_of_a_spread_rises_with_the_value_and_its_quantiles_lead_back(
            @ForAll("cases") Case given,
            @ForAll @IntRange(min = -1500, max = 1500) int a,
            @ForAll @IntRange(min = -1500, max = 1500) int b,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        double[] values = given.values().stream().mapToDouble(v -> v).toArray();
        for (Spread spread : List.of(
                Spread.normal(values[0], Math.abs(values[1])),
                Spread.student(values[0], Math.abs(values[1]), given.days().size()),
                Spread.of(values))) {
            assertThat(spread.below(Math.min(a, b))).isBetween(0.0, spread.upTo(Math.max(a, b)));
            double quantile = spread.quantile(percent / 100.0);
            assertThat(spread.upTo(quantile)).isGreaterThanOrEqualTo(percent / 100.0 - 1e-6);
            assertThat(spread.below(quantile)).isLessThanOrEqualTo(percent / 100.0 + 1e-6);
        }
    }

    @Property(tries = 30)
    void the_same_in_any_locale_zone_and_thread(@ForAll("cases") Case given, @ForAll("methods") ForecastMethod method) {
        String usual = forecast(given.keyResult(), method).explain();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(forecast(given.keyResult(), method).explain()).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> forecast(given.keyResult(), method).explain())
                        .toList())
                .containsOnly(usual);
    }
}
