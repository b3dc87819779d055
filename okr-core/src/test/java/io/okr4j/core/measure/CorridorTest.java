package io.okr4j.core.measure;

import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CorridorTest {

    @Test
    void both_bounds_belong_to_it() {
        Corridor corridor = Measure.between(8, 12).unit(Unit.HOURS);

        assertThat(corridor.kind()).isEqualTo("corridor");
        assertThat(corridor.getUnit()).contains(Unit.HOURS);
        assertThat(corridor.contains(new BigDecimal("7.99"))).contains(false);
        assertThat(corridor.contains(new BigDecimal("8"))).contains(true);
        assertThat(corridor.contains(new BigDecimal("12"))).contains(true);
        assertThat(corridor.contains(new BigDecimal("12.01"))).contains(false);
    }

    @Test
    void a_draft_may_lack_a_bound() {
        assertThat(Corridor.builder().low(8).build().contains(BigDecimal.TEN)).isEmpty();
        assertThat(Corridor.builder().high(12).build().contains(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void it_may_be_a_single_value() {
        assertThat(Measure.between(5, 5).contains(new BigDecimal("5"))).contains(true);
    }

    @Test
    void the_lower_bound_is_not_above_the_upper_one() {
        assertRefused(
                () -> Measure.between("5.10", "5"),
                "okr.invalid.range",
                "low must not be above high but they were 5.1 and 5",
                "low",
                "high");
    }

    @Test
    void the_tolerance_is_positive() {
        assertRefused(
                () -> Corridor.builder().tolerance("0.0").build(),
                "okr.invalid.range",
                "tolerance must be positive but was 0",
                "tolerance");
        assertRefused(
                () -> Corridor.builder().tolerance(-1).build(),
                "okr.invalid.range",
                "tolerance must be positive but was -1",
                "tolerance");
    }

    @Test
    void numbers_are_equal_however_they_are_given() {
        Corridor one =
                Corridor.builder().low("8.0").high("12.00").tolerance("2.0").build();
        Corridor other = Corridor.builder()
                .low(8)
                .high(12)
                .tolerance(BigDecimal.valueOf(2))
                .build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }
}
