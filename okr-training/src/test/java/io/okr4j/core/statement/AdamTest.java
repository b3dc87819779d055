package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdamTest {

    @Test
    void a_first_step_goes_as_far_as_the_rate_against_each_slope() {
        Adam adam = new Adam(new float[] {1, 1, 1});
        adam.slopes()[0] = 4;
        adam.slopes()[1] = -0.01f;

        adam.step(1, 0.25);

        assertThat(adam.values()).usingComparatorWithPrecision(1e-3f).containsExactly(0.75f, 1.25f, 1);
        assertThat(adam.slopes()).containsOnly(0);
    }

    @Test
    void it_settles_on_the_mean_of_what_was_kept() {
        Adam adam = new Adam(new float[] {1, 10});
        adam.keep();
        adam.values()[0] = 3;
        adam.keep();
        adam.values()[0] = 100;

        adam.settle();

        assertThat(adam.values()).containsExactly(2, 10);
    }

    @Test
    void it_stays_where_it_is_if_nothing_was_kept() {
        Adam adam = new Adam(new float[] {1, 10});

        adam.settle();

        assertThat(adam.values()).containsExactly(1, 10);
    }
}
