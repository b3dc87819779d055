package io.okr4j.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.Measure;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.rank.Median;
import org.hipparchus.stat.regression.SimpleRegression;

/** Our few functions of statistics beside those of a library. */
class StatsTest {

    @Property
    void normal_and_student_agree_with_the_library(
            @ForAll @DoubleRange(min = -9, max = 9) double x, @ForAll @IntRange(min = 1, max = 40) int degrees) {
        assertThat(Stats.normal(x)).isCloseTo(new NormalDistribution().cumulativeProbability(x), within(1e-12));
        assertThat(Stats.student(x, degrees))
                .isCloseTo(new TDistribution(degrees).cumulativeProbability(x), within(1e-8));
    }

    @Property
    void quantiles_agree_with_the_library(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p, @ForAll @IntRange(min = 1, max = 40) int degrees) {
        assertThat(Spread.normal(5, 2).quantile(p))
                .isCloseTo(new NormalDistribution(5, 2).inverseCumulativeProbability(p), within(1e-8));
        double student = new TDistribution(degrees).inverseCumulativeProbability(p);
        assertThat(Spread.student(0, 1, degrees).quantile(p))
                .isCloseTo(student, within(1e-5 * Math.max(1, Math.abs(student))));
    }

    @Property
    void median_and_deviation_agree_with_the_library(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -1000, max = 1000) Double> given) {
        double[] values = given.stream().mapToDouble(v -> v).toArray();
        assertThat(Stats.median(values)).isCloseTo(new Median().evaluate(values), within(1e-9));
        assertThat(Stats.deviation(values)).isCloseTo(new StandardDeviation().evaluate(values), within(1e-9));
    }

    @Property(tries = 200)
    void least_squares_and_its_interval_agree_with_the_library(
            @ForAll @Size(min = 3, max = 6) List<@IntRange(min = -500, max = 500) Integer> values) {
        KeyResult.Builder builder = Given.keyResult(Measure.from(0).to(100)).toBuilder();
        SimpleRegression regression = new SimpleRegression();
        double meanTime = 0;
        for (int week = 0; week < values.size(); week++) {
            builder.addCheckIn(CheckIn.on(Given.FIRST_FRIDAY.plusWeeks(week)).value(values.get(week)));
            regression.addData(2 + 7.0 * week, values.get(week));
            meanTime += (2 + 7.0 * week) / values.size();
        }
        Forecast forecast = Given.forecast(builder.build(), ForecastMethods.leastSquares());

        assertThat(forecast.value().orElseThrow().doubleValue()).isCloseTo(regression.predict(91), within(1e-5));
        double squares = regression.getXSumSquares();
        double scale = Math.sqrt(regression.getMeanSquareError()
                * (1 + 1.0 / values.size() + (91 - meanTime) * (91 - meanTime) / squares));
        double t = new TDistribution(values.size() - 2).inverseCumulativeProbability(0.9);
        assertThat(forecast.high().orElseThrow().doubleValue())
                .isCloseTo(regression.predict(91) + t * scale, within(1e-3 * Math.max(1, t * scale)));
    }
}
