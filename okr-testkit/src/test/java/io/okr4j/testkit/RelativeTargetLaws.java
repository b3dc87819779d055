package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.okr4j.core.invariant.InvalidOkrException;
import io.okr4j.core.measure.Direction;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.RelativeTarget;
import io.okr4j.core.measure.Sense;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RelativeTargetLaws {

    private static final int DIGITS = 30;
    private static final int DECIMALS = 15;

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return NumberArbitraries.numbers();
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return NumberArbitraries.decimals(-99_99, 999_99, 2);
    }

    @Provide
    Arbitrary<BigDecimal> bases() {
        return NumberArbitraries.decimals(-1_000_000_00L, 1_000_000_00L, 2);
    }

    @Example
    void five_hundred_thousand_and_fifteen_percent_is_exactly_575000() {
        Metric metric = Measure.from(500_000).byPercent(15);

        assertThat(metric.target().orElseThrow()).isEqualTo(new BigDecimal("575000"));
    }

    @Property
    void a_target_is_what_exact_arithmetic_gives_rounded_once(@ForAll RelativeTarget target) {
        assertThat(target.resolve()).isEqualTo(target.getBase().flatMap(base -> exact(target, base)));
    }

    @Property
    void a_change_that_was_not_said_in_what_it_is_counted_gives_no_target(
            @ForAll RelativeTarget target, @ForAll("bases") BigDecimal base) {
        assertThat(target.withBase(base).withSense(Sense.UNSTATED).resolve()).isEmpty();
        assertThat(target.withBase(Optional.empty()).resolve()).isEmpty();
    }

    @Property
    void a_positive_base_moves_the_way_of_the_rate_and_a_negative_one_the_other_way(
            @ForAll("bases") BigDecimal base, @ForAll("rates") BigDecimal rate) {
        RelativeTarget target = RelativeTarget.builder()
                .base(base)
                .rate(rate)
                .sense(Sense.RELATIVE)
                .build();

        assertThat(target.resolve().orElseThrow().compareTo(base)).isEqualTo(base.signum() * rate.signum());
    }

    @Property
    void points_move_the_way_of_the_rate(@ForAll("bases") BigDecimal base, @ForAll("rates") BigDecimal rate) {
        for (Sense sense : new Sense[] {Sense.POINTS, Sense.ABSOLUTE}) {
            RelativeTarget target =
                    RelativeTarget.builder().base(base).rate(rate).sense(sense).build();

            assertThat(target.resolve().orElseThrow().compareTo(base)).isEqualTo(rate.signum());
        }
    }

    @Property
    void the_direction_of_a_metric_is_that_from_its_baseline_to_its_target(
            @ForAll("bases") BigDecimal baseline, @ForAll("rates") BigDecimal rate) {
        Metric metric = Measure.from(baseline).byPercent(rate.toPlainString());
        int sign = metric.target().orElseThrow().compareTo(baseline);
        Optional<Direction> expected =
                sign == 0 ? Optional.empty() : Optional.of(sign > 0 ? Direction.INCREASE : Direction.DECREASE);

        assertThat(metric.direction()).isEqualTo(expected);
        assertThat(metric.withDirection(Direction.DECREASE).direction()).contains(Direction.DECREASE);
    }

    @Property
    void whatever_can_be_built_can_be_resolved(
            @ForAll("numbers") BigDecimal base, @ForAll("numbers") BigDecimal rate, @ForAll Sense sense) {
        for (int periods : new int[] {1, 12, 100}) {
            built(base, rate, sense, periods)
                    .ifPresent(
                            target -> assertThat(target.resolve().isPresent()).isEqualTo(sense != Sense.UNSTATED));
        }
    }

    @Example
    void a_target_of_more_digits_than_are_kept_is_refused_when_it_is_built() {
        assertThatThrownBy(() -> RelativeTarget.builder()
                        .base(1_000_000)
                        .rate(900)
                        .sense(Sense.RELATIVE)
                        .periods(100)
                        .build())
                .isInstanceOfSatisfying(InvalidOkrException.class, e -> {
                    assertThat(e.code()).isEqualTo("okr.invalid.range");
                    assertThat(e.attributes()).contains("rate");
                });
    }

    private static Optional<RelativeTarget> built(BigDecimal base, BigDecimal rate, Sense sense, int periods) {
        try {
            return Optional.of(RelativeTarget.builder()
                    .base(base)
                    .rate(rate)
                    .sense(sense)
                    .periods(periods)
                    .build());
        } catch (InvalidOkrException refused) {
            assertThat(refused.code()).isEqualTo("okr.invalid.range");
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> exact(RelativeTarget target, BigDecimal base) {
        BigDecimal rate = target.getRate();
        int periods = target.getPeriods();
        BigDecimal exact = switch (target.getSense()) {
            case RELATIVE ->
                base.multiply(BigDecimal.ONE.add(rate.movePointLeft(2)).pow(periods));
            case POINTS, ABSOLUTE -> base.add(rate.multiply(BigDecimal.valueOf(periods)));
            case UNSTATED -> null;
        };
        return Optional.ofNullable(exact).map(value -> {
            int decimals = Math.min(DECIMALS, DIGITS - (value.precision() - value.scale()));
            BigDecimal rounded = value.setScale(Math.min(decimals, Math.max(value.scale(), 0)), RoundingMode.HALF_EVEN)
                    .stripTrailingZeros();
            return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        });
    }
}
