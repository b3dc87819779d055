package io.okr4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.okr4j.scoring.Aggregation;
import io.okr4j.testkit.junit.ContractTests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each clause is broken by something, and only by what breaks it. */
class BrokenExtensionsTest {

    @TestFactory
    Stream<DynamicTest> each_broken_extension_fails_exactly_the_clause_that_it_breaks() {
        return Stream.of(
                        tests(Contracts.gradingStrategy(), BrokenStrategies.all()),
                        tests(Contracts.aggregation(), BrokenAggregations.all()),
                        tests(Contracts.reviewRule(), BrokenRules.all()),
                        tests(Contracts.alignmentCheck(), BrokenChecks.all()))
                .flatMap(tests -> tests);
    }

    @Test
    void each_clause_is_broken_by_at_least_one_extension() {
        assertThat(BrokenStrategies.all().values().stream().map(Broken::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(rules(Contracts.gradingStrategy()));
        assertThat(BrokenAggregations.all().values().stream().map(Broken::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(rules(Contracts.aggregation()));
        assertThat(BrokenRules.all().values().stream().map(Broken::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(rules(Contracts.reviewRule()));
        assertThat(BrokenChecks.all().values().stream().map(Broken::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(rules(Contracts.alignmentCheck()));
    }

    @Test
    void what_breaks_nothing_violates_nothing() {
        assertThat(Contracts.gradingStrategy().check(new BrokenStrategies.House()))
                .isEmpty();
    }

    @Test
    void a_violation_names_rule_extension_and_smallest_example() {
        Broken<Aggregation> first = broken("takes the first part");

        Violation violation = Contracts.aggregation().check(first.extension()).get(0);

        assertThat(violation.extension()).startsWith(BrokenAggregations.class.getName());
        assertThat(violation.example()).isEqualTo("parts 0, 1");
        assertThat(violation)
                .hasToString(violation.extension()
                        + " breaks AG-3 (Neither the order of the parts matters nor the scale of the weights):"
                        + " it made 0 of them, and in reverse order 1. Smallest example: parts 0, 1");
    }

    @Test
    void an_unknown_clause_is_refused_with_those_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.reviewRule().clause("RR-9"))
                .withMessage("the contract of ReviewRule has no rule 'RR-9'; it has RR-1, RR-2, RR-3, RR-4");
    }

    @Test
    void the_junit_adapter_fails_the_test_of_the_clause_and_no_other() {
        Broken<Aggregation> percent = broken("gives percent");

        assertThat(ContractTests.of(Contracts.aggregation(), percent.extension())
                        .filter(BrokenExtensionsTest::fails))
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("AG-4 within");
    }

    private static Broken<Aggregation> broken(String name) {
        return Optional.ofNullable(BrokenAggregations.all().get(name)).orElseThrow();
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (AssertionError e) {
            return true;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static <E, C> Stream<DynamicTest> tests(Contract<E, C> contract, Map<String, Broken<E>> broken) {
        return broken.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        contract.extensionPoint() + " that " + one.getKey(),
                        () -> assertThat(contract.check(one.getValue().extension()))
                                .extracting(Violation::rule)
                                .containsExactly(one.getValue().rule())));
    }

    private static <E, C> List<String> rules(Contract<E, C> contract) {
        return contract.clauses().stream().map(Clause::rule).toList();
    }
}
