package io.okr4j.core.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.constraint.Complete;
import io.okr4j.core.constraint.Quality;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Comparison;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Level;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Sense;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets: stated at all, moving, in the declared direction, and the same as a number and as a change. */
class TargetConstraintsTest {

    @Test
    void a_metric_whose_target_is_its_baseline_goes_nowhere() {
        assertThat(Stock.seen(Measure.from("5.0").to("5.00"))).containsExactly("target {okr.measure.flat} {value=5}");
        assertThat(Stock.seen(Measure.from(200).byPercent(0))).containsExactly("target {okr.measure.flat} {value=200}");
        assertThat(Stock.seen(Measure.from(0).byPercent(15))).containsExactly("target {okr.measure.flat} {value=0}");
        assertThat(Stock.seen(Measure.from(5).to("5.000000000000001"))).isEmpty();
        assertThat(Stock.seen(Measure.from(-5).to(5))).isEmpty();
        assertThat(Stock.seen(Measure.from(5))).isEmpty();
        assertThat(Stock.seen(Metric.builder().target(5).build())).isEmpty();
    }

    @Test
    void a_declared_direction_is_the_one_from_baseline_to_target() {
        Metric down = Measure.from(5).to(3);

        assertThat(Stock.seen(down.withDirection(Direction.INCREASE)))
                .containsExactly("direction {okr.measure.direction} {baseline=5, declared=increase, target=3}");
        assertThat(Stock.seen(Measure.from(200).byPercent(15).withDirection(Direction.DECREASE)))
                .containsExactly("direction {okr.measure.direction} {baseline=200, declared=decrease, target=230}");
        assertThat(Stock.seen(down.withDirection(Direction.DECREASE))).isEmpty();
        assertThat(Stock.seen(down)).isEmpty();
        assertThat(Stock.seen(Measure.from(5).withDirection(Direction.INCREASE)))
                .isEmpty();
        assertThat(Stock.seen(Measure.from(5).to(5).withDirection(Direction.INCREASE)))
                .as("it goes nowhere, which is another matter")
                .containsExactly("target {okr.measure.flat} {value=5}");
    }

    @ParameterizedTest
    @CsvSource({
        "100, -66.667, 33.333",
        "100, -66.667, 33.33",
        "100, -66.667, 33.3",
        "100, -66.667, 33",
        "10, -75, 2",
        "10, -75, 2.5",
        "10, -75, 3",
        "-10, -75, -2",
        "-10, -75, -3",
        "200, 15, 230",
        "200, -15, 170.0"
    })
    void a_stated_target_may_be_rounded_either_way_at_a_half(String base, String rate, String stated) {
        assertThat(Stock.seen(Measure.from(base).byPercent(rate).to(stated))).isEmpty();
        assertThat(Stock.seen(atMost(stated, change(base, rate)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, -66.667, 33.34, 33.333",
        "100, -66.667, 33.4, 33.333",
        "100, -66.667, 34, 33.333",
        "100, -66.667, 33.3333, 33.333",
        "10, -75, 2.4, 2.5",
        "10, -75, 4, 2.5",
        "200, 15, 215, 230",
        "200, 15, 200.15, 230"
    })
    void a_stated_target_that_the_change_does_not_round_to_is_wrong(
            String base, String rate, String stated, String resolved) {
        String expected = "target {okr.measure.relative-target} {resolved=" + resolved + ", stated=" + stated + "}";

        assertThat(Stock.seen(Measure.from(base).byPercent(rate).to(stated))).containsExactly(expected);
        assertThat(Stock.seen(atMost(stated, change(base, rate)))).containsExactly(expected);
    }

    @Test
    void points_are_added_and_a_change_without_a_base_cannot_disagree() {
        assertThat(Stock.seen(Measure.from(5).byPoints(2).to(7))).isEmpty();
        assertThat(Stock.seen(Measure.from(5).byPoints(2).to("5.1")))
                .containsExactly("target {okr.measure.relative-target} {resolved=7, stated=5.1}");
        assertThat(Stock.seen(Metric.builder()
                        .target(7)
                        .relativeTarget(RelativeTarget.builder()
                                .rate(15)
                                .sense(Sense.RELATIVE)
                                .build())
                        .build()))
                .isEmpty();
    }

    @Test
    void a_change_of_a_percentage_says_what_it_is_counted_in() {
        RelativeTarget unstated = RelativeTarget.builder().rate("2.50").build();
        Metric metric = Measure.from(5).withRelativeTarget(unstated);
        String expected = "relativeTarget {okr.measure.percent-sense} {rate=2.5}";

        assertThat(Stock.seen(metric.unit(Unit.PERCENT), Quality.class)).containsExactly(expected);
        assertThat(Stock.seen(metric.unit(Unit.percentOf("customers")), Quality.class))
                .containsExactly(expected);
        assertThat(Stock.seen(atMost("7", unstated).unit(Unit.PERCENT), Quality.class))
                .containsExactly(expected);
        assertThat(Stock.seen(metric.unit(Unit.PERCENT)))
                .as("it is unwise and not wrong")
                .isEmpty();
        assertThat(Stock.seen(metric, Quality.class)).isEmpty();
        assertThat(Stock.seen(metric.unit(Unit.DAYS), Quality.class)).isEmpty();
        assertThat(Stock.seen(metric.unit(Unit.PERCENTAGE_POINTS), Quality.class))
                .isEmpty();
        assertThat(Stock.seen(Measure.from(5).byPoints(2).unit(Unit.PERCENT), Quality.class))
                .isEmpty();
        assertThat(Stock.seen(Measure.from(5).to(7).unit(Unit.PERCENT), Quality.class))
                .isEmpty();
    }

    static Stream<Measure> withoutTarget() {
        return Stream.of(
                Metric.builder().build(),
                Measure.from(5),
                Threshold.builder().comparison(Comparison.AT_LEAST).build(),
                Corridor.builder().build(),
                Corridor.builder().low(1).build(),
                Corridor.builder().high(1).build(),
                Measure.milestones(),
                Levels.builder().build(),
                Levels.builder().commit(Level.at("1")).stretch(Level.at("3")).build());
    }

    @ParameterizedTest
    @MethodSource("withoutTarget")
    void a_measure_without_a_target_is_a_draft(Measure measure) {
        assertThat(Stock.seen(measure, Complete.class)).containsExactly(" {okr.measure.no-target} {}");
        assertThat(Stock.seen(measure)).isEmpty();
    }

    static Stream<Measure> withTarget() {
        return Stream.of(
                Measure.from(5).to(3),
                Metric.builder().target(3).build(),
                Metric.builder()
                        .relativeTarget(RelativeTarget.builder().rate(15).build())
                        .build(),
                Measure.atLeast(3),
                Threshold.builder()
                        .comparison(Comparison.AT_MOST)
                        .relativeTarget(RelativeTarget.builder().rate(-15).build())
                        .build(),
                Measure.between(3, 3),
                Measure.yesNo("Signed"),
                Levels.builder().target(Level.described("half of them")).build(),
                BaselineToEstablish.builder().build());
    }

    @ParameterizedTest
    @MethodSource("withTarget")
    void a_measure_with_a_target_is_complete(Measure measure) {
        assertThat(Stock.seen(measure, Complete.class)).isEmpty();
    }

    private static RelativeTarget change(String base, String rate) {
        return RelativeTarget.builder()
                .base(base)
                .rate(rate)
                .sense(Sense.RELATIVE)
                .build();
    }

    private static Threshold atMost(String target, RelativeTarget change) {
        return Measure.atMost(target).withRelativeTarget(change);
    }
}
