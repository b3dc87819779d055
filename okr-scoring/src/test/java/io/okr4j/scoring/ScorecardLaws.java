package io.okr4j.scoring;

import static io.okr4j.scoring.Given.END;
import static io.okr4j.scoring.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Owner;
import io.okr4j.core.Plan;
import io.okr4j.core.Role;
import io.okr4j.core.measure.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

class ScorecardLaws {

    @Provide
    Arbitrary<List<KeyResult>> keyResults() {
        Arbitrary<KeyResult> keyResult = Combinators.combine(
                        Arbitraries.integers().between(-50, 200),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 9))
                .as((percent, weight, kind) -> {
                    KeyResult read = kind == 0
                            ? Given.keyResult(Measure.from(0).to(100))
                            : read(Measure.from(0).to(100), BigDecimal.valueOf(percent));
                    KeyResult weighted = read.withWeight(BigDecimal.valueOf(weight));
                    return kind == 1 ? weighted.withRole(Role.GUARDRAIL) : weighted;
                });
        return keyResult.list().ofMinSize(1).ofMaxSize(5).map(ScorecardLaws::numbered);
    }

    private static List<KeyResult> numbered(List<KeyResult> keyResults) {
        List<KeyResult> numbered = new ArrayList<>();
        for (KeyResult keyResult : keyResults) {
            numbered.add(keyResult.withId("kr" + numbered.size()).withTitle("kr" + numbered.size()));
        }
        return numbered;
    }

    private static Plan plan(List<KeyResult> keyResults) {
        return Plan.of(Objective.builder()
                .id("o")
                .title("o")
                .owner(Owner.team("Sales"))
                .addAllKeyResults(keyResults)
                .build());
    }

    private static Optional<BigDecimal> mean(List<KeyResult> keyResults) {
        return Scorecard.of(plan(keyResults), END, GradingStrategies.google(), Aggregations.mean())
                .of("o")
                .grade()
                .number();
    }

    @Property
    void an_objective_is_the_weighted_mean_of_what_counts(@ForAll("keyResults") List<KeyResult> keyResults) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (KeyResult keyResult : keyResults) {
            Optional<BigDecimal> clamped = Progress.of(keyResult, END).clamped();
            if (clamped.isPresent() && keyResult.getRole().isEmpty()) {
                sum = sum.add(clamped.get().multiply(keyResult.getWeight()));
                weights = weights.add(keyResult.getWeight());
            }
        }
        Optional<BigDecimal> expected =
                weights.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weights, 15, RoundingMode.HALF_EVEN));

        assertThat(mean(keyResults).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(expected.map(BigDecimal::stripTrailingZeros));
    }

    @Property
    void the_order_of_siblings_does_not_matter(
            @ForAll("keyResults") List<KeyResult> keyResults, @ForAll Random random) {
        List<KeyResult> shuffled = new ArrayList<>(keyResults);
        Collections.shuffle(shuffled, random);

        assertThat(mean(shuffled)).isEqualTo(mean(keyResults));
    }

    @Property
    void the_scale_of_weights_does_not_matter(
            @ForAll("keyResults") List<KeyResult> keyResults, @ForAll @IntRange(min = 1, max = 50) int factor) {
        List<KeyResult> scaled = keyResults.stream()
                .map(keyResult -> keyResult.withWeight(keyResult.getWeight().multiply(BigDecimal.valueOf(factor))))
                .toList();

        assertThat(mean(scaled)).isEqualTo(mean(keyResults));
    }

    @Property(tries = 100)
    void grading_side_by_side_is_grading_one_by_one(@ForAll("keyResults") List<KeyResult> keyResults) {
        Plan plan = plan(keyResults);
        Scorecard.Builder all = Scorecard.builder();
        GradingStrategies.all().forEach(strategy -> all.grade(strategy, Aggregations.mean()));
        Scorecard together = all.build(plan, END);

        for (GradingStrategy strategy : GradingStrategies.all()) {
            Scorecard alone = Scorecard.of(plan, END, strategy, Aggregations.mean());
            for (String id : List.of("o", "kr0")) {
                assertThat(together.of(id).grade(strategy.id()))
                        .hasToString(alone.of(id).grade().toString());
                assertThat(together.of(id).grade(strategy.id()).explain())
                        .isEqualTo(alone.of(id).grade().explain());
            }
        }
    }

    @Property
    void the_explanation_of_an_objective_recomputes_to_its_number(@ForAll("keyResults") List<KeyResult> keyResults) {
        Grade grade = Scorecard.of(plan(keyResults), END, GradingStrategies.articles(), Aggregations.mean())
                .of("o")
                .grade();
        if (grade.number().isPresent()) {
            Step step = grade.steps().get(0);
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            for (int i = 0; step.number("grade." + i).isPresent(); i++) {
                BigDecimal weight = step.number("weight." + i).orElseThrow();
                sum = sum.add(step.number("grade." + i).orElseThrow().multiply(weight));
                weights = weights.add(weight);
            }

            assertThat(sum.divide(weights, 15, RoundingMode.HALF_EVEN))
                    .isEqualByComparingTo(grade.number().get());
        }
    }
}
