package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.PayLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KpiTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 31);

    private static final Kpi REVENUE = Kpi.builder()
            .name("Monthly revenue")
            .addSeries(DataPoint.of(JUNE, "500000.00"))
            .addSeries(DataPoint.of(JULY, "520000"))
            .build();

    @Test
    void its_id_comes_from_its_name() {
        assertThat(REVENUE.getId()).isEqualTo("monthly-revenue");
        assertThat(REVENUE.getPayLink()).isEqualTo(PayLink.NONE);
        assertThat(REVENUE.withId("mrr").getId()).isEqualTo("mrr");
        assertThat(Kpi.builder().name("").build().getId()).isEqualTo("kpi");
    }

    @Test
    void a_value_stands_until_the_next_one() {
        assertThat(REVENUE.valueOn(JUNE.minusDays(1))).isEmpty();
        assertThat(REVENUE.valueOn(JUNE)).contains(new BigDecimal("500000"));
        assertThat(REVENUE.valueOn(JULY.minusDays(1))).contains(new BigDecimal("500000"));
        assertThat(REVENUE.valueOn(LocalDate.MAX)).contains(new BigDecimal("520000"));
    }

    @Test
    void its_values_follow_each_other_day_by_day() {
        assertRefused(
                () -> Kpi.builder()
                        .name("Revenue")
                        .addSeries(DataPoint.of(JULY, "1"), DataPoint.of(JUNE, "2"))
                        .build(),
                "okr.invalid.series",
                "series must be in order of its days, each day once, but 2026-06-30 follows 2026-07-31",
                "series");
        assertRefused(
                () -> REVENUE.toBuilder().addSeries(DataPoint.of(JULY, "1")).build(),
                "okr.invalid.series",
                "series must be in order of its days, each day once, but 2026-07-31 follows 2026-07-31",
                "series");
    }

    @Test
    void numbers_are_equal_however_they_are_given() {
        assertThat(REVENUE.toBuilder().low("1.0").high("9.00").build())
                .isEqualTo(REVENUE.toBuilder().low(1).high(9).build());
        assertThat(DataPoint.builder().on(JUNE).value(5).build()).isEqualTo(DataPoint.of(JUNE, "5.0"));
    }

    @Test
    void what_is_required_is_asked_for() {
        assertIncomplete(() -> Kpi.builder().build(), "name");
        assertIncomplete(() -> DataPoint.builder().build(), "on", "value");
    }
}
