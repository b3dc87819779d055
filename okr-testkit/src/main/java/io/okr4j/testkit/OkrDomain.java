package io.okr4j.testkit;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The types of the model as a jqwik domain, for {@code @Domain(OkrDomain.class)}: where a test names domains, or where
 * services are not looked up.
 */
public final class OkrDomain extends DomainContextBase {

    /** Creates the domain; called by jqwik. */
    public OkrDomain() {}

    /** {@return the provider of every type of the model} */
    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new OkrArbitraryProvider());
    }

    /** {@return what refuses narrowing annotations that would go unheard} */
    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of(new OkrNarrowingGuard());
    }

    /** {@return how plans, objectives and key results are printed} */
    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new OkrReportingFormat());
    }
}
