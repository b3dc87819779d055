package io.okr4j.testkit.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The numbered rules of an extension point, and cases on which an extension is tried.
 *
 * <p>Instances are immutable and thread-safe. Trying whether an extension is repeatable sets the default locale and
 * time zone for a moment and puts them back.
 *
 * @param <E> the extension point
 * @param <C> what an extension is tried on
 */
public final class Contract<E, C> {

    private final String extensionPoint;
    private final List<Clause<E, C>> clauses;
    private final Supplier<List<C>> cases;

    Contract(String extensionPoint, List<Clause<E, C>> clauses, Supplier<List<C>> cases) {
        this.extensionPoint = extensionPoint;
        this.clauses = List.copyOf(clauses);
        this.cases = cases;
    }

    /** {@return the name of the interface, such as {@code GradingStrategy}} */
    public String extensionPoint() {
        return extensionPoint;
    }

    /** {@return one clause for each rule, in order of their numbers} */
    public List<Clause<E, C>> clauses() {
        return clauses;
    }

    /**
     * Finds a clause.
     *
     * @param rule the number of the rule, such as {@code GS-4}
     * @return the clause
     * @throws IllegalArgumentException if the contract has no such rule; it lists those that it has
     */
    public Clause<E, C> clause(String rule) {
        return clauses.stream()
                .filter(clause -> clause.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the contract of " + extensionPoint + " has no rule '"
                        + rule + "'; it has "
                        + String.join(", ", clauses.stream().map(Clause::rule).toList())));
    }

    /** {@return the cases that come with the contract, the smallest first; some hundred, the same each time} */
    public List<C> cases() {
        return cases.get();
    }

    /**
     * Tries an extension on the cases that come with the contract.
     *
     * @param extension the extension
     * @return one violation for each rule that it breaks, in order of their numbers; none if it keeps them all
     */
    public List<Violation> check(E extension) {
        return check(extension, cases());
    }

    /**
     * Tries an extension on cases of one's own. Clauses that need cases of their own, which their contract names, try
     * those instead.
     *
     * @param extension the extension
     * @param cases what it is tried on, the smallest first
     * @return one violation for each rule that it breaks, in order of their numbers; none if it keeps them all
     */
    public List<Violation> check(E extension, List<? extends C> cases) {
        return clauses.stream()
                .map(clause -> clause.check(extension, cases))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the name of the extension point and the numbers of the rules} */
    @Override
    public String toString() {
        return extensionPoint + " " + clauses.stream().map(Clause::rule).toList();
    }
}
