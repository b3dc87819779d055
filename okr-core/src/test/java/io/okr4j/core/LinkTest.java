package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LinkTest {

    @Test
    void supporting_and_contributing_are_two_things() {
        Link supports = Link.supports("q2:grow");
        assertThat(supports.getKind()).isEqualTo(LinkKind.SUPPORTS);
        assertThat(supports.getTo()).isEqualTo(Reference.in("q2", "grow"));
        assertThat(supports.isPassThrough()).isFalse();
        assertThat(supports.getCommitment()).isEmpty();

        Link contributes = Link.contributes("grow", "0.50");
        assertThat(contributes.getKind()).isEqualTo(LinkKind.CONTRIBUTES);
        assertThat(contributes.getWeight()).contains(new BigDecimal("0.5"));
        assertThat(Link.contributes("grow").getWeight()).isEmpty();
    }

    @Test
    void numbers_are_equal_however_they_are_given() {
        assertThat(Link.contributes("grow", "2.0"))
                .isEqualTo(Link.contributes("grow").toBuilder().weight(2).build());
    }

    @Test
    void a_weight_is_not_negative_and_only_for_contributions() {
        assertThat(Link.contributes("grow", "0").getWeight()).contains(BigDecimal.ZERO);
        assertRefused(
                () -> Link.contributes("grow", "-1"),
                "okr.invalid.range",
                "weight must not be negative but was -1",
                "weight");
        assertRefused(
                () -> Link.supports("grow").toBuilder().weight(1).build(),
                "okr.invalid.weight",
                "weight is for links that contribute, but a link that supports had weight 1",
                "weight");
    }

    @Test
    void it_has_a_kind_and_an_end() {
        assertIncomplete(() -> Link.builder().build(), "kind", "to");
    }
}
