package io.okr4j.core;

import static io.okr4j.core.invariant.Refusals.assertIncomplete;
import static io.okr4j.core.invariant.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnerTest {

    @Test
    void there_is_an_owner_for_each_level() {
        assertThat(Owner.company("Acme").getLevel()).isEqualTo(OwnerLevel.COMPANY);
        assertThat(Owner.department("R & D").getLevel()).isEqualTo(OwnerLevel.DEPARTMENT);
        assertThat(Owner.team("Sales").getLevel()).isEqualTo(OwnerLevel.TEAM);
        assertThat(Owner.individual("Wang Fang").getLevel()).isEqualTo(OwnerLevel.INDIVIDUAL);
    }

    @Test
    void its_id_comes_from_its_name() {
        assertThat(Owner.department("R & D")).hasToString("r-d");
        assertThat(Owner.individual("王芳").getId()).isEqualTo("王芳");
        assertThat(Owner.team("").getId()).isEqualTo("owner");
        assertThat(Owner.team("Sales").withId("s1").getName()).isEqualTo("Sales");
    }

    @Test
    void it_may_be_a_part_of_another() {
        Owner sales = Owner.team("Sales").under(Owner.company("Acme"));

        assertThat(sales.getParent()).contains("acme");
        assertThat(Owner.team("Sales").getParent()).isEmpty();
    }

    @Test
    void what_is_wrong_is_refused() {
        assertIncomplete(() -> Owner.builder().build(), "name", "level");
        assertRefused(
                () -> Owner.team("Sales").withId("the sales"),
                "okr.invalid.id",
                "id must be 1 to 100 letters, digits, '-', '_' or '.', beginning with a letter or digit, but was"
                        + " 'the sales'",
                "id");
    }
}
