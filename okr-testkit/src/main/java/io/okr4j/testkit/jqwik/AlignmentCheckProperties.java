package io.okr4j.testkit.jqwik;

import io.okr4j.alignment.AlignmentCheck;
import io.okr4j.core.review.ReviewContext;
import io.okr4j.testkit.contract.Contracts;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The rules of {@link AlignmentCheck} as properties, but for AC-4 and AC-5, which need graphs of their own and so no
 * random ones, as {@link Contracts#alignmentCheck()} explains.
 */
public interface AlignmentCheckProperties {

    /** {@return the extension that is tried} */
    AlignmentCheck check();

    /**
     * Checks AC-1: it answers for every graph.
     *
     * @param context what the extension is tried on
     */
    @Property(tries = 20)
    default void ac_1_total(@ForAll ReviewContext context) {
        Contracts.alignmentCheck().clause("AC-1").verify(check(), List.of(context));
    }

    /**
     * Checks AC-2: equal plans give equal observations.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void ac_2_repeatable(@ForAll ReviewContext context) {
        Contracts.alignmentCheck().clause("AC-2").verify(check(), List.of(context));
    }

    /**
     * Checks AC-3: observations stand at places that are loaded.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void ac_3_placed(@ForAll ReviewContext context) {
        Contracts.alignmentCheck().clause("AC-3").verify(check(), List.of(context));
    }

    /**
     * Checks RR-3: its observations bear its code.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void rr_3_own_code(@ForAll ReviewContext context) {
        Contracts.alignmentCheck().clause("RR-3").verify(check(), List.of(context));
    }

    /**
     * Checks RR-4: the numbers it reads are its limits.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void rr_4_own_numbers(@ForAll ReviewContext context) {
        OwnNumbers.verify(check(), context);
    }
}
