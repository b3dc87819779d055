package io.okr4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.okr4j.alignment.AlignmentCheck;
import io.okr4j.alignment.LoopCheck;
import io.okr4j.core.Link;
import io.okr4j.core.Objective;
import io.okr4j.core.Plan;
import io.okr4j.core.review.Policy;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.scoring.Aggregations;
import io.okr4j.scoring.GradingStrategies;
import io.okr4j.testkit.junit.ContractTests;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What comes with the library keeps the contracts that it asks others to keep. */
class BuiltInsTest {

    @TestFactory
    Stream<DynamicContainer> every_strategy_keeps_the_contract() {
        return GradingStrategies.all().stream()
                .map(strategy -> DynamicContainer.dynamicContainer(
                        strategy.id(), ContractTests.of(Contracts.gradingStrategy(), strategy)));
    }

    @TestFactory
    Stream<DynamicContainer> every_aggregation_keeps_the_contract() {
        return Stream.concat(
                        Aggregations.all().stream(),
                        Stream.of(Aggregations.geometric("0.05"), Aggregations.harmonic("0.05")))
                .map(aggregation -> DynamicContainer.dynamicContainer(
                        aggregation.id(), ContractTests.of(Contracts.aggregation(), aggregation)));
    }

    @TestFactory
    Stream<DynamicContainer> every_rule_keeps_the_contract() {
        return rules().map(rule -> DynamicContainer.dynamicContainer(
                rule.description().getCode(), ContractTests.of(Contracts.reviewRule(), rule)));
    }

    @TestFactory
    Stream<DynamicContainer> every_check_of_the_alignment_keeps_its_contract() {
        return rules().filter(AlignmentCheck.class::isInstance)
                .map(AlignmentCheck.class::cast)
                .map(check -> DynamicContainer.dynamicContainer(
                        check.description().getCode(), ContractTests.of(Contracts.alignmentCheck(), check)));
    }

    @Test
    void of_two_plans_with_one_id_either_may_have_the_place() {
        Objective onItself = Objective.builder()
                .id("o")
                .title("o")
                .addLink(Link.supports("o"))
                .build();
        ReviewContext context =
                ReviewContext.of(List.of(Plan.of(), Plan.of(onItself)), LocalDate.of(2026, 8, 14), Policy.standard());

        assertThat(new LoopCheck().review(context)).hasSize(1);
        assertThat(Contracts.alignmentCheck().clause("AC-3").check(new LoopCheck(), List.of(context)))
                .isEmpty();
    }

    @Test
    void the_cases_make_every_rule_of_the_core_report_something() {
        List<ReviewContext> cases = Contracts.reviewRule().cases();

        assertThat(coreRules())
                .allMatch(rule ->
                        cases.stream().anyMatch(context -> !rule.review(context).isEmpty()));
    }

    /** Those of the core, which no caller can reach one by one, and those of other modules. */
    private static Stream<ReviewRule> rules() {
        return Stream.concat(
                coreRules().stream(),
                ServiceLoader.load(ReviewRule.class).stream().map(ServiceLoader.Provider::get));
    }

    @SuppressWarnings("unchecked") // the method is declared to return them
    private static List<ReviewRule> coreRules() {
        try {
            Method all = Class.forName("io.okr4j.core.review.BuiltInRules").getDeclaredMethod("all");
            all.setAccessible(true);
            return (List<ReviewRule>) all.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the rules of the core stand elsewhere", e);
        }
    }
}
