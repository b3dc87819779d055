import io.okr4j.testkit.OkrArbitraryProvider;
import net.jqwik.api.providers.ArbitraryProvider;

/** Generators of OKRs for property-based tests with jqwik. */
module io.okr4j.testkit {
    requires transitive io.okr4j.core;
    requires transitive net.jqwik.api;
    requires transitive org.jspecify;

    exports io.okr4j.testkit;

    provides ArbitraryProvider with
            OkrArbitraryProvider;
}
