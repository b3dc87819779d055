package io.okr4j.core.measure;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of(Unit.count("customers"), "0", "none"),
                Arguments.of(Unit.PERCENT, "none", "none"),
                Arguments.of(Unit.percentOf("customers"), "0", "100"),
                Arguments.of(Unit.PERCENTAGE_POINTS, "none", "none"),
                Arguments.of(Unit.currency("EUR"), "none", "none"),
                Arguments.of(Unit.DAYS, "0", "none"),
                Arguments.of(Unit.rate("errors", "1000 requests"), "0", "none"),
                Arguments.of(Unit.score("NPS", -100, 100), "-100", "100"),
                Arguments.of(Unit.builder().kind(UnitKind.SCORE).name("points").build(), "none", "none"));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void each_kind_has_its_natural_bounds(Unit unit, String least, String most) {
        assertThat(unit.lowerBound().map(BigDecimal::toPlainString).orElse("none"))
                .isEqualTo(least);
        assertThat(unit.upperBound().map(BigDecimal::toPlainString).orElse("none"))
                .isEqualTo(most);
    }

    @Test
    void the_bounds_belong_to_what_is_allowed() {
        Unit share = Unit.percentOf("customers");
        assertThat(share.allows(BigDecimal.ZERO)).isTrue();
        assertThat(share.allows(new BigDecimal("100"))).isTrue();
        assertThat(share.allows(new BigDecimal("100.01"))).isFalse();
        assertThat(share.allows(new BigDecimal("-0.01"))).isFalse();
        assertThat(Unit.PERCENT.allows(new BigDecimal("-250"))).isTrue();
        assertThat(Unit.currency("USD").allows(new BigDecimal("-1"))).isTrue();
        assertThat(Unit.count("calls").allows(new BigDecimal("-1"))).isFalse();
    }

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of(Unit.DAYS, "25.5", "25.5 days"),
                Arguments.of(Unit.PERCENT, "5", "5 %"),
                Arguments.of(Unit.percentOf("customers"), "5", "5 % of customers"),
                Arguments.of(Unit.PERCENTAGE_POINTS, "-2", "-2 pp"),
                Arguments.of(Unit.currency("USD"), "575000", "575000 USD"),
                Arguments.of(Unit.rate("errors", "1000 requests"), "0.3", "0.3 errors per 1000 requests"),
                Arguments.of(Unit.builder().kind(UnitKind.RATE).name("errors").build(), "3", "3 errors"),
                Arguments.of(Unit.score("NPS", -100, 100), "40", "40 NPS"),
                Arguments.of(Unit.count("customers"), "12", "12 customers"),
                Arguments.of(Unit.count(""), "12", "12"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_number_is_written_with_its_unit(Unit unit, String number, String text) {
        assertThat(unit.write(new BigDecimal(number))).isEqualTo(text);
    }

    @Test
    void a_number_is_written_without_an_exponent() {
        assertThat(Unit.currency("USD").write(new BigDecimal("5E+5"))).isEqualTo("500000 USD");
    }

    @Test
    void a_unit_says_what_it_is() {
        assertThat(Unit.HOURS).hasToString("hours");
        assertThat(Unit.count("")).hasToString("number");
        assertThat(Stream.of(Unit.SECONDS, Unit.MINUTES, Unit.HOURS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS))
                .extracting(Unit::getName)
                .containsExactly("seconds", "minutes", "hours", "days", "weeks", "months");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "USD", "CNY", "JPY", "CHF"})
    void currencies_of_iso_4217_are_units(String code) {
        assertThat(Unit.currency(code).label()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "€", "EURO", "QQQ"})
    void no_other_name_is_a_currency(String code) {
        assertRefused(
                () -> Unit.currency(code),
                "okr.invalid.currency",
                "name must be a currency code of ISO 4217 such as EUR but was '" + code + "'",
                "name");
    }

    @Test
    void a_scale_has_its_lower_end_below_its_upper_end() {
        assertRefused(
                () -> Unit.score("NPS", 5, 5),
                "okr.invalid.range",
                "least must be below most but they were 5 and 5",
                "least",
                "most");
    }

    @Test
    void the_ends_of_a_scale_have_one_form() {
        Unit one = Unit.builder()
                .kind(UnitKind.SCORE)
                .name("stars")
                .least("1.0")
                .most("5.50")
                .build();
        Unit other = Unit.builder()
                .kind(UnitKind.SCORE)
                .name("stars")
                .least(1)
                .most(new BigDecimal("5.5"))
                .build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.toBuilder().most(10).build().upperBound()).contains(BigDecimal.TEN);
    }

    @Test
    void a_unit_has_a_kind() {
        assertIncomplete(() -> Unit.builder().name("customers").build(), "kind");
    }
}
