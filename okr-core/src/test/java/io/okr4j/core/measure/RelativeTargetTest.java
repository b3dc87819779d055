package io.okr4j.core.measure;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTargetTest {

    @ParameterizedTest
    @CsvSource({
        "500000, 15, RELATIVE, 1, 575000",
        "75, 10, RELATIVE, 1, 82.5",
        "75, 10, POINTS, 1, 85",
        "3, 2, ABSOLUTE, 1, 5",
        "1, 20, RELATIVE, 4, 2.0736",
        "75, 2, POINTS, 3, 81",
        "80, -12.5, RELATIVE, 1, 70",
        "-40, 10, RELATIVE, 1, -44",
        "7, -100, RELATIVE, 3, 0",
        "0, 50, RELATIVE, 1, 0",
        "1, 0.1, RELATIVE, 5, 1.005010010005001",
    })
    void it_is_resolved_exactly(String base, String rate, Sense sense, int periods, String target) {
        assertThat(RelativeTarget.builder()
                        .base(base)
                        .rate(rate)
                        .sense(sense)
                        .periods(periods)
                        .build()
                        .resolve())
                .contains(new BigDecimal(target));
    }

    @Test
    void a_target_with_more_digits_than_are_kept_is_rounded_once() {
        assertThat(RelativeTarget.builder()
                        .base(1)
                        .rate("0.1")
                        .sense(Sense.RELATIVE)
                        .periods(6)
                        .build()
                        .resolve())
                .contains(new BigDecimal("1.006015020015006"));
    }

    @Test
    void thirty_digits_are_kept() {
        assertThat(RelativeTarget.builder()
                        .base("9".repeat(29))
                        .rate("0.5")
                        .sense(Sense.ABSOLUTE)
                        .build()
                        .resolve())
                .contains(new BigDecimal("9".repeat(29) + ".5"));
    }

    @Test
    void it_is_not_resolved_without_a_base_or_with_a_sense_unstated() {
        assertThat(RelativeTarget.builder()
                        .rate(10)
                        .sense(Sense.RELATIVE)
                        .build()
                        .resolve())
                .isEmpty();
        RelativeTarget unstated = RelativeTarget.builder().base(75).rate(10).build();
        assertThat(unstated.getSense()).isEqualTo(Sense.UNSTATED);
        assertThat(unstated.getPeriods()).isEqualTo(1);
        assertThat(unstated.resolve()).isEmpty();
    }

    @Test
    void numbers_are_equal_however_they_are_given() {
        RelativeTarget one = RelativeTarget.builder().base("75.0").rate("10.00").build();

        assertThat(one).isEqualTo(RelativeTarget.builder().base(75).rate(10).build());
        assertThat(one.toBuilder().rate(11).build().getRate()).isEqualTo(new BigDecimal("11"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void periods_are_from_one_to_a_hundred(int periods) {
        assertRefused(
                () -> RelativeTarget.builder().rate(10).periods(periods).build(),
                "okr.invalid.range",
                "periods must be from 1 to 100 but was " + periods,
                "periods");
    }

    @Test
    void a_target_that_no_number_can_hold_is_refused_when_it_is_stated() {
        assertRefused(
                () -> RelativeTarget.builder()
                        .base("9".repeat(30))
                        .rate(100)
                        .sense(Sense.RELATIVE)
                        .periods(100)
                        .build(),
                "okr.invalid.range",
                "base, rate and periods must lead to a target of at most 30 digits, but were " + "9".repeat(30)
                        + ", 100 and 100",
                "base",
                "rate",
                "periods");
    }

    @Test
    void it_has_a_rate() {
        assertIncomplete(() -> RelativeTarget.builder().base(5).build(), "rate");
    }
}
