package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.NumberReading;
import io.okr4j.core.measure.Measure;
import io.okr4j.core.measure.Metric;
import io.okr4j.core.measure.Unit;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumberLaws {

    private static final Pattern EXPONENT = Pattern.compile("[0-9]E[+-]?[0-9]");
    private static final BigDecimal TINY = new BigDecimal("0.000001");

    @Provide
    Arbitrary<Object> values() {
        return OkrArbitraries.values();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return NumberArbitraries.numbers();
    }

    @Provide
    Arbitrary<BigDecimal> weights() {
        return NumberArbitraries.notNegative();
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return NumberArbitraries.shares();
    }

    @Property
    void key_results_that_differ_in_trailing_zeros_only_are_equal(
            @ForAll("numbers") BigDecimal number,
            @ForAll("weights") BigDecimal weight,
            @ForAll("shares") BigDecimal share,
            @ForAll @IntRange(min = 1, max = 9) int zeros) {
        KeyResult one = keyResult(number, weight, share);
        KeyResult other = keyResult(padded(number, zeros), padded(weight, zeros), padded(share, zeros));
        KeyResult third =
                keyResult(number.stripTrailingZeros(), weight.stripTrailingZeros(), share.stripTrailingZeros());

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.getMeasure()).hasToString(one.getMeasure().toString());
        assertThat(third).isEqualTo(one);
    }

    @Property(tries = 1500)
    void every_number_that_is_kept_has_neither_trailing_zeros_nor_an_exponent(@ForAll("values") Object value) {
        for (Method getter : Model.getters(Model.typeOf(value))) {
            assertThat(numbersIn(Model.call(value, getter)))
                    .as(getter.getName())
                    .allSatisfy(number -> {
                        assertThat(number.scale()).isNotNegative();
                        assertThat(number.toPlainString()).doesNotMatch("-?[0-9]+\\.[0-9]*0");
                    });
        }
    }

    @Property
    void a_number_of_a_millionth_or_more_is_printed_without_an_exponent(@ForAll("numbers") BigDecimal number) {
        Assume.that(number.signum() == 0 || number.abs().compareTo(TINY) >= 0);
        Metric metric = Measure.from(number).to(number);

        assertThat(metric.toString()).doesNotContainPattern(EXPONENT);
        assertThat(NumberReading.of(number).toString()).doesNotContainPattern(EXPONENT);
    }

    @Property
    void a_number_is_written_with_its_unit_without_an_exponent(
            @ForAll("numbers") BigDecimal number, @ForAll Unit unit) {
        BigDecimal kept = NumberReading.of(number).getValue();

        assertThat(unit.write(kept)).startsWith(kept.toPlainString()).doesNotContainPattern(EXPONENT);
    }

    private static KeyResult keyResult(BigDecimal number, BigDecimal weight, BigDecimal share) {
        return KeyResult.builder()
                .title("Churn")
                .weight(weight)
                .certainty(share)
                .measure(Measure.from(number).to(number.negate()))
                .build();
    }

    private static BigDecimal padded(BigDecimal number, int zeros) {
        return number.setScale(Math.max(number.scale(), 0) + zeros);
    }

    private static Stream<BigDecimal> numbersIn(Object attribute) {
        if (attribute instanceof BigDecimal number) {
            return Stream.of(number);
        }
        if (attribute instanceof Optional<?> optional) {
            return optional.stream().flatMap(NumberLaws::numbersIn);
        }
        return attribute instanceof Map<?, ?> map
                ? map.values().stream().flatMap(NumberLaws::numbersIn)
                : Stream.empty();
    }
}
