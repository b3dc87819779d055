package io.okr4j.testkit.contract;

import java.util.List;
import java.util.Optional;

/**
 * One numbered rule of an extension point, as a check.
 *
 * <p>Instances are immutable and thread-safe. A clause takes no offence at what another clause forbids, so an extension
 * that breaks one rule fails one clause.
 *
 * @param <E> the extension point
 * @param <C> what an extension is tried on
 */
public final class Clause<E, C> {

    private final String rule;
    private final String name;
    private final String sentence;
    private final Check<E, C> check;

    Clause(String rule, String name, String sentence, Check<E, C> check) {
        this.rule = rule;
        this.name = name;
        this.sentence = sentence;
        this.check = check;
    }

    /**
     * Looks for the first case in which an extension breaks the rule.
     *
     * @param <E> the extension point
     * @param <C> what an extension is tried on
     */
    interface Check<E, C> {

        /** Tries an extension on cases in order. */
        Optional<Problem> find(E extension, List<C> cases);
    }

    /** What an extension did, and in which case. */
    record Problem(String what, String example) {}

    /** {@return the number of the rule, such as {@code GS-4}} */
    public String rule() {
        return rule;
    }

    /** {@return what the rule is called, such as {@code own scale}} */
    public String name() {
        return name;
    }

    /** {@return what the rule asks for, in one sentence} */
    public String sentence() {
        return sentence;
    }

    /**
     * Tries an extension.
     *
     * @param extension the extension
     * @param cases what it is tried on, the smallest first
     * @return how it breaks the rule, in the first case in which it does; nothing if it keeps it in all of them
     */
    public Optional<Violation> check(E extension, List<? extends C> cases) {
        return check.find(extension, List.copyOf(cases))
                .map(problem -> new Violation(
                        rule, sentence, extension.getClass().getName(), problem.what(), problem.example()));
    }

    /**
     * Demands that an extension keeps the rule.
     *
     * @param extension the extension
     * @param cases what it is tried on, the smallest first
     * @throws AssertionError if it does not; its message is the violation
     */
    public void verify(E extension, List<? extends C> cases) {
        check(extension, cases).ifPresent(violation -> {
            throw new AssertionError(violation.toString());
        });
    }

    /** {@return such as {@code GS-4 own scale}} */
    @Override
    public String toString() {
        return rule + " " + name;
    }
}
