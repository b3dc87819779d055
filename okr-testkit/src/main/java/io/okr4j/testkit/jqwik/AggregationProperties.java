package io.okr4j.testkit.jqwik;

import io.okr4j.scoring.Aggregation;
import io.okr4j.scoring.Parts;
import io.okr4j.testkit.contract.Contracts;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rules of {@link Aggregation} as properties. */
public interface AggregationProperties {

    /** {@return the extension that is tried} */
    Aggregation aggregation();

    /**
     * Checks AG-1: it answers for all parts.
     *
     * @param parts what the extension is tried on
     */
    @Property
    default void ag_1_total(@ForAll Parts parts) {
        Contracts.aggregation().clause("AG-1").verify(aggregation(), List.of(parts));
    }

    /**
     * Checks AG-2: equal parts give equal results.
     *
     * @param parts what the extension is tried on
     */
    @Property
    default void ag_2_repeatable(@ForAll Parts parts) {
        Contracts.aggregation().clause("AG-2").verify(aggregation(), List.of(parts));
    }

    /**
     * Checks AG-3: neither order nor scale of the weights matters.
     *
     * @param parts what the extension is tried on
     */
    @Property
    default void ag_3_fair(@ForAll Parts parts) {
        Contracts.aggregation().clause("AG-3").verify(aggregation(), List.of(parts));
    }

    /**
     * Checks AG-4: the result lies within the parts or from 0 to 1.
     *
     * @param parts what the extension is tried on
     */
    @Property
    default void ag_4_within(@ForAll Parts parts) {
        Contracts.aggregation().clause("AG-4").verify(aggregation(), List.of(parts));
    }
}
