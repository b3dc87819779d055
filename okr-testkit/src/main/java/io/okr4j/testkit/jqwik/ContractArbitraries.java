package io.okr4j.testkit.jqwik;

import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.Parts;
import io.okr4j.scoring.ScoringPolicy;
import io.okr4j.testkit.NumberArbitraries;
import io.okr4j.testkit.ObjectiveArbitraries;
import io.okr4j.testkit.PlanArbitraries;
import io.okr4j.testkit.TimeArbitraries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of what extensions are tried on. */
public final class ContractArbitraries {

    private static final int MOST_PARTS = 6;

    private ContractArbitraries() {}

    /**
     * Key results of sound and of any objectives, on any day.
     *
     * @return contexts under the usual policy
     */
    public static Arbitrary<GradingContext> gradingContexts() {
        Arbitrary<Objective> objectives = Arbitraries.oneOf(
                ObjectiveArbitraries.wellFormedObjectives(),
                ObjectiveArbitraries.objectives()
                        .filter(objective -> !objective.getKeyResults().isEmpty()));
        return Combinators.combine(
                        objectives,
                        TimeArbitraries.days(),
                        Arbitraries.integers().between(0, 9))
                .as((objective, day, which) -> GradingContext.of(
                        objective,
                        objective
                                .getKeyResults()
                                .get(which % objective.getKeyResults().size()),
                        day,
                        ScoringPolicy.standard()))
                .withoutEdgeCases();
    }

    /**
     * Grades to be made into one.
     *
     * @return one to six parts, mostly from 0 to 1, with and without certainties
     */
    public static Arbitrary<Parts> parts() {
        Arbitrary<BigDecimal> values = Arbitraries.frequencyOf(
                Tuple.of(4, NumberArbitraries.shares()),
                Tuple.of(1, Arbitraries.of("1.2", "7", "-0.5").map(BigDecimal::new)));
        Arbitrary<Part> parts = Combinators.combine(
                        values,
                        Arbitraries.of("1", "2", "0.5", "3.25").map(BigDecimal::new),
                        NumberArbitraries.shares().optional())
                .as(Part::new);
        return parts.list()
                .ofMinSize(1)
                .ofMaxSize(MOST_PARTS)
                .map(ContractArbitraries::parts)
                .withoutEdgeCases();
    }

    /**
     * Sound plans and any, one or two together, on any day.
     *
     * @return contexts under the policy {@code default}
     */
    public static Arbitrary<ReviewContext> reviewContexts() {
        Arbitrary<Plan> plans = Arbitraries.oneOf(PlanArbitraries.wellFormedPlans(), PlanArbitraries.plans());
        return Combinators.combine(plans.list().ofMinSize(1).ofMaxSize(2), TimeArbitraries.days())
                .as((some, day) -> ReviewContext.of(some, day, Policy.standard()))
                .withoutEdgeCases();
    }

    private record Part(BigDecimal value, BigDecimal weight, Optional<BigDecimal> certainty) {}

    private static Parts parts(List<Part> parts) {
        Parts.Builder builder = Parts.builder();
        parts.forEach(part -> builder.add(part.value(), part.weight(), part.certainty()));
        return builder.build();
    }
}
