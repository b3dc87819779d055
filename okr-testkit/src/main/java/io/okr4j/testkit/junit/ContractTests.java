package io.okr4j.testkit.junit;

import io.okr4j.testkit.contract.Contract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes one test of each clause of a contract, to be returned by a {@code @TestFactory}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keeps_the_contract() {
 *     return ContractTests.of(Contracts.gradingStrategy(), new HouseStrategy());
 * }
 * }</pre>
 */
public final class ContractTests {

    private ContractTests() {}

    /**
     * Tries an extension on the cases that come with the contract.
     *
     * @param <E> the extension point
     * @param <C> what an extension is tried on
     * @param contract the contract
     * @param extension the extension
     * @return one test for each rule, named by its number and name
     */
    public static <E, C> Stream<DynamicTest> of(Contract<E, C> contract, E extension) {
        return of(contract, extension, contract.cases());
    }

    /**
     * Tries an extension on cases of one's own.
     *
     * @param <E> the extension point
     * @param <C> what an extension is tried on
     * @param contract the contract
     * @param extension the extension
     * @param cases what it is tried on, the smallest first
     * @return one test for each rule, named by its number and name
     */
    public static <E, C> Stream<DynamicTest> of(Contract<E, C> contract, E extension, List<? extends C> cases) {
        return contract.clauses().stream()
                .map(clause -> DynamicTest.dynamicTest(clause.toString(), () -> clause.verify(extension, cases)));
    }
}
