package io.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What AG-1, AG-3 and AG-4 ask, of every built-in aggregation. */
class AggregationLaws {

    record Part(BigDecimal value, BigDecimal weight, BigDecimal certainty) {}

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<BigDecimal> share = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(3);
        Arbitrary<BigDecimal> weight = Arbitraries.integers().between(1, 20).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> certainty =
                Arbitraries.integers().between(1, 99).map(percent -> BigDecimal.valueOf(percent, 2));
        return Combinators.combine(share, weight, certainty)
                .as(Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Parts parts(List<Part> all, int factor) {
        Parts.Builder builder = Parts.builder();
        all.forEach(part -> builder.add(
                part.value(), part.weight().multiply(BigDecimal.valueOf(factor)), Optional.of(part.certainty())));
        return builder.build();
    }

    @Property
    void a_result_lies_from_zero_to_one_and_means_lie_within_their_parts(@ForAll("parts") List<Part> all) {
        Parts parts = parts(all, 1);
        for (Aggregation aggregation : Aggregations.all()) {
            aggregation
                    .aggregate(parts)
                    .ifPresent(result ->
                            assertThat(result).as(aggregation.id()).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        }
        for (Aggregation mean : List.of(Aggregations.mean(), Aggregations.geometric(), Aggregations.median())) {
            assertThat(mean.aggregate(parts).orElseThrow()).isBetween(parts.least(), parts.greatest());
        }
    }

    @Property
    void neither_order_nor_the_scale_of_weights_matters(
            @ForAll("parts") List<Part> all, @ForAll Random random, @ForAll @IntRange(min = 1, max = 100) int factor) {
        List<Part> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        for (Aggregation aggregation : Aggregations.all()) {
            // results are in their one form, so equal ones are written alike
            assertThat(aggregation.aggregate(parts(shuffled, factor)).map(BigDecimal::stripTrailingZeros))
                    .as(aggregation.id())
                    .isEqualTo(aggregation.aggregate(parts(all, 1)).map(BigDecimal::stripTrailingZeros));
        }
    }

    @Property
    void equal_parts_make_what_they_are(
            @ForAll @IntRange(max = 1000) int thousandths, @ForAll @IntRange(min = 1, max = 6) int count) {
        BigDecimal value = BigDecimal.valueOf(thousandths, 3);
        Parts parts = Parts.of(Collections.nCopies(count, value).toArray(BigDecimal[]::new));

        for (Aggregation mean : List.of(
                Aggregations.mean(),
                Aggregations.geometric(),
                Aggregations.harmonic(),
                Aggregations.median(),
                Aggregations.minimum())) {
            assertThat(mean.aggregate(parts).orElseThrow()).as(mean.id()).isEqualByComparingTo(value);
        }
    }

    @Property
    void a_better_part_never_makes_the_whole_worse(@ForAll("parts") List<Part> all, @ForAll Random random) {
        int which = random.nextInt(all.size());
        List<Part> better = new ArrayList<>(all);
        Part part = all.get(which);
        BigDecimal more = part.value().add(BigDecimal.ONE).divide(BigDecimal.valueOf(2));
        better.set(which, new Part(more, part.weight(), part.certainty()));
        for (Aggregation aggregation : Aggregations.all()) {
            Optional<BigDecimal> before = aggregation.aggregate(parts(all, 1));
            before.ifPresent(
                    result -> assertThat(aggregation.aggregate(parts(better, 1)).orElseThrow())
                            .as(aggregation.id())
                            .isGreaterThanOrEqualTo(result));
        }
    }

    @Property
    void the_means_are_in_their_order(@ForAll("parts") List<Part> all) {
        Parts parts = parts(all, 1);
        BigDecimal tolerance = new BigDecimal("0.000000000001");
        BigDecimal harmonic = Aggregations.harmonic().aggregate(parts).orElseThrow();
        BigDecimal geometric = Aggregations.geometric().aggregate(parts).orElseThrow();

        assertThat(harmonic).isLessThanOrEqualTo(geometric.add(tolerance));
        assertThat(geometric).isLessThanOrEqualTo(parts.mean().add(tolerance));
    }
}
