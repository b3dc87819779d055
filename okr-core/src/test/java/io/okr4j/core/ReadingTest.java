package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.measure.LevelName;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {

    private static final Reading.Cases<String> NAMES = new Reading.Cases<>() {
        @Override
        public String number(NumberReading reading) {
            return "number";
        }

        @Override
        public String ratio(RatioReading reading) {
            return "ratio";
        }

        @Override
        public String members(MemberReading reading) {
            return "members";
        }

        @Override
        public String level(LevelReading reading) {
            return "level";
        }

        @Override
        public String milestones(MilestoneReading reading) {
            return "milestones";
        }
    };

    static Stream<Reading> kinds() {
        return Stream.of(
                NumberReading.of(BigDecimal.ONE),
                RatioReading.of(1, 2),
                MemberReading.builder().build(),
                LevelReading.of(LevelName.COMMIT),
                MilestoneReading.of("beta"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_has_its_case_and_its_name(Reading reading) {
        assertThat(reading.fold(NAMES)).isEqualTo(reading.kind());
    }

    @Test
    void numbers_are_equal_however_they_are_given() {
        NumberReading number = NumberReading.builder().value(27).build();
        assertThat(NumberReading.builder().value("27.0").build()).isEqualTo(number);
        assertThat(NumberReading.of(new BigDecimal("2.7E+1"))).isEqualTo(number);

        assertThat(RatioReading.builder().numerator("3.0").denominator("4.00").build())
                .isEqualTo(RatioReading.of(3, 4));

        assertThat(MemberReading.builder()
                        .putValue("bea", new BigDecimal("5.0"))
                        .build())
                .isEqualTo(MemberReading.builder()
                        .putValue("bea", new BigDecimal("5"))
                        .build());
    }

    @Test
    void a_ratio_keeps_both_numbers() {
        RatioReading half = RatioReading.of(2, 4);

        assertThat(half.getNumerator()).isEqualTo(new BigDecimal("2"));
        assertThat(half.getDenominator()).isEqualTo(new BigDecimal("4"));
        assertThat(half).isNotEqualTo(RatioReading.of(1, 2));
        assertThat(half.toBuilder().numerator(-1).build().getNumerator()).isEqualTo(new BigDecimal("-1"));
    }

    @Test
    void a_ratio_of_nothing_is_refused() {
        assertRefused(
                () -> RatioReading.of(1, 0),
                "okr.invalid.range",
                "denominator must be positive but was 0",
                "denominator");
        assertRefused(
                () -> RatioReading.of(1, -2),
                "okr.invalid.range",
                "denominator must be positive but was -2",
                "denominator");
    }

    @Test
    void no_level_may_have_been_reached() {
        assertThat(LevelReading.builder().build().getLevel()).isEmpty();
        assertThat(LevelReading.of(LevelName.STRETCH).getLevel()).contains(LevelName.STRETCH);
    }

    @Test
    void a_milestone_is_done_once() {
        assertThat(MilestoneReading.of().getDone()).isEmpty();
        assertThat(MilestoneReading.of("beta", "launch").getDone()).containsExactly("beta", "launch");
        assertRefused(
                () -> MilestoneReading.of("beta", "beta"),
                "okr.invalid.duplicate-id",
                "done must have different ids but 'beta' stands twice",
                "done");
    }

    @Test
    void a_number_that_is_too_long_is_refused() {
        assertRefused(
                () -> NumberReading.of(new BigDecimal("1e999999999")),
                "okr.invalid.number",
                "value must be a decimal number of at most 30 digits, 15 of them after the point, but was 1E+999999999",
                "value");
        assertRefused(
                () -> MemberReading.builder()
                        .putValue("bea", new BigDecimal("1e999999999"))
                        .build(),
                "okr.invalid.number",
                "values must be a decimal number of at most 30 digits, 15 of them after the point, but was"
                        + " 1E+999999999",
                "values");
    }

    @Test
    void what_is_required_is_asked_for() {
        assertIncomplete(() -> NumberReading.builder().build(), "value");
        assertIncomplete(() -> RatioReading.builder().build(), "numerator", "denominator");
    }
}
