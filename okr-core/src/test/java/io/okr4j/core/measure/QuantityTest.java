package io.okr4j.core.measure;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void it_is_an_amount_of_something() {
        Quantity demos = Quantity.of(2, "demos");

        assertThat(demos.getAmount()).isEqualTo(new BigDecimal("2"));
        assertThat(demos.getOf()).isEqualTo("demos");
        assertThat(demos.isMore()).isFalse();
        assertThat(demos.toBuilder().amount("2.50").build().getAmount()).isEqualTo(new BigDecimal("2.5"));
    }

    @Test
    void it_is_not_negative() {
        assertRefused(
                () -> Quantity.of(-1, "demos"),
                "okr.invalid.range",
                "amount must not be negative but was -1",
                "amount");
    }

    @Test
    void it_has_an_amount_and_says_of_what() {
        assertIncomplete(() -> Quantity.builder().build(), "amount", "of");
    }
}
