package io.okr4j.core.measure;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    private static final BigDecimal BELOW = new BigDecimal("98.99");
    private static final BigDecimal BOUND = new BigDecimal("99");
    private static final BigDecimal ABOVE = new BigDecimal("99.01");

    @Test
    void at_least_is_met_on_the_bound_and_above() {
        Threshold threshold = Measure.atLeast(99).unit(Unit.percentOf("requests"));

        assertThat(threshold.kind()).isEqualTo("threshold");
        assertThat(threshold.getUnit()).contains(Unit.percentOf("requests"));
        assertThat(threshold.metBy(BELOW)).contains(false);
        assertThat(threshold.metBy(BOUND)).contains(true);
        assertThat(threshold.metBy(ABOVE)).contains(true);
    }

    @Test
    void at_most_is_met_on_the_bound_and_below() {
        Threshold threshold = Measure.atMost("99");

        assertThat(threshold.metBy(BELOW)).contains(true);
        assertThat(threshold.metBy(BOUND)).contains(true);
        assertThat(threshold.metBy(ABOVE)).contains(false);
    }

    @Test
    void the_bound_itself_is_a_miss_if_it_is_strict() {
        assertThat(Measure.atLeast(99).withStrict(true).metBy(BOUND)).contains(false);
        assertThat(Measure.atMost(99).withStrict(true).metBy(BOUND)).contains(false);
        assertThat(Measure.atLeast(99).withStrict(true).metBy(ABOVE)).contains(true);
        assertThat(Measure.atMost(99).withStrict(true).metBy(BELOW)).contains(true);
    }

    @Test
    void nobody_knows_whether_a_draft_without_a_target_is_met() {
        Threshold draft = Threshold.builder().comparison(Comparison.AT_MOST).build();

        assertThat(draft.metBy(BOUND)).isEmpty();
    }

    @Test
    void its_bound_may_be_stated_as_a_change() {
        Threshold threshold = Threshold.builder()
                .comparison(Comparison.AT_LEAST)
                .relativeTarget(RelativeTarget.builder()
                        .base(500_000)
                        .rate(15)
                        .sense(Sense.RELATIVE)
                        .build())
                .build();

        assertThat(threshold.getTarget()).isEmpty();
        assertThat(threshold.target()).contains(new BigDecimal("575000"));
        assertThat(threshold.metBy(new BigDecimal("574999"))).contains(false);
        assertThat(threshold.toBuilder().target(5).build().target()).contains(new BigDecimal("5"));
    }

    @Test
    void numbers_are_equal_however_they_are_given() {
        Threshold one = Threshold.builder()
                .comparison(Comparison.AT_LEAST)
                .target("99.0")
                .baseline("97.50")
                .build();
        Threshold other = Threshold.builder()
                .comparison(Comparison.AT_LEAST)
                .target(99)
                .baseline(new BigDecimal("97.5"))
                .build();

        assertThat(one).isEqualTo(other);
        assertThat(one.toBuilder().baseline(90).build().getBaseline()).contains(new BigDecimal("90"));
    }

    @Test
    void it_has_a_side() {
        assertIncomplete(() -> Threshold.builder().target(5).build(), "comparison");
    }
}
