package io.okr4j.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.okr4j.core.measure.Checkpoint;
import io.okr4j.core.measure.Trajectory;
import io.okr4j.core.measure.TrajectoryShape;
import io.okr4j.core.review.PolicyValue;
import io.okr4j.core.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PaceLineLaws {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<Trajectory> rising() {
        Arbitrary<Trajectory> shapes = Arbitraries.of(
                        TrajectoryShape.LINEAR,
                        TrajectoryShape.S_CURVE,
                        TrajectoryShape.BACK_LOADED,
                        TrajectoryShape.FRONT_LOADED,
                        TrajectoryShape.STEP)
                .map(Trajectory::of);
        Arbitrary<Trajectory> phased = Arbitraries.integers()
                .between(1, 99)
                .tuple2()
                .map(pair -> Trajectory.through(
                        Checkpoint.on(START.plusDays(1), share(Math.min(pair.get1(), pair.get2()))),
                        Checkpoint.on(START.plusDays(3), share(Math.max(pair.get1(), pair.get2())))));
        return Arbitraries.oneOf(shapes, phased);
    }

    private static String share(int percent) {
        return new BigDecimal(percent).movePointLeft(2).toPlainString();
    }

    @Provide
    Arbitrary<PolicyValue> aims() {
        return Arbitraries.integers().between(0, 100).map(percent -> PolicyValue.of("aim", share(percent), "a test"));
    }

    private static PaceLine line(Trajectory trajectory, int days, PolicyValue aim) {
        return PaceLine.of(trajectory, Period.of(START, START.plusDays(days)), aim, TrajectoryPolicy.standard());
    }

    @Property
    void nothing_is_expected_on_the_first_day_and_the_aim_on_the_last(
            @ForAll("rising") Trajectory trajectory,
            @ForAll @IntRange(min = 4, max = 400) int days,
            @ForAll("aims") PolicyValue aim) {
        PaceLine line = line(trajectory, days, aim);

        assertThat(line.expected(START).orElseThrow()).isEqualByComparingTo("0");
        assertThat(line.expected(START.plusDays(days)).orElseThrow()).isEqualByComparingTo(aim.getValue());
        assertThat(line.expected(START.minusDays(1)).orElseThrow()).isEqualByComparingTo("0");
        assertThat(line.expected(START.plusDays(days + 1L)).orElseThrow()).isEqualByComparingTo(aim.getValue());
    }

    @Property
    void what_is_held_is_expected_in_full_on_every_day(
            @ForAll @IntRange(min = 0, max = 400) int days,
            @ForAll @IntRange(min = 0, max = 400) int day,
            @ForAll("aims") PolicyValue aim) {
        PaceLine line = line(Trajectory.of(TrajectoryShape.FLAT), days, aim);

        assertThat(line.expected(START.plusDays(day)).orElseThrow()).isEqualByComparingTo(aim.getValue());
    }

    @Property
    void a_later_day_never_expects_less(
            @ForAll("rising") Trajectory trajectory,
            @ForAll @IntRange(min = 4, max = 400) int days,
            @ForAll @IntRange(min = 0, max = 400) int day,
            @ForAll @IntRange(min = 0, max = 50) int later,
            @ForAll("aims") PolicyValue aim) {
        PaceLine line = line(trajectory, days, aim);

        assertThat(line.expected(START.plusDays(day + later)).orElseThrow())
                .isGreaterThanOrEqualTo(line.expected(START.plusDays(day)).orElseThrow());
    }

    @Property
    void what_is_expected_lies_between_nothing_and_the_aim(
            @ForAll("rising") Trajectory trajectory,
            @ForAll @IntRange(min = 4, max = 400) int days,
            @ForAll @IntRange(min = 0, max = 400) int day,
            @ForAll("aims") PolicyValue aim) {
        assertThat(line(trajectory, days, aim).expected(START.plusDays(day)).orElseThrow())
                .isBetween(BigDecimal.ZERO, aim.getValue());
    }

    @Property
    void a_linear_line_is_the_share_of_the_days(
            @ForAll @IntRange(min = 1, max = 400) int days, @ForAll @IntRange(min = 0, max = 400) int day) {
        PaceLine line = line(Trajectory.of(TrajectoryShape.LINEAR), days, PolicyValue.of("aim", "1", "a test"));
        int passed = Math.min(day, days);

        assertThat(line.expected(START.plusDays(day)).orElseThrow())
                .isEqualByComparingTo(
                        BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(days), 15, RoundingMode.HALF_EVEN));
        assertThat(line.expected(START.plusDays(day))).isEqualTo(line.elapsed(START.plusDays(day)));
    }

    @Property
    void the_steps_recompute_to_what_is_expected(
            @ForAll("rising") Trajectory trajectory,
            @ForAll @IntRange(min = 4, max = 400) int days,
            @ForAll @IntRange(min = 0, max = 400) int day) {
        PaceLine line = line(trajectory, days, PolicyValue.of("aim", "0.7", "a test"));
        LocalDate on = START.plusDays(day);
        BigDecimal share = line.steps(on).get(1).number("share").orElseThrow();

        assertThat(line.steps(on).get(2).number("expected")).isEqualTo(line.expected(on));
        assertThat(share.multiply(new BigDecimal("0.7")))
                .isCloseTo(line.expected(on).orElseThrow(), within(new BigDecimal("1E-14")));
    }
}
