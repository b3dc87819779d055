package io.okr4j.testkit;

import io.okr4j.core.Plan;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides values of every type of the model to {@code @ForAll} parameters; found by jqwik through
 * {@code META-INF/services}.
 */
public final class OkrArbitraryProvider implements ArbitraryProvider {

    /** Creates the provider; called by jqwik. */
    public OkrArbitraryProvider() {}

    /**
     * Tells whether a parameter is of a type of the model.
     *
     * @param targetType the type of the parameter
     * @return true for every type in {@link OkrArbitraries#types()}
     */
    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return OkrArbitraries.types().contains(targetType.getRawType());
    }

    /**
     * Provides values for a parameter.
     *
     * @param targetType the type of the parameter
     * @param subtypeProvider not used, since no type of the model has type arguments
     * @return sound values if the parameter is {@link WellFormed} or has an annotation that narrows, else any
     * @throws IllegalArgumentException if an annotation does not fit the type, or asks for what there is not
     */
    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Class<?> type = targetType.getRawType();
        Optional<Narrowing> asked = Narrowing.of(targetType);
        if (asked.isEmpty()) {
            return Set.of(OkrArbitraries.find(type).orElseThrow());
        }
        if (asked.get().ofPlans() && !type.equals(Plan.class)) {
            throw new IllegalArgumentException("@Flawed and @Looped are for Plan but stood at " + type.getSimpleName());
        }
        return Set.of(
                OkrArbitraries.findWellFormed(type, asked.get()).orElseThrow(() -> Narrowing.misplaced(targetType)));
    }
}
