package io.okr4j.core.internal;

import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private static final String ALLOWED =
            "value must be a decimal number of at most 30 digits, 15 of them after the point, but was ";

    @ParameterizedTest
    @CsvSource({
        "1.0, 1",
        "1.00, 1",
        "5E+5, 500000",
        "0.50, 0.5",
        "-0.0, 0",
        "100, 100",
        "1E-15, 0.000000000000001",
        "0E+40, 0",
        "0E-400, 0",
    })
    void a_number_has_one_form(String given, String form) {
        BigDecimal canonical = Numbers.canonical("value", new BigDecimal(given));

        assertThat(canonical).isEqualTo(new BigDecimal(form));
        assertThat(canonical.toPlainString()).isEqualTo(form);
        assertThat(Numbers.canonical("value", canonical)).isEqualTo(canonical);
    }

    @Test
    void trailing_zeros_do_not_count_as_digits() {
        assertThat(Numbers.canonical("value", new BigDecimal("1." + "0".repeat(200))))
                .isEqualTo(BigDecimal.ONE);
    }

    @Test
    void thirty_digits_are_kept_and_one_more_is_refused() {
        String thirty = "9".repeat(30);
        assertThat(Numbers.canonical("value", new BigDecimal(thirty))).hasToString(thirty);
        assertRefused(
                () -> Numbers.canonical("value", new BigDecimal(thirty + "9")),
                "okr.invalid.number",
                ALLOWED + thirty + "9",
                "value");
    }

    @Test
    void fifteen_decimals_are_kept_and_one_more_is_refused() {
        assertThat(Numbers.canonical("value", new BigDecimal("0.123456789012345")))
                .hasToString("0.123456789012345");
        assertRefused(
                () -> Numbers.canonical("value", new BigDecimal("0.1234567890123456")),
                "okr.invalid.number",
                ALLOWED + "0.1234567890123456",
                "value");
    }

    // each of these has more digits than the memory of the machine if it is written out
    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+999999999", "1E-999999999", "1E+2147483647", "1E-2147483647"})
    void a_huge_exponent_is_refused_without_being_written_out(String huge) {
        assertRefused(
                () -> Numbers.canonical("value", new BigDecimal(huge)), "okr.invalid.number", ALLOWED + huge, "value");
    }

    @Test
    void a_thousand_digits_are_refused_with_the_first_of_them() {
        assertRefused(
                () -> Numbers.canonical("value", new BigDecimal("7".repeat(1000))),
                "okr.invalid.number",
                ALLOWED + "7".repeat(50) + "…",
                "value");
        assertRefused(
                () -> Numbers.parse("value", "7".repeat(1000)),
                "okr.invalid.number",
                ALLOWED + "'" + "7".repeat(60) + "…'",
                "value");
    }

    @ParameterizedTest
    @CsvSource({"25.50, 25.5", "-3, -3", "+4, 4", "007, 7", "0.0, 0"})
    void text_is_read_as_people_write_numbers(String text, String number) {
        assertThat(Numbers.parse("value", text)).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1e999999999", "1E3", "NaN", "Infinity", "1,5", "1_000", ".5", "5.", "0x10", "٣", "1 "})
    void text_of_any_other_form_is_refused(String text) {
        assertRefused(() -> Numbers.parse("value", text), "okr.invalid.number", ALLOWED + "'" + text + "'", "value");
    }

    @Test
    void hidden_characters_are_shown_in_the_refusal() {
        assertRefused(() -> Numbers.parse("value", "1\u202E2"), "okr.invalid.number", ALLOWED + "'1\\u202E2'", "value");
    }

    @Test
    void an_optional_number_is_brought_into_its_form_if_it_is_there() {
        assertThat(Numbers.canonical("value", Optional.of(new BigDecimal("2.0"))))
                .contains(new BigDecimal("2"));
        assertThat(Numbers.canonical("value", Optional.empty())).isEmpty();
    }

    @Test
    void the_same_number_in_another_form_is_told_apart() {
        assertThat(Numbers.same(new BigDecimal("1"), new BigDecimal("1"))).isTrue();
        assertThat(Numbers.same(new BigDecimal("1"), new BigDecimal("1.0"))).isFalse();
        assertThat(Numbers.same(Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal("1.0"))))
                .isFalse();
        assertThat(Numbers.same(Optional.empty(), Optional.empty())).isTrue();
    }

    @Test
    void both_ends_belong_to_a_range() {
        Numbers.requireWithin("value", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE);
        Numbers.requireWithin("value", BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE);
        assertRefused(
                () -> Numbers.requireWithin("value", new BigDecimal("1.01"), BigDecimal.ZERO, BigDecimal.ONE),
                "okr.invalid.range",
                "value must be from 0 to 1 but was 1.01",
                "value");
        assertRefused(
                () -> Numbers.requireWithin("value", new BigDecimal("-0.01"), BigDecimal.ZERO, BigDecimal.ONE),
                "okr.invalid.range",
                "value must be from 0 to 1 but was -0.01",
                "value");
    }

    @Test
    void zero_is_not_negative() {
        Numbers.requireNotNegative("value", BigDecimal.ZERO);
        assertRefused(
                () -> Numbers.requireNotNegative("value", new BigDecimal("-1")),
                "okr.invalid.range",
                "value must not be negative but was -1",
                "value");
    }
}
