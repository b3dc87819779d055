package io.okr4j.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.providers.TypeUsage;

/**
 * Refuses narrowing annotations where nobody would look at them, such as {@code @WellFormed List<Plan>} in place of
 * {@code List<@WellFormed Plan>}; found by jqwik through {@code META-INF/services}. Without it a test would seem to
 * hold for sound plans that was tried on any.
 */
public final class OkrNarrowingGuard implements ArbitraryConfigurator {

    /** Creates the guard; called by jqwik. */
    public OkrNarrowingGuard() {}

    /**
     * Looks at a parameter, or a type inside one.
     *
     * @param <T> the type
     * @param arbitrary what was provided for it
     * @param targetType the type with its annotations
     * @return the arbitrary as it is
     * @throws IllegalArgumentException if annotations narrow a type that is not of the model
     */
    @Override
    public <T> Arbitrary<T> configure(Arbitrary<T> arbitrary, TypeUsage targetType) {
        if (!OkrArbitraries.types().contains(targetType.getRawType())
                && Narrowing.of(targetType).isPresent()) {
            throw Narrowing.misplaced(targetType);
        }
        return arbitrary;
    }
}
