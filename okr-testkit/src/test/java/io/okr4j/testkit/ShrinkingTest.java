package io.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Finding;
import io.okr4j.core.review.OkrReviewer;
import io.okr4j.testkit.flaw.Flaw;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** What is left of a plan when a property is falsified. */
class ShrinkingTest {

    @Example
    void a_sound_plan_shrinks_to_one_objective_with_one_key_result() {
        for (int seed = 0; seed < 5; seed++) {
            Plan smallest = smallest(PlanArbitraries.wellFormedPlans(), plan -> true, new Random(seed));

            Objective objective = only(smallest);
            assertThat(objective.getTitle()).isEqualTo("Customers stay with us");
            assertThat(objective.getInitiatives()).isEmpty();
            KeyResult keyResult = objective.getKeyResults().get(0);
            assertThat(keyResult.getTitle()).isEqualTo("customer churn from 20 to 19.8");
            assertThat(keyResult.getCheckIns()).isEmpty();
        }
    }

    @Example
    void what_is_wrong_stays_while_the_rest_goes() {
        Plan smallest = smallest(
                PlanArbitraries.wellFormedPlans(),
                plan -> plan.getObjectives().stream()
                        .flatMap(objective -> objective.getKeyResults().stream())
                        .anyMatch(keyResult -> keyResult.getCheckIns().size() > 1),
                new Random(42));

        assertThat(only(smallest).getKeyResults().get(0).getCheckIns()).hasSize(2);
    }

    @Example
    void a_flawed_plan_keeps_its_flaw_while_it_shrinks() {
        OkrReviewer reviewer = OkrReviewer.standard();
        Plan smallest = smallest(PlanArbitraries.flawedPlans("okr.objective.no-owner"), plan -> true, new Random(7));

        assertThat(smallest.getObjectives()).hasSize(1);
        assertThat(reviewer.review(smallest, Flaw.dayOf(smallest)).getFindings())
                .extracting(Finding::getCode)
                .contains("okr.objective.no-owner");
    }

    @Example
    void no_type_has_edge_cases_that_multiply() {
        for (Class<?> type : OkrArbitraries.types()) {
            EdgeCases<?> edgeCases = OkrArbitraries.find(type).orElseThrow().edgeCases();

            assertThat(edgeCases.size()).as(type.getSimpleName()).isLessThan(60);
        }
        assertThat(PlanArbitraries.wellFormedPlans().edgeCases().isEmpty()).isTrue();
    }

    private static Objective only(Plan plan) {
        assertThat(plan.getObjectives()).hasSize(1);
        Objective objective = plan.getObjectives().get(0);
        assertThat(objective.getKeyResults()).hasSize(1);
        return objective;
    }

    private static <T> T smallest(Arbitrary<T> arbitrary, Predicate<T> wanted, Random random) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        Shrinkable<T> found = generator.next(random);
        while (!wanted.test(found.value())) {
            found = generator.next(random);
        }
        Optional<Shrinkable<T>> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            found = smaller.get();
            smaller = found.shrink()
                    .filter(candidate -> wanted.test(candidate.value()))
                    .findFirst();
        }
        return found.value();
    }
}
