package io.okr4j.testkit.jqwik;

import io.okr4j.core.review.ReviewContext;
import io.okr4j.scoring.GradingContext;
import io.okr4j.scoring.Parts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides what extensions are tried on to {@code @ForAll} parameters; found by jqwik through
 * {@code META-INF/services}.
 */
public final class ContractArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.of(
            GradingContext.class, ContractArbitraries::gradingContexts,
            Parts.class, ContractArbitraries::parts,
            ReviewContext.class, ContractArbitraries::reviewContexts);

    /** Creates the provider; called by jqwik. */
    public ContractArbitraryProvider() {}

    /**
     * Tells whether a parameter is of a type on which extensions are tried.
     *
     * @param targetType the type of the parameter
     * @return true for {@link GradingContext}, {@link Parts} and {@link ReviewContext}
     */
    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    /**
     * Provides values for a parameter.
     *
     * @param targetType the type of the parameter
     * @param subtypeProvider not used, since these types have no type arguments
     * @return the arbitrary of the type
     */
    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Optional.ofNullable(BY_TYPE.get(targetType.getRawType())).stream()
                .map(Supplier::get)
                .collect(Collectors.toSet());
    }
}
