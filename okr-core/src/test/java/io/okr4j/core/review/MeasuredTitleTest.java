package io.okr4j.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.measure.BaselineToEstablish;
import io.okr4j.core.measure.Corridor;
import io.okr4j.core.measure.Levels;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Milestones;
import io.okr4j.core.measure.Threshold;
import io.okr4j.core.measure.Unit;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuredTitleTest {

    private final ReadTitles titles = new ReadTitles();

    static Stream<Arguments> titles() {
        Threshold atLeast =
                Measure.atLeast(40).toBuilder().unit(Unit.percentOf("orders")).build();
        Threshold atMost = Measure.atMost(2).toBuilder().unit(Unit.HOURS).build();
        return Stream.of(
                Arguments.of(
                        "Cost of a delivery",
                        Measure.from(48).to(39).unit(Unit.currency("EUR")),
                        "Cost of a delivery from " + Unit.currency("EUR").write(BigDecimal.valueOf(48))
                                + " to "
                                + Unit.currency("EUR").write(BigDecimal.valueOf(39))),
                Arguments.of("Orders on time", atLeast, "Orders on time at least 40 %"),
                Arguments.of("Time to answer", atMost, "Time to answer at most 2 hours"),
                Arguments.of("准时的订单", atLeast, "准时的订单至少 40 %"),
                Arguments.of("订单", Measure.from(3).to(5), "订单从 3到 5"),
                Arguments.of(
                        "Pünktliche Lieferungen für Kunden",
                        atLeast,
                        "Pünktliche Lieferungen für Kunden mindestens 40 %"),
                Arguments.of("Aufträge der Kunden", Measure.from(3).to(5), "Aufträge der Kunden von 3 auf 5"),
                Arguments.of("Churn from 5 % to 3 %", Measure.from(5).to(3), "Churn from 5 % to 3 %"),
                Arguments.of("Two more demos a week", Measure.from(5).to(7), "Two more demos a week"),
                Arguments.of("Write it", Measure.from(0).to(90).unit(Unit.percentOf("tasks")), "Write it"),
                Arguments.of("Orders", Milestones.builder().build(), "Orders"),
                Arguments.of(" ", Measure.from(5).to(7), ""));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void a_title_is_completed_by_the_numbers_that_it_leaves_out(String title, Measure measure, String expected) {
        KeyResult keyResult = KeyResult.builder().title(title).measure(measure).build();

        assertThat(MeasuredTitle.of(keyResult, titles)).isEqualTo(expected);
    }

    @Test
    void a_title_without_a_measure_stays_as_it_is() {
        assertThat(MeasuredTitle.of(KeyResult.builder().title("Launch it").build(), titles))
                .isEqualTo("Launch it");
    }

    @Test
    void measures_aim_at_something_once_they_say_what_is_to_be_reached() {
        Measure begun = Corridor.builder().build();

        assertThat(MeasuredTitle.aims(BaselineToEstablish.builder().build())).isTrue();
        assertThat(MeasuredTitle.aims(Measure.atLeast(3))).isTrue();
        assertThat(MeasuredTitle.aims(Measure.from(3).byPercent(20))).isTrue();
        assertThat(MeasuredTitle.aims(Corridor.builder().low(2).build())).isTrue();
        assertThat(MeasuredTitle.aims(begun)).isFalse();
        assertThat(MeasuredTitle.aims(Levels.builder().build())).isFalse();
        assertThat(MeasuredTitle.aims(Milestones.builder().build())).isFalse();
    }
}
