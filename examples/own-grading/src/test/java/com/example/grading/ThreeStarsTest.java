package com.example.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.core.CheckIn;
import io.okr4j.core.KeyResult;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.measure.Measure;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.scoring.Scorecard;
import io.okr4j.testkit.contract.Contracts;
import io.okr4j.testkit.junit.ContractTests;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ThreeStarsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    @TestFactory
    Stream<DynamicTest> the_strategy_keeps_its_contract() {
        return ContractTests.of(Contracts.gradingStrategy(), new ThreeStars());
    }

    @TestFactory
    Stream<DynamicTest> the_aggregation_keeps_its_contract() {
        return ContractTests.of(Contracts.aggregation(), new SecondWeakest());
    }

    @Test
    void both_are_found_by_their_ids() {
        assertThat(GradingStrategies.byId("three-stars")).isInstanceOf(ThreeStars.class);
        assertThat(Aggregations.byId("second-weakest")).isInstanceOf(SecondWeakest.class);
    }

    @Test
    void a_plan_is_graded_by_them() {
        Plan plan = Plan.of(Objective.builder()
                .id("loyal")
                .title("Customers stay with us")
                .addKeyResult(read("churn", 0))
                .addKeyResult(read("orders", 6))
                .addKeyResult(read("visits", 10))
                .build());

        Scorecard scorecard =
                Scorecard.builder().grade("three-stars", "second-weakest").build(plan, DAY);

        assertThat(scorecard.of("churn").grade().number())
                .hasValueSatisfying(n -> assertThat(n).isZero());
        assertThat(scorecard.of("orders").grade().explain()).contains("2 of 3 stars for 0.6 of the way");
        assertThat(scorecard.of("loyal").grade().number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("0.67"));
    }

    private static KeyResult read(String id, long value) {
        return KeyResult.builder()
                .id(id)
                .title("Something of " + id)
                .measure(Measure.from(0).to(10))
                .build()
                .checkIn(CheckIn.on(DAY).value(value));
    }
}
