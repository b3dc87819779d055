package io.okr4j.scoring;

import static io.okr4j.scoring.Given.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.okr4j.core.invariant.InvalidOkrException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregationsTest {

    @ParameterizedTest
    @CsvSource({
        // grades, mean, geometric, harmonic, minimum, all or nothing, share at 0.7 or above
        "1 1 0,     0.667, 0,     0,     0,   0, 0.667",
        ".7 .7 .7,  0.700, 0.700, 0.700, 0.7, 0, 1",
        "1 1 .1,    0.700, 0.464, 0.250, 0.1, 0, 0.667",
        "1 .7 .4,   0.700, 0.654, 0.609, 0.4, 0, 0.667",
        ".9 .6 .3,  0.600, 0.545, 0.491, 0.3, 0, 0.333",
        "1 1 1,     1,     1,     1,     1,   1, 1",
    })
    void behave_as_published(
            String grades,
            BigDecimal mean,
            BigDecimal geometric,
            BigDecimal harmonic,
            BigDecimal minimum,
            BigDecimal all,
            BigDecimal share) {
        Parts parts = Parts.of(
                List.of(grades.strip().split(" ")).stream().map(BigDecimal::new).toArray(BigDecimal[]::new));

        assertClose(Aggregations.mean(), parts, mean);
        assertClose(Aggregations.geometric(), parts, geometric);
        assertClose(Aggregations.harmonic(), parts, harmonic);
        assertClose(Aggregations.minimum(), parts, minimum);
        assertClose(Aggregations.allOrNothing(), parts, all);
        assertClose(Aggregations.shareAtOrAbove(), parts, share);
    }

    private static void assertClose(Aggregation aggregation, Parts parts, BigDecimal expected) {
        assertThat(aggregation.aggregate(parts).orElseThrow())
                .as(aggregation.id())
                .isCloseTo(expected, within(new BigDecimal("0.0005")));
    }

    @Test
    void a_floor_keeps_one_zero_from_making_all_zero() {
        Parts parts = Parts.of("1", "1", "0");

        assertClose(Aggregations.geometric("0.001"), parts, number("0.1"));
        assertClose(Aggregations.harmonic("0.1"), parts, number("0.25"));
        assertThat(Aggregations.geometric("0.001").id()).isEqualTo("geometric-0.001");
        assertThatThrownBy(() -> Aggregations.harmonic("0")).isInstanceOf(InvalidOkrException.class);
    }

    @Test
    void the_median_lies_where_half_the_weight_does() {
        Parts weighted = Parts.builder()
                .add(number("0.2"), number("3"))
                .add(number("0.9"), number("1"))
                .add(number("0.5"), number("1"))
                .build();

        assertThat(Aggregations.median().aggregate(weighted)).contains(number("0.2"));
        assertThat(Aggregations.median().aggregate(Parts.of("1", "0.2", "0.4", "0.5")))
                .contains(number("0.45"));
        assertThat(Aggregations.median().aggregate(Parts.of("0.3"))).contains(number("0.3"));
    }

    @Test
    void dispersion_tells_equal_means_apart() {
        assertThat(Parts.of("0.7", "0.7", "0.7").deviation()).isEqualByComparingTo("0");
        assertThat(Parts.of("1", "1", "0.1").deviation()).isEqualByComparingTo("0.424264");
    }

    @Test
    void a_weight_of_zero_leaves_a_part_out() {
        Parts parts = Parts.builder()
                .add(number("1"), number("1"))
                .add(number("0"), number("0"))
                .build();

        assertThat(parts.size()).isEqualTo(1);
        assertThat(Aggregations.minimum().aggregate(parts)).contains(number("1"));
    }

    @Test
    void surprise_gives_the_least_certain_the_most_weight() {
        Parts third = tiers("0", "0", "1");

        // -ln 0.8, -ln 0.5, -ln 0.2 are 0.22, 0.69, 1.61: the third has 64 %
        assertClose(Aggregations.surprise(), third, number("0.637"));
        assertThat(Aggregations.surprise().aggregate(Parts.of("1", "0"))).isEmpty();
    }

    private static Parts tiers(String first, String second, String third) {
        return Parts.builder()
                .add(number(first), BigDecimal.ONE, Optional.of(number("0.8")))
                .add(number(second), BigDecimal.ONE, Optional.of(number("0.5")))
                .add(number(third), BigDecimal.ONE, Optional.of(number("0.2")))
                .build();
    }

    @Test
    void none_gives_no_number() {
        assertThat(Aggregations.none().aggregate(Parts.of("1"))).isEmpty();
    }

    @Test
    void are_found_by_their_ids() {
        assertThat(Aggregations.byId("mean")).isSameAs(Aggregations.mean());
        assertThat(Aggregations.all())
                .extracting(Aggregation::id)
                .contains("harmonic", "median")
                .isSorted();
        assertThatThrownBy(() -> Aggregations.byId("avarage"))
                .isInstanceOf(InvalidOkrException.class)
                .hasMessageContaining("there is no aggregation 'avarage'; there are all-or-nothing, geometric");
    }
}
