package io.okr4j.core.measure;

import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MetricTest {

    @Test
    void it_goes_from_a_baseline_to_a_target() {
        Metric metric = Measure.from(30).to("25.5").unit(Unit.DAYS);

        assertThat(metric.kind()).isEqualTo("metric");
        assertThat(metric.getBaseline()).contains(new BigDecimal("30"));
        assertThat(metric.target()).contains(new BigDecimal("25.5"));
        assertThat(metric.getUnit()).contains(Unit.DAYS);
        assertThat(metric.getAggregation()).isEqualTo(ReadingAggregation.LATEST);
        assertThat(metric.getPayLink()).isEqualTo(PayLink.NONE);
    }

    @Test
    void numbers_are_equal_however_they_are_given() {
        Metric metric = Measure.from(5).to(3);

        assertThat(Measure.from("5.0").to("3.00")).isEqualTo(metric).hasSameHashCodeAs(metric);
        assertThat(Measure.from(new BigDecimal("0.5E+1")).to(new BigDecimal("3")))
                .isEqualTo(metric);
        assertThat(Metric.builder().baseline(5).target(3).build()).isEqualTo(metric);
        assertThat(Metric.builder().baseline("5").target("3").build()).isEqualTo(metric);
    }

    @Test
    void fifteen_percent_on_half_a_million_are_exactly_575000() {
        Metric metric = Measure.from(500_000).byPercent(15).unit(Unit.currency("USD"));

        assertThat(metric.getTarget()).isEmpty();
        assertThat(metric.target()).contains(new BigDecimal("575000"));
        assertThat(metric.direction()).contains(Direction.INCREASE);
    }

    @Test
    void a_percentage_may_be_fractional_and_negative() {
        assertThat(Measure.from(80).byPercent("-12.5").target()).contains(new BigDecimal("70"));
        assertThat(Measure.from(80).byPercent("-12.5").direction()).contains(Direction.DECREASE);
    }

    @Test
    void ten_percent_and_ten_points_are_two_targets() {
        assertThat(Measure.from(75).byPercent(10).target()).contains(new BigDecimal("82.5"));
        assertThat(Measure.from(75).byPoints(10).target()).contains(new BigDecimal("85"));
    }

    @Test
    void a_stated_target_stands_before_a_relative_one() {
        Metric metric = Measure.from(500_000).byPercent(15).to(600_000);

        assertThat(metric.target()).contains(new BigDecimal("600000"));
        assertThat(metric.getRelativeTarget()).isPresent();
    }

    @Test
    void without_a_baseline_a_relative_target_is_kept_and_not_resolved() {
        Metric metric = Metric.builder().build().byPercent(15);

        assertThat(metric.getRelativeTarget()).isPresent();
        assertThat(metric.target()).isEmpty();
        assertThat(metric.direction()).isEmpty();
    }

    @Test
    void the_direction_is_the_declared_one_or_else_the_implied_one() {
        assertThat(Measure.from(5).to(3).direction()).contains(Direction.DECREASE);
        assertThat(Measure.from(5).to(3).withDirection(Direction.INCREASE).direction())
                .contains(Direction.INCREASE);
        assertThat(Measure.from(5).to(3).withDirection(Direction.INCREASE).impliedDirection())
                .contains(Direction.DECREASE);
        assertThat(Measure.from(5).to(5).direction()).isEmpty();
        assertThat(Measure.from(5).direction()).isEmpty();
        assertThat(Metric.builder().target(5).build().direction()).isEmpty();
    }

    @Test
    void a_draft_may_lack_everything_and_may_stand_still() {
        assertThat(Metric.builder().build().target()).isEmpty();
        assertThat(Measure.from(5).to(5).target()).contains(new BigDecimal("5"));
    }

    @Test
    void what_is_no_number_is_refused_by_its_name() {
        assertRefused(
                () -> Measure.from("thirty"),
                "okr.invalid.number",
                "baseline must be a decimal number of at most 30 digits, 15 of them after the point, but was 'thirty'",
                "baseline");
        assertRefused(
                () -> Measure.from(1).to("1e999999999"),
                "okr.invalid.number",
                "target must be a decimal number of at most 30 digits, 15 of them after the point, but was '1e999999999'",
                "target");
        assertRefused(
                () -> Measure.from(1).to(new BigDecimal("1e999999999")),
                "okr.invalid.number",
                "target must be a decimal number of at most 30 digits, 15 of them after the point, but was 1E+999999999",
                "target");
        assertRefused(
                () -> Measure.from(1).byPercent("many"),
                "okr.invalid.number",
                "rate must be a decimal number of at most 30 digits, 15 of them after the point, but was 'many'",
                "rate");
    }
}
