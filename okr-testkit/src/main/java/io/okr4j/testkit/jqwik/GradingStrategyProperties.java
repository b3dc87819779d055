package io.okr4j.testkit.jqwik;

import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.GradingStrategy;
import io.okr4j.testkit.contract.Contracts;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rules of {@link GradingStrategy} as properties. */
public interface GradingStrategyProperties {

    /** {@return the extension that is tried} */
    GradingStrategy strategy();

    /**
     * Checks GS-1: it answers for every context.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void gs_1_total(@ForAll GradingContext context) {
        Contracts.gradingStrategy().clause("GS-1").verify(strategy(), List.of(context));
    }

    /**
     * Checks GS-2: equal contexts give equal grades.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void gs_2_repeatable(@ForAll GradingContext context) {
        Contracts.gradingStrategy().clause("GS-2").verify(strategy(), List.of(context));
    }

    /**
     * Checks GS-3: its grades bear its id.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void gs_3_own_name(@ForAll GradingContext context) {
        Contracts.gradingStrategy().clause("GS-3").verify(strategy(), List.of(context));
    }

    /**
     * Checks GS-4: a number lies on its scale, and a label is not blank.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void gs_4_own_scale(@ForAll GradingContext context) {
        Contracts.gradingStrategy().clause("GS-4").verify(strategy(), List.of(context));
    }

    /**
     * Checks GS-5: a number or a label is explained.
     *
     * @param context what the extension is tried on
     */
    @Property
    default void gs_5_reasons(@ForAll GradingContext context) {
        Contracts.gradingStrategy().clause("GS-5").verify(strategy(), List.of(context));
    }
}
