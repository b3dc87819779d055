package io.okr4j.testkit.jqwik;

import io.okr4j.core.review.ReviewContext;
import io.okr4j.core.review.ReviewRule;
import io.okr4j.testkit.contract.Contracts;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rules of {@link ReviewRule} as properties. */
public interface ReviewRuleProperties {

    /** {@return the extension that is tried} */
    ReviewRule rule();

    /**
     * Checks RR-1: it answers for every plan.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void rr_1_total(@ForAll ReviewContext context) {
        Contracts.reviewRule().clause("RR-1").verify(rule(), List.of(context));
    }

    /**
     * Checks RR-2: equal plans give equal observations.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void rr_2_repeatable(@ForAll ReviewContext context) {
        Contracts.reviewRule().clause("RR-2").verify(rule(), List.of(context));
    }

    /**
     * Checks RR-3: its observations bear its code.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void rr_3_own_code(@ForAll ReviewContext context) {
        Contracts.reviewRule().clause("RR-3").verify(rule(), List.of(context));
    }

    /**
     * Checks RR-4: the numbers it reads are its limits.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void rr_4_own_numbers(@ForAll ReviewContext context) {
        OwnNumbers.verify(rule(), context);
    }
}
